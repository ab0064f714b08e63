import { type IsoDate, addDays, dayNumberOf } from '../calendar/dates.ts';
import { addWorkingDays, nextWorkingDay } from '../calendar/working-days.ts';
import type { Committee } from './committees.ts';

/** Which weekday, and every how many weeks. */
export type Rhythm = Pick<Committee, 'weekday' | 'weeks'>;

/** The first day after `after` on which the committee meets; a holiday moves it to the next working day. */
export function nextMeeting({ weekday, weeks = 1 }: Rhythm, after: IsoDate): IsoDate {
  // From a round back: a meeting moved by a holiday may still lie ahead.
  let day = addDays(after, -7 * weeks);
  while (isoWeekday(day) !== weekday || weekOf(day) % weeks !== 0) day = addDays(day, 1);
  while (nextWorkingDay(day) <= after) day = addDays(day, 7 * weeks);
  return nextWorkingDay(day);
}

/** Whole weeks since that of 1 January 1970, Monday first. */
export const weekOf = (day: IsoDate): number => Math.floor((dayNumberOf(day) + 3) / 7);

/** The first meeting whose agenda can still be filled on a day: where a case that is referred then comes up. */
export function nextOpenMeeting(committee: Rhythm, today: IsoDate): IsoDate {
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
