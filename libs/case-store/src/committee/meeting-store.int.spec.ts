import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { JourneyCommand, PersonActor } from '@samspor/domain';
import { leaseWakes, meetingIdOf, MeetingStore, wakesSent } from '../index.ts';
import { testStore, youthOfDrammen, type TestStore } from '../testing/store.ts';
import { committeeQueue } from './queue.ts';

/** Only Date is faked: the database's answers come through the rest. */
const everythingElse = [
  'nextTick',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
  'queueMicrotask',
  'performance',
  'hrtime',
] as const;
const clock = { at: new Date('2026-11-17T11:00:00Z'), now: () => clock.at };
const ingrid: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };
const leader: PersonActor = { kind: 'person', id: 'p-2', agency: 'nav-3301', role: 'committee-leader' };
const workflow = { id: 'meeting:x', runId: 'run-1' };

let test: TestStore;
let meetings: MeetingStore;
beforeAll(async () => {
  test = await testStore({ clock });
  meetings = new MeetingStore(test.store);
});
afterAll(() => test.close());

async function referred(on: string): Promise<string> {
  const journeyId = randomUUID();
  const { store } = test;
  await store.record({ journeyId, command: youthOfDrammen, by: ingrid });
  await store.record({ journeyId, command: { type: 'RecordContact', on, channel: 'phone' }, by: ingrid });
  await store.record({
    journeyId,
    command: { type: 'HoldClarificationTalk', on, channel: 'meeting' },
    by: ingrid,
  });
  const refer: JourneyCommand = { type: 'ReferToCommittee', on, committee: 'nav-3301', question: 'Kurs?' };
  await store.record({ journeyId, command: refer, by: ingrid });
  return journeyId;
}

const rows = async (sql: string, ...values: unknown[]) =>
  (await test.store.pool.query<Record<string, unknown>>(sql, values)).rows;

describe('MeetingStore', () => {
  it('carries a committee through two meetings, and what the first did not settle into the second', async () => {
    const [older, newer] = [await referred('2026-11-10'), await referred('2026-11-16')];
    const first = await meetings.call('nav-3301', workflow);
    expect(first).toBe(meetingIdOf('nav-3301', '2026-11-24'));
    expect(await meetings.call('nav-3301', workflow)).toBe(first);

    expect(await meetings.catchUp(first, workflow)).toEqual({
      events: [],
      wakeAt: new Date('2026-11-19T23:00:00Z'),
    });
    clock.at = new Date('2026-11-20T00:00:10Z');
    const frozen = await meetings.catchUp(first, workflow);
    expect(frozen.events).toEqual(['AgendaFrozen', 'ItemPlaced', 'ItemPlaced']);
    expect((await meetings.catchUp(first, workflow)).events).toEqual([]);
    const agenda = await rows(
      'SELECT journey_id FROM meeting_item WHERE meeting_id = $1 ORDER BY place',
      first,
    );
    expect(agenda.map(({ journey_id }) => journey_id)).toEqual([older, newer]);

    clock.at = new Date('2026-11-24T09:00:00Z');
    await wakesSent(test.store.pool, await leaseWakes(test.store.pool, 100));
    const decide: JourneyCommand = {
      type: 'RecordCommitteeDecision',
      on: '2026-11-24',
      outcome: 'course',
      responsible: 'nav-3301',
      decision: 'Kurs fra januar',
      meeting: first,
    };
    await test.store.record({ journeyId: older, command: decide, by: leader });
    const stirred = await leaseWakes(test.store.pool, 100);
    expect(stirred.map(({ workflowId }) => workflowId)).toContain(`meeting:${first}`);
    expect((await meetings.catchUp(first, workflow)).events).toEqual(['ItemDecided']);

    clock.at = new Date('2026-11-26T23:00:10Z');
    const closed = await meetings.catchUp(first, workflow);
    expect(closed).toEqual({ events: ['MeetingHeld', 'ItemCarriedOver', 'MeetingClosed'], wakeAt: null });
    expect(await committeeQueue(test.store.pool, 'nav-3301', '2026-11-27')).toMatchObject([
      { journeyId: newer, carriedOver: true },
    ]);

    const second = await meetings.call('nav-3301', workflow);
    expect(second).toBe(meetingIdOf('nav-3301', '2026-12-08'));
    clock.at = new Date('2026-12-04T00:00:10Z');
    expect((await meetings.catchUp(second, workflow)).events).toEqual(['AgendaFrozen', 'ItemPlaced']);
    expect(await rows('SELECT carried_over FROM meeting_item WHERE meeting_id = $1', second)).toEqual([
      { carried_over: true },
    ]);
  });

  it('puts the workflow and its run on each event', async () => {
    const events = await rows(
      `SELECT DISTINCT workflow_id, run_id FROM event JOIN stream USING (stream_id) WHERE kind = 'meeting'`,
    );
    expect(events).toEqual([{ workflow_id: 'meeting:x', run_id: 'run-1' }]);
  });

  it('has nothing to wait for in a meeting that nobody called', async () => {
    expect(await meetings.catchUp(randomUUID(), workflow)).toEqual({ events: [], wakeAt: null });
  });

  it('calls a meeting once when ten ask at the same time', async () => {
    clock.at = new Date('2027-01-05T11:00:00Z');
    const ids = await Promise.all(Array.from({ length: 10 }, () => meetings.call('mun-3105', workflow)));
    expect(new Set(ids).size).toBe(1);
    expect(await rows('SELECT version FROM stream WHERE stream_id = $1', ids[0])).toEqual([{ version: 1 }]);
  });
});

describe('MeetingStore without a clock of its own', () => {
  it('dates events by the database, whatever this machine believes', async () => {
    const own = await testStore();
    jest.useFakeTimers({ now: new Date('2001-01-01T12:00:00Z'), doNotFake: [...everythingElse] });
    try {
      const meetingId = await new MeetingStore(own.store).call('nav-3301', workflow);
      const { rows: events } = await own.store.pool.query<{ near: boolean }>(
        `SELECT abs(extract(epoch FROM recorded_at - now())) < 60 AS near FROM event WHERE stream_id = $1`,
        [meetingId],
      );
      expect(events).toMatchObject([{ near: true }]);
    } finally {
      jest.useRealTimers();
      await own.close();
    }
  });
});
