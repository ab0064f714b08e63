import { createHash } from 'node:crypto';
import {
  callMeeting,
  committeeOf,
  evolveMeeting,
  meetingFallenDue,
  nextMeetingDue,
  osloDateOf,
  startOfOsloDay,
  type Committee,
  type IsoDate,
  type Meeting,
  type MeetingEvent,
  type SystemActor,
} from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { append, doneBy, type WakeRow } from '../append/append.ts';
import type { CaseStore } from '../case-store.ts';
import type { Clock } from '../clock.ts';
import { sealed } from '../events/sealed-event.ts';
import { inTransaction } from '../transaction.ts';
import { meetingWorkflow } from '../wake/workflow-ids.ts';
import { StreamMoved } from '../write.ts';
import { putMeeting } from './meeting-rows.ts';
import { databaseTime, readMeeting, type MeetingStream } from './meeting-stream.ts';
import { committeeQueue, lastDecisions } from './queue.ts';

/** What became of a meeting's catching up: `wakeAt` is null when it is closed. */
export interface MeetingCaughtUp {
  events: MeetingEvent['type'][];
  wakeAt: Date | null;
}

type WorkflowRun = NonNullable<SystemActor['workflow']>;

const actor = (agency: string, workflow: WorkflowRun): SystemActor => ({
  kind: 'system',
  id: 'workflow',
  agency,
  workflow,
});

/** Meetings on the record: called, and caught up with what time and the journeys have brought. */
export class MeetingStore {
  readonly #pool: Pool;
  readonly #clock: Clock | undefined;

  /** Shares the case store's connections and clock. */
  constructor(store: Pick<CaseStore, 'pool' | 'clock'>) {
    this.#pool = store.pool;
    this.#clock = store.clock;
  }

  /** Calls the committee's next meeting and gives its id; adds nothing when it is called already. */
  async call(committeeId: string, workflow: WorkflowRun): Promise<string> {
    const now = this.#clock?.now() ?? (await databaseTime(this.#pool));
    const opened = callMeeting(knownCommittee(committeeId), osloDateOf(now));
    const meetingId = meetingIdOf(committeeId, evolveMeeting(undefined, opened).meetsOn);
    const stream = await readMeeting(this.#pool, meetingId);
    if (stream.version > 0) return meetingId;
    const wake = {
      workflow_id: meetingWorkflow(meetingId),
      type: 'committeeMeeting',
      argument: meetingId,
      due_at: null,
    };
    await this.#write(stream, [opened], actor(committeeId, workflow), { wake }); // beaten to it is as good as done
    return meetingId;
  }

  /** Records what has fallen due for a meeting, once. An unknown or closed meeting has nothing to wait for. */
  async catchUp(meetingId: string, workflow: WorkflowRun): Promise<MeetingCaughtUp> {
    const stream = await readMeeting(this.#pool, meetingId);
    const { meeting } = stream;
    if (!meeting) return { events: [], wakeAt: null };
    const events = await this.#fallenDue(meeting, this.#at(stream));
    const due = nextMeetingDue(events.reduce<Meeting>(evolveMeeting, meeting));
    const wakeAt = due === null ? null : startOfOsloDay(due);
    const by = actor(meeting.committee, workflow);
    if (!(await this.#write(stream, events, by, { wakeAt }))) throw new StreamMoved(stream.version, []);
    return { events: events.map(({ type }) => type), wakeAt };
  }

  /** Events are dated as a journey's are: by the database's clock, where none was injected. */
  #at({ now }: MeetingStream): Date {
    return this.#clock?.now() ?? now;
  }

  async #fallenDue(meeting: Meeting, now: Date): Promise<MeetingEvent[]> {
    const today = osloDateOf(now);
    const journeyIds = meeting.items.map(({ journeyId }) => journeyId);
    const [queue, decisions] = await Promise.all([
      committeeQueue(this.#pool, meeting.committee, today),
      lastDecisions(this.#pool, meeting.committee, journeyIds),
    ]);
    const committee = knownCommittee(meeting.committee);
    return meetingFallenDue(meeting, today, { committee, queue, decisions });
  }

  /** One transaction; false when another writer came first, and then nothing is written. */
  async #write(
    stream: MeetingStream,
    events: MeetingEvent[],
    by: SystemActor,
    time: { wake: WakeRow } | { wakeAt: Date | null },
  ): Promise<boolean> {
    return inTransaction(this.#pool, 'BEGIN', (db) => write(db, stream, events, by, time, this.#at(stream)));
  }
}

async function write(
  client: ClientBase,
  { meetingId, version: expected, hash: head, meeting: before }: MeetingStream,
  events: MeetingEvent[],
  by: SystemActor,
  time: { wake: WakeRow } | { wakeAt: Date | null },
  now: Date,
): Promise<boolean> {
  const place = { streamId: meetingId, version: expected, hash: head };
  const rows = sealed(events, place, { by, commandId: null, recordedAt: now, lock });
  const version = expected + events.length;
  const sleep = { workflow_id: meetingWorkflow(meetingId) };
  const written = await append(client, [
    {
      streamId: meetingId,
      kind: 'meeting',
      expected,
      version,
      hash: rows.at(-1)?.hash ?? head.toString('hex'),
      events: rows,
      changes: {},
      audit: doneBy(by, expected === 0 ? 'CallMeeting' : 'CatchUp', meetingId, now),
      ...('wake' in time
        ? { wakes: [time.wake] }
        : { sleep: { ...sleep, sleeping_until: time.wakeAt?.toISOString() ?? null } }),
    },
  ]);
  if (!written.has(meetingId)) return false;
  const meeting = events.reduce<Meeting | undefined>(evolveMeeting, before);
  if (meeting && events.length > 0) await putMeeting(client, meetingId, version, meeting);
  return true;
}

/** Minutes are the journeys' own events: a meeting keeps no text. */
const lock = (): never => {
  throw new Error('A meeting has no texts');
};

/** The same committee and day give the same id, so that calling a meeting twice is harmless. */
export function meetingIdOf(committee: string, meetsOn: IsoDate): string {
  const hex = createHash('sha256').update(`meeting|${committee}|${meetsOn}`).digest('hex');
  // The form of a UUID of version 8: bits of our own making.
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}

function knownCommittee(id: string): Committee {
  const committee = committeeOf(id);
  if (!committee) throw new Error(`No committee is called ${id}`);
  return committee;
}
