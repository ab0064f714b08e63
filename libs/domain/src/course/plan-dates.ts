import { addDays, addMonths, dayNumberOf, type IsoDate } from '../calendar/dates.ts';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-days.ts';

/** 1 is Monday, 7 Sunday. */
const weekdayOf = (day: IsoDate): number => ((dayNumberOf(day) + 3) % 7) + 1; // 1970-01-01 was a Thursday

/**
 * The days of a course's sessions from `from` on, on the chosen weekdays. A day that is a holiday is left out, and the
 * course lasts one session longer: nobody is asked to come on a day when everything is closed. None where no weekday is
 * a working day.
 */
export function sessionDays(from: IsoDate, weekdays: readonly number[], count: number): IsoDate[] {
  const days: IsoDate[] = [];
  if (!weekdays.some((weekday) => weekday >= 1 && weekday <= 5)) return days;
  for (let day = from; days.length < count; day = addDays(day, 1))
    if (weekdays.includes(weekdayOf(day)) && isWorkingDay(day)) days.push(day);
  return days;
}

/** The day of the first follow-up session: so many months after the last session, moved off holidays and weekends. */
export const followUpDay = (last: IsoDate, months: number): IsoDate =>
  nextWorkingDay(addMonths(last, months));
