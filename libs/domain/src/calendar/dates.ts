/** A plain calendar day 'YYYY-MM-DD', years 1000-9999: no hour and no time zone. */
export type IsoDate = string;

/** Days since 1970-01-01. Whole numbers, so that dates compare and add as integers do. */
export type DayNumber = number;

const dayInMs = 86_400_000;
const form = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Is `value` a day that exists? '2026-02-31' and '2026-2-3' are not. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !form.test(value)) return false;
  const day = dayNumberOf(value);
  return isoDateOf(day) === value;
}

/** The number of a day. Expects a valid `IsoDate`; a plain date has no DST, so UTC is exact. */
export function dayNumberOf(date: IsoDate): DayNumber {
  return Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / dayInMs;
}

/** Written dates by day number; a record decides on the same few thousand days over and over. */
const written = new Map<DayNumber, IsoDate>();
const mostWritten = 100_000;

/** The day with this number. */
export function isoDateOf(day: DayNumber): IsoDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayInMs).toISOString().slice(0, 10);
  if (written.size < mostWritten) written.set(day, date);
  return date;
}

/** The calendar year a day lies in. */
export function yearOfDay(day: DayNumber): number {
  return new Date(day * dayInMs).getUTCFullYear();
}

/** The calendar year a date lies in. */
export function yearOf(date: IsoDate): number {
  return digits(date, 0, 4);
}

/** 31 December of a calendar year. */
export function endOfYear(year: number): IsoDate {
  return `${year}-12-31`;
}

/** `days` later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(dayNumberOf(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Negative, zero or positive, as `Array.sort` wants it. ISO dates order as text does. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Same day of the month `months` later; the month's last day where that day is missing. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const monthIndex = digits(date, 5, 7) - 1 + months;
  const lastOfMonth = new Date(Date.UTC(yearOf(date), monthIndex + 1, 0)).getUTCDate();
  const day = Math.min(digits(date, 8, 10), lastOfMonth);
  return isoDateOf(Date.UTC(yearOf(date), monthIndex, day) / dayInMs);
}

/** The number written in `text` from `start` to `end`; faster than slicing and parsing. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
