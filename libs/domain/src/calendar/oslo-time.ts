import { TZDate, tzOffset } from '@date-fns/tz';
import { type IsoDate, yearOf } from './dates.ts';

const oslo = 'Europe/Oslo';
const minuteInMs = 60_000;

/** The calendar day it is in Oslo at this instant. */
export function osloDateOf(instant: Date): IsoDate {
  const wallClock = new Date(instant.getTime() + tzOffset(oslo, instant) * minuteInMs);
  return wallClock.toISOString().slice(0, 10);
}

/** The instant at which this day begins in Oslo: the moment a deadline of the day before has passed. */
export function startOfOsloDay(date: IsoDate): Date {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return new Date(new TZDate(yearOf(date), month - 1, day, oslo).getTime());
}
