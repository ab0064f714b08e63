import {
  meetingProcess,
  rhythmOf,
  type CommitteeSeries,
  type DeskSurroundings,
  type Meeting,
  type MeetingCommand,
  type MeetingEvent,
  type SetupBook,
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
  async around(db, { state, command, today, setup }) {
    const called = command?.type === 'CallMeeting' ? command.series : null;
    const series = called ?? knownCommittee(await setup(), state?.committee ?? '');
    const { id } = series.base;
    const committee = rhythmOf(series);
    if (!state) return { committee, queue: [], decisions: [], agreements: [], gone: [], names: [] };
    const journeyIds = state.items.map(({ journeyId }) => journeyId);
    const [queue, decisions, agreements, gone, names] = await Promise.all([
      committeeQueue(db, id, today),
      lastDecisions(db, id, journeyIds),
      openAgreements(db, id),
      notWaiting(db, id, journeyIds),
      command?.type === 'AnonymiseItem' ? namesOf(db, command.journeyId) : [],
    ]);
    return { committee, queue, decisions, agreements, gone, names };
  },
  rows: meetingRowsOf,
};

/** The committee of this id; throws when there is none. */
export function knownCommittee(setup: SetupBook, id: string): CommitteeSeries {
  const committee = setup.committee(id);
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
