import { type IsoDate, addDays, dayNumberOf } from '../calendar/dates.ts';
import { addWorkingDays, nextWorkingDay } from '../calendar/working-days.ts';
import { isoWeekday } from '../intake/weekday.ts';
import type { Committee } from './committees.ts';

/** Which weekday, and every how many weeks. */
export type Rhythm = Pick<Committee, 'weekday' | 'weeks'>;

/** The rhythm that holds on a day. */
export type RhythmOn = (day: IsoDate) => Rhythm;

/** No run of holidays and weekends is longer: Maundy Thursday moves to the Tuesday after. */
const longestMove = 7;

/**
 * The first day after `after` on which the committee meets; a holiday moves it to the next working day. Where its rhythm
 * changes, the day that the calendar gives tells which rhythm holds.
 */
export function nextMeeting(rhythm: Rhythm | RhythmOn, after: IsoDate): IsoDate {
  const on = typeof rhythm === 'function' ? rhythm : () => rhythm;
  let day = addDays(after, -longestMove); // a meeting moved by a holiday may still lie ahead
  while (!isMeetingDay(on(day), day) || nextWorkingDay(day) <= after) day = addDays(day, 1);
  return nextWorkingDay(day);
}

/** Whether the calendar gives a day to a rhythm, whatever holiday falls on it. */
export const isMeetingDay = ({ weekday, weeks = 1 }: Rhythm, day: IsoDate): boolean =>
  isoWeekday(day) === weekday && weekOf(day) % weeks === 0;

/** Whole weeks since that of 1 January 1970, Monday first. */
export const weekOf = (day: IsoDate): number => Math.floor((dayNumberOf(day) + 3) / 7);

/** The first meeting whose agenda can still be filled on a day: where a case that is referred then comes up. */
export function nextOpenMeeting(committee: Rhythm | RhythmOn, today: IsoDate): IsoDate {
  let meetsOn = nextMeeting(committee, today);
  while (freezesOn(meetsOn) <= today) meetsOn = nextMeeting(committee, meetsOn);
  return meetsOn;
}

/** From this day the agenda stands: two working days before, so that everyone can check impartiality (domain.md §7). */
export const freezesOn = (meetsOn: IsoDate): IsoDate => addWorkingDays(meetsOn, -2);

/** The last day on which the minutes are in time (P). */
export const minutesDueOn = (meetsOn: IsoDate): IsoDate => addWorkingDays(meetsOn, 2);
