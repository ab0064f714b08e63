import type { SeenStall } from '@samspor/case-store';
import type { Client, ScheduleSummary } from '@temporalio/client';
import { schedules } from '../temporal/schedules.ts';

/** A Schedule whose hour came so long ago without it running is late. */
const patienceMs = 10 * 60_000;

/** Schedules that are paused, gone, or have not run when they should, whoever made them. */
export async function schedulesSeen(client: Client): Promise<SeenStall[]> {
  const there = new Map<string, ScheduleSummary>();
  for await (const one of client.schedule.list()) there.set(one.scheduleId, one);
  const missing = schedules.filter(({ scheduleId }) => !there.has(scheduleId));
  return [
    ...missing.map(({ scheduleId }) => stall('schedule-missing', scheduleId)),
    ...[...there.values()].flatMap((one) => wrong(one)),
  ];
}

function wrong({ scheduleId, state, info: { nextActionTimes } }: ScheduleSummary): SeenStall[] {
  if (state.paused) return [stall('schedule-paused', scheduleId)];
  const [next] = nextActionTimes;
  if (!next) return [stall('schedule-late', scheduleId)];
  return Date.now() - next.getTime() > patienceMs
    ? [{ ...stall('schedule-late', scheduleId), since: next }]
    : [];
}

const stall = (cause: SeenStall['cause'], scheduleId: string): SeenStall => ({
  cause,
  kind: scheduleId.split(':')[0] ?? scheduleId,
  subject: `schedule:${scheduleId}`,
});
