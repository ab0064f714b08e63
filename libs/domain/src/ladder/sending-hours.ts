import { addDays, type IsoDate } from '../calendar/dates.ts';
import { osloDateOf, startOfOsloDay } from '../calendar/oslo-time.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import type { LadderPlan } from './plan.ts';

type Hours = Pick<LadderPlan, 'hours' | 'breaks'>;

/**
 * The first instant from `now` on at which a message may go out: within the hours, on a working day, outside the
 * county's school breaks. `now` itself where it may go at once.
 */
export function mayGoFrom(now: Date, { hours, breaks }: Hours): Date {
  const today = osloDateOf(now);
  const isOpen = now < osloInstant(today, hours.to) && isSendingDay(today, breaks);
  const day = isOpen ? today : nextSendingDay(addDays(today, 1), breaks);
  const opens = osloInstant(day, hours.from);
  return opens > now ? opens : now;
}

/** The day itself when messages go out on it, else the next one on which they do. */
export function nextSendingDay(day: IsoDate, breaks: LadderPlan['breaks']): IsoDate {
  let next = day;
  while (!isSendingDay(next, breaks)) next = addDays(next, 1);
  return next;
}

const isSendingDay = (day: IsoDate, breaks: LadderPlan['breaks']): boolean =>
  isWorkingDay(day) && !breaks.some(({ from, to }) => from <= day && day <= to);

/** 'HH:MM' of a day in Oslo. Clocks change at 02 and 03, so from 03:00 on the next midnight tells the offset. */
function osloInstant(day: IsoDate, time: string): Date {
  const toMidnight = 24 * 60 - Number(time.slice(0, 2)) * 60 - Number(time.slice(3));
  return new Date(startOfOsloDay(addDays(day, 1)).getTime() - toMidnight * 60_000);
}
