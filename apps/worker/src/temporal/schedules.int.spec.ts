import { setTimeout as sleep } from 'node:timers/promises';
import { CaseStore } from '@samspor/case-store';
import { baseCommittees, counties } from '@samspor/domain';
import { ScheduleOverlapPolicy } from '@temporalio/client';
import { eventually } from '../eventually.ts';
import { Bench, enrolled } from '../testing.ts';
import { ensureSchedules, schedules } from './schedules.ts';

let bench: Bench;
beforeAll(async () => void (bench = await Bench.open()));
afterAll(() => bench.close());

/** A store that writes as of a day that is past. */
const storeOn = (day: string) =>
  new CaseStore(bench.test.db, {
    masterKey: bench.test.masterKey,
    clock: { now: () => new Date(`${day}T10:00:00Z`) },
  });

const handle = (id: string) => bench.temporal.client.schedule.getHandle(id);

describe('the schedules', () => {
  it('stand for every county, every committee and the night, and are made once', async () => {
    expect(await ensureSchedules(bench.temporal.client)).toHaveLength(schedules.length);
    expect(await ensureSchedules(bench.temporal.client)).toEqual([]);
    expect(schedules).toHaveLength(Object.keys(counties).length + baseCommittees.length + 1);
  });

  it('begin on 1 August at 00:05 and on the day of the meeting, in Oslo, and make up for weeks', async () => {
    const year = await handle('school-year:33').describe();
    expect(year.info.nextActionTimes[0]?.toISOString()).toMatch(/-07-31T22:05:00/);
    expect(year.policies).toMatchObject({
      overlap: ScheduleOverlapPolicy.BUFFER_ONE,
      catchupWindow: 8 * 7 * 86_400_000,
    });
    const meeting = await handle('committee:nav-3301').describe();
    expect(meeting.info.nextActionTimes[0]?.getUTCDay()).toBe(2);
  });

  it('open the year for a whole county, with the school year on each event, and find nobody uncovered', async () => {
    const ids = await enrolled(storeOn('2025-10-12'), 40);
    const strayed = ids[0] ?? '';
    await bench.rows('UPDATE wake SET sent = wanted'); // no journey's own workflow: the school year alone
    await bench.rows(`UPDATE journey SET calendar_due = '2026-08-01'`);
    await bench.working(async () => {
      await eventually(async () => (await opened(ids)) === 40, 60);
      await eventually(async () => (await bench.count(`fault WHERE resolved_at IS NULL`)) === 0);
    });
    const [row] = await bench.rows(
      `SELECT DISTINCT split_part(workflow_id, '-2', 1) AS id FROM event
      WHERE type = 'DutiesOpened' AND stream_id = $1`,
      strayed,
    );
    expect(row).toEqual({ id: 'school-year:33' });
  }, 90_000);

  it('open a meeting of each committee, whose own workflow then watches it', async () => {
    await bench.working(() =>
      eventually(async () => (await bench.count('meeting')) === baseCommittees.length),
    );
    const ids = await bench.rows<{ id: string }>(`SELECT 'meeting:' || meeting_id AS id FROM meeting`);
    const running = async ({ id }: { id: string }) => {
      const status = await bench.temporal.client.workflow
        .getHandle(id)
        .describe()
        .catch(() => null);
      return status?.status.name === 'RUNNING';
    };
    for (const one of ids) await bench.working(() => eventually(() => running(one)));
  }, 60_000);

  it('do nothing twice when they are started again', async () => {
    const before = await bench.count('event');
    await bench.working(async () => {
      for (const { scheduleId } of schedules) await handle(scheduleId).trigger(ScheduleOverlapPolicy.SKIP);
      await eventually(async () => (await handle('reconciliation').describe()).info.recentActions.length > 0);
      await sleep(2_000);
    });
    expect(await bench.count('event')).toBe(before);
  }, 60_000);

  it('put an owed youth without duties on the stuck board', async () => {
    const [lost = ''] = await enrolled(storeOn('2025-10-12'), 1);
    await bench.rows('UPDATE journey SET calendar_due = NULL WHERE journey_id = $1', lost);
    await bench.rows('UPDATE wake SET sent = wanted WHERE argument = $1', lost);
    await bench.temporal.client.workflow.start('schoolYear', {
      workflowId: 'school-year:33-again',
      taskQueue: 'school-year',
      args: [{ county: '33' }],
    });
    await bench.working(() =>
      eventually(async () => (await bench.count(`fault WHERE what = 'duty-missing'`)) === 1, 60),
    );
    expect(await bench.rows('SELECT journey_id, where_ FROM fault')).toEqual([
      { journey_id: lost, where_: 'school-year:33' },
    ]);
  }, 90_000);
});

const opened = (ids: string[]) =>
  bench
    .rows(
      `SELECT DISTINCT stream_id FROM event WHERE type = 'DutiesOpened' AND stream_id = ANY($1::uuid[])`,
      ids,
    )
    .then((rows) => rows.length);
