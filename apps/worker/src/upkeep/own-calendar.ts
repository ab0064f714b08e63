import { setTimeout as sleep } from 'node:timers/promises';
import { withoutData, type Clock } from '@samspor/case-store';
import { addDays, osloDateOf, startOfOsloDay } from '@samspor/domain';
import { ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { schedules } from '../temporal/schedules.ts';

const { SKIP, TERMINATE_OTHER } = ScheduleOverlapPolicy;
const afterMidnightMs = 5 * 60_000;

/**
 * Temporal's Schedules go by the machine's clock. Where this process has one of its own, it does what they would have
 * done: at the start, and five minutes into each of that clock's days in Oslo, each is set going. Those that have
 * nothing to do find that out by themselves, and what Temporal overslept meanwhile is stirred by the reconciliation. A
 * school year's run is begun anew: the days it waits for were told by a clock that may have begun elsewhere.
 */
export async function keepOwnCalendar(
  { clock, client, log }: { clock: Clock; client: Client; log: Logger },
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    for (const { scheduleId } of schedules)
      await client.schedule
        .getHandle(scheduleId)
        .trigger(scheduleId.startsWith('school-year:') ? TERMINATE_OTHER : SKIP)
        .catch((error: unknown) => log.warn({ scheduleId, error: withoutData(error) }, 'not set going'));
    await sleep(untilNextDay(clock.now()), undefined, { signal: stop }).catch(() => undefined);
  }
}

/** Milliseconds from an instant to five minutes into the next day in Oslo. */
export const untilNextDay = (now: Date): number =>
  startOfOsloDay(addDays(osloDateOf(now), 1)).getTime() + afterMidnightMs - now.getTime();
