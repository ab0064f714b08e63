import { ScheduleOverlapPolicy } from '@temporalio/client';
import { eventually } from '../eventually.ts';
import { Bench } from '../testing.ts';
import { ensureSchedules } from './schedules.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
  await ensureSchedules(bench.temporal.client);
});
afterAll(() => bench.close());

/** Has the server go through a span of time anew, and gives the instants at which it started something. */
async function backfilled(scheduleId: string, start: string, end: string, count: number): Promise<string[]> {
  const span = { start: new Date(start), end: new Date(end), overlap: ScheduleOverlapPolicy.ALLOW_ALL };
  const { client } = bench.temporal;
  await client.schedule.getHandle(scheduleId).backfill(span);
  const found = async () => {
    const ids: string[] = [];
    for await (const { workflowId } of client.workflow.list()) ids.push(workflowId);
    const day = (id: string) => id.slice(scheduleId.length + 1);
    return ids.filter((id) => id.startsWith(`${scheduleId}-`)).map(day);
  };
  const within = async () => (await found()).filter((at) => at >= start && at <= end).toSorted();
  await eventually(async () => (await within()).length >= count);
  return within();
}

describe('the schedules, from 30 July to 3 September', () => {
  it('open the school year once, five minutes into 1 August in Oslo', async () => {
    const away = ['2026-07-30T10:00:00Z', '2026-09-03T06:00:00Z'] as const;
    expect(await backfilled('school-year:33', ...away, 1)).toEqual(['2026-07-31T22:05:00Z']);
  });

  it('call a meeting in each week, and look after the record each night', async () => {
    const away = ['2026-07-30T10:00:00Z', '2026-09-03T06:00:00Z'] as const;
    expect(await backfilled('committee:nav-3301', ...away, 5)).toHaveLength(5);
    expect(await backfilled('reconciliation', ...away, 35)).toHaveLength(35);
  });
});

describe('the schedules, when the clock changes', () => {
  it.each([
    ['to summer time', '2027-03-26T12:00:00Z', ['27T02', '28T01', '29T01'], '2027-03-29T12:00:00Z'],
    ['to winter time', '2026-10-23T12:00:00Z', ['24T01', '25T02', '26T02'], '2026-10-26T12:00:00Z'],
    ['over 29 February', '2028-02-27T12:00:00Z', ['28T02', '29T02', '01T02'], '2028-03-01T12:00:00Z'],
    ['over 31 December', '2026-12-30T12:00:00Z', ['31T02', '01T02'], '2027-01-01T12:00:00Z'],
  ])('look after the record at three in Oslo, once a night: %s', async (_, start, nights, end) => {
    const instants = await backfilled('reconciliation', start, end, nights.length);
    expect(instants.map((at) => at.slice(8, 13))).toEqual(nights);
  });
});
