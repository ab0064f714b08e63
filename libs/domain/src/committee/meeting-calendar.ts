import { type IsoDate, addDays, dayNumberOf } from '../calendar/dates.ts';
import { addWorkingDays, nextWorkingDay } from '../calendar/working-days.ts';
import type { Committee } from './committees.ts';

/** The first day after `after` on which the committee meets; a holiday moves it to the next working day. */
export function nextMeeting({ weekday }: Pick<Committee, 'weekday'>, after: IsoDate): IsoDate {
  // From a week back: a meeting moved by a holiday may still lie ahead.
  let day = addDays(after, -7);
  while (isoWeekday(day) !== weekday) day = addDays(day, 1);
  while (nextWorkingDay(day) <= after) day = addDays(day, 7);
  return nextWorkingDay(day);
}

/** The first meeting whose agenda can still be filled on a day: where a case that is referred then comes up. */
export function nextOpenMeeting(committee: Pick<Committee, 'weekday'>, today: IsoDate): IsoDate {
  let meetsOn = nextMeeting(committee, today);
  while (freezesOn(meetsOn) <= today) meetsOn = nextMeeting(committee, meetsOn);
  return meetsOn;
}

/** From this day the agenda stands: two working days before, so that everyone can check impartiality (domain.md §7). */
export const freezesOn = (meetsOn: IsoDate): IsoDate => addWorkingDays(meetsOn, -2);

/** The last day on which the minutes are in time (P). */
export const minutesDueOn = (meetsOn: IsoDate): IsoDate => addWorkingDays(meetsOn, 2);

/** 1 is Monday, 7 Sunday. */
function isoWeekday(date: IsoDate): number {
  return ((dayNumberOf(date) + 3) % 7) + 1; // 1970-01-01 was a Thursday
}
