import { tzOffset } from '@date-fns/tz';
import { dayNumberOf, type IsoDate } from './dates.ts';

const oslo = 'Europe/Oslo';
const minuteInMs = 60_000;
const hourInMs = 3_600_000;
const dayInMs = 86_400_000;

/** Offsets by UTC hour, since asking the time-zone tables costs more than all else here; clocks change on the hour. */
const offsets = new Map<number, number>();
const mostOffsets = 100_000;

/** The calendar day it is in Oslo at this instant. */
export function osloDateOf(instant: Date): IsoDate {
  return new Date(instant.getTime() + offsetAt(instant.getTime())).toISOString().slice(0, 10);
}

/** The instant at which this day begins in Oslo: the moment a deadline of the day before has passed. */
export function startOfOsloDay(date: IsoDate): Date {
  const midnight = dayNumberOf(date) * dayInMs;
  // The clocks change at night but never around midnight, so the offset of an hour before is the day's own.
  return new Date(midnight - offsetAt(midnight - offsetAt(midnight)));
}

function offsetAt(instant: number): number {
  const hour = Math.floor(instant / hourInMs);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  if (offsets.size >= mostOffsets) offsets.clear();
  const offset = tzOffset(oslo, new Date(hour * hourInMs)) * minuteInMs;
  offsets.set(hour, offset);
  return offset;
}
