import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { schedules, workflowBundle } from '@samspor/worker';
import { taskQueues, type SchoolYearActivities } from '@samspor/workflows';
import { Client, Connection, ScheduleOverlapPolicy, type CalendarSpec } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { Servers } from '../setup/servers.ts';
import { eventually } from '../setup/system.ts';

/**
 * Temporal is away when last year's run should have ended and this year's should have begun, and nobody works on
 * either when it is back. The Schedule is the product's, but for its hour: real timers, so seconds stand for weeks.
 */
const scheduleId = 'school-year:33';
const second = 1_000;

let servers: Servers;
beforeAll(async () => void (servers = await Servers.start()), 120_000);
afterAll(() => servers?.stop(), 60_000);

/** A county whose years are as long as the spec says; notes for which of them a page was taken. */
const opened: string[] = [];
let year: { schoolYear: string; endsAt: string };
const activities: SchoolYearActivities = {
  yearPlan: async () => ({
    ...year,
    passes: [{ day: `${year.schoolYear.slice(0, 4)}-08-01`, at: new Date(0).toISOString() }],
  }),
  cohortPage: async (_county, day) => {
    opened.push(day);
    return { next: null, caught: 0, events: 0 };
  },
  proveCovered: async () => ({ next: null, checked: 0, uncovered: 0 }),
};

async function connected<T>(work: (client: Client, native: NativeConnection) => Promise<T>): Promise<T> {
  const address = servers.temporalAddress;
  const [native, connection] = await Promise.all([
    NativeConnection.connect({ address }),
    Connection.connect({ address }),
  ]);
  try {
    return await work(new Client({ connection }), native);
  } finally {
    await Promise.all([native.close(), connection.close()]);
  }
}

const working = (native: NativeConnection, work: () => Promise<unknown>) =>
  bundled.then(async (workflowBundle) => {
    const taskQueue = taskQueues.schoolYear;
    const worker = await Worker.create({ connection: native, taskQueue, activities, workflowBundle });
    await worker.runUntil(work());
  });
const bundled = workflowBundle(join(tmpdir(), 'samspor-test-bundles'));

it('opens the school year on its return, once, though last year’s run had not ended when the hour came', async () => {
  const product = schedules.find((one) => one.scheduleId === scheduleId);
  if (!product) throw new Error('No such Schedule');
  const from = Date.now() + 20 * second;
  await connected(async (client, native) => {
    year = { schoolYear: '2025/26', endsAt: new Date(from).toISOString() };
    const spec = { calendars: [at(new Date(from + 5 * second))] };
    const handle = await client.schedule.create({ ...product, spec });
    await handle.trigger(ScheduleOverlapPolicy.SKIP); // as its hour would have begun it: it minds what runs
    await working(native, () => eventually('last year is open', async () => opened.length === 1));
  });
  await servers.kill('temporal');
  await pause(Math.max(0, from + 15 * second - Date.now())); // real timers: their time has to pass

  await servers.up('temporal');
  year = { schoolYear: '2026/27', endsAt: new Date(Date.now() + 3_600 * second).toISOString() };
  await connected(async (client, native) => {
    const handle = client.schedule.getHandle(scheduleId);
    await pause(10 * second); // the Schedule finds its hour past, while last year's run still waits for a worker
    const { info, policies } = await handle.describe();
    expect(policies.catchupWindow).toBe(8 * 7 * 86_400 * second);
    expect(info).toMatchObject({ numActionsSkippedOverlap: 0, numActionsMissedCatchupWindow: 0 });
    await working(native, () => eventually('this year is open', async () => opened.length === 2, 60_000));
    expect(opened).toEqual(['2025-08-01', '2026-08-01']);
    await handle.trigger(ScheduleOverlapPolicy.SKIP);
    await working(native, () => pause(2 * second));
    expect(opened).toHaveLength(2);
  });
}, 180_000);

/** The second of an instant, in each day. */
const at = (instant: Date): CalendarSpec => ({
  hour: instant.getUTCHours(),
  minute: instant.getUTCMinutes(),
  second: instant.getUTCSeconds(),
});
