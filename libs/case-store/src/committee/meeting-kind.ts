import {
  committeeOf,
  meetingProcess,
  type Committee,
  type DeskSurroundings,
  type Meeting,
  type MeetingCommand,
  type MeetingEvent,
} from '@samspor/domain';
import type { Pool } from 'pg';
import type { ProcessKind } from '../processes/process-kind.ts';
import { meetingRowsOf } from './meeting-rows.ts';
import { openAgreements } from './open-agreements.ts';
import { committeeQueue, lastDecisions, notWaiting } from './queue.ts';

/** Meetings of the committees on the record. */
export const meetingKind: ProcessKind<Meeting, MeetingCommand, MeetingEvent, DeskSurroundings> = {
  kind: 'meeting',
  workflow: 'committeeMeeting',
  process: meetingProcess,
  async around(db, { state, command, today }) {
    const called = command?.type === 'CallMeeting' ? command.committee : null;
    const committee = called ?? knownCommittee(state?.committee ?? '');
    if (!state) return { committee, queue: [], decisions: [], agreements: [], gone: [], names: [] };
    const journeyIds = state.items.map(({ journeyId }) => journeyId);
    const [queue, decisions, agreements, gone, names] = await Promise.all([
      committeeQueue(db, committee.id, today),
      lastDecisions(db, committee.id, journeyIds),
      openAgreements(db, committee.id),
      notWaiting(db, committee.id, journeyIds),
      command?.type === 'AnonymiseItem' ? namesOf(db, command.journeyId) : [],
    ]);
    return { committee, queue, decisions, agreements, gone, names };
  },
  rows: meetingRowsOf,
};

/** The committee of this id; throws when there is none. */
export function knownCommittee(id: string): Committee {
  const committee = committeeOf(id);
  if (!committee) throw new Error(`No committee is called ${id}`);
  return committee;
}

/** By what a text could tell who is meant. */
async function namesOf(db: Pool, journeyId: string): Promise<string[]> {
  const { rows } = await db.query<{ first: string; last: string }>(
    'SELECT first_name AS first, last_name AS last FROM person WHERE journey_id = $1',
    [journeyId],
  );
  return rows.flatMap(({ first, last }) => [first, last]);
}
