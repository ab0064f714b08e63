import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { schedules } from './temporal/schedules.ts';
import { eventually } from './eventually.ts';
import { Bench, caseworker, enrolled } from './testing.ts';
import { reconcile } from './upkeep/reconcile.ts';
import { rehydrate } from './upkeep/rehydrate.ts';

let bench: Bench;
beforeAll(async () => void (bench = await Bench.open()));
afterAll(() => bench.close());

const opened = (ids: string[]) =>
  bench.count(`event WHERE type = 'DutiesOpened' AND stream_id = ANY($1::uuid[])`, ids);
const settled = () => bench.count('wake WHERE wanted > sent OR sleeping_until IS NULL');
const upkeep = () => ({ pool: bench.store.pool, client: bench.temporal.client });

describe('a journey without and with a worker', () => {
  it('is recorded and changed, but no duty opens while no worker runs', async () => {
    const ids = await enrolled(bench.store, 3);
    await bench.store.record({
      journeyId: ids[0] ?? '',
      command: { type: 'SeekContact', on: '2025-10-20', channel: 'sms' },
      by: caseworker,
    });
    await bench.relay().drain();
    await sleep(1_000);
    expect(await opened(ids)).toBe(0);
  });

  it('opens the duties once the worker runs, with its workflow and run on each event', async () => {
    await bench.working(() => eventually(async () => (await settled()) === 0));
    const events = await bench.rows<{ stream_id: string; workflow_id: string; run_id: string }>(
      `SELECT DISTINCT stream_id, workflow_id, run_id FROM event WHERE actor = 'workflow' AND actor_kind = 'system'`,
    );
    expect(events).toHaveLength(3);
    for (const { stream_id, workflow_id, run_id } of events) {
      expect(workflow_id).toBe(`journey:${stream_id}`);
      const described = await bench.temporal.client.workflow.getHandle(workflow_id).describe();
      expect(described.runId).toBe(run_id);
    }
  }, 60_000);

  it('keeps names of people and texts out of what Temporal stores', async () => {
    const [row] = await bench.rows<{ workflow_id: string }>('SELECT workflow_id FROM wake LIMIT 1');
    const handle = bench.temporal.client.workflow.getHandle(row?.workflow_id ?? '');
    const history = JSON.stringify(await handle.fetchHistory());
    expect(history).not.toContain('wakeAt');
    expect(history).toContain(Buffer.from('binary/encrypted').toString('base64'));
  });
});

describe('reconcile', () => {
  const nothing = { restarted: 0, stirred: 0, tagged: 0, scheduled: 0 };

  it('finds nothing to mend once both sides agree, schedules and phases too', async () => {
    await bench.working(async () => {
      expect((await reconcile(upkeep())).scheduled).toBe(schedules.length);
      await eventually(async () => isDeepStrictEqual(await reconcile(upkeep()), nothing));
    });
  }, 60_000);

  it('starts a workflow again that somebody terminated', async () => {
    const [{ workflow_id: id = '' } = {}] = await bench.rows<{ workflow_id: string }>(
      `SELECT workflow_id FROM wake WHERE type = 'youthJourney' LIMIT 1`,
    );
    const handle = bench.temporal.client.workflow.getHandle(id);
    await handle.terminate();
    await eventually(async () => (await reconcile(upkeep())).restarted === 1);
    await bench.working(() => eventually(async () => (await handle.describe()).status.name === 'RUNNING'));
  }, 60_000);

  it('mends a wake that was lost', async () => {
    const ids = await enrolled(bench.store, 1);
    await bench.rows('UPDATE wake SET sent = wanted WHERE argument = $1', ids[0]);
    await bench.working(async () => {
      expect(await opened(ids)).toBe(0);
      expect((await reconcile(upkeep())).restarted).toBe(1);
      await eventually(async () => (await opened(ids)) > 0);
    });
  }, 60_000);

  it('stirs a workflow that would sleep past its deadline', async () => {
    const [journeyId = ''] = await enrolled(bench.store, 1);
    const contact = { type: 'RecordContact', on: bench.store.today(), channel: 'phone' } as const;
    await bench.store.record({ journeyId, command: contact, by: caseworker });
    await bench.working(() => eventually(async () => (await settled()) === 0));
    await bench.rows(`UPDATE wake SET sleeping_until = '2099-01-01' WHERE argument = $1`, journeyId);
    await eventually(async () => (await reconcile(upkeep())).stirred === 1);
    await bench.working(() =>
      eventually(async () => (await bench.count(`wake WHERE sleeping_until > '2090-01-01'`)) === 0),
    );
  }, 60_000);
});

describe('rehydrate', () => {
  it('starts everything again when Temporal has lost all, and records nothing twice', async () => {
    const before = await bench.rows('SELECT stream_id, version FROM stream ORDER BY 1');
    await bench.loseTemporal();
    const { restarted, scheduled } = await rehydrate(upkeep(), bench.relay());
    const running =
      (await bench.count(`journey WHERE phase <> 'closed' OR personal_due IS NOT NULL`)) +
      (await bench.count(`meeting WHERE state <> 'closed'`));
    expect(restarted).toBe(running);
    expect(scheduled).toBeGreaterThan(15);
    await bench.working(() => eventually(async () => (await settled()) === 0));
    const journeys = `SELECT stream_id, version FROM stream ORDER BY 1`;
    expect(await bench.rows(journeys)).toEqual(before);
  }, 60_000);
});
