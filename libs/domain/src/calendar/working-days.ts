import { type DayNumber, type IsoDate, dayNumberOf, isoDateOf, yearOfDay } from './dates.ts';

// The thirteen public holidays stand here as they stand in the law (lov om helligdager, lov om 1 og 17 mai):
// a holiday library of the whole world costs 0.3 s and 1.5 MB at import, in the browser too. The spec holds
// this table against such a library for 20 years.
const fixedHolidays = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday. */
const daysFromEaster = [-3, -2, 0, 1, 39, 49, 50];

const holidaysByYear = new Map<number, ReadonlySet<DayNumber>>();

/** Is the day a public holiday in all of Norway? Sundays that are nothing else are not. */
export function isHoliday(date: IsoDate): boolean {
  return isHolidayNumber(dayNumberOf(date));
}

/** Monday to Friday and no public holiday. 24 and 31 December are working days in law. */
export function isWorkingDay(date: IsoDate): boolean {
  return isWorkingDayNumber(dayNumberOf(date));
}

/** The date itself when it is a working day, else the next one: where a deadline moves to. */
export function nextWorkingDay(date: IsoDate): IsoDate {
  let day = dayNumberOf(date);
  while (!isWorkingDayNumber(day)) day++;
  return isoDateOf(day);
}

/** The `count`-th working day after the date; before it when negative. 0 gives the date itself. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  const step = Math.sign(count);
  let day = dayNumberOf(date);
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (isWorkingDayNumber(day)) left--;
  }
  return isoDateOf(day);
}

function isWorkingDayNumber(day: DayNumber): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday; 0 is Monday
  return weekday < 5 && !isHolidayNumber(day);
}

function isHolidayNumber(day: DayNumber): boolean {
  const year = yearOfDay(day);
  let holidays = holidaysByYear.get(year);
  if (holidays === undefined) holidaysByYear.set(year, (holidays = holidaysOf(year)));
  return holidays.has(day);
}

function holidaysOf(year: number): ReadonlySet<DayNumber> {
  const easter = easterSunday(year);
  return new Set([
    ...fixedHolidays.map((monthDay) => dayNumberOf(`${year}-${monthDay}`)),
    ...daysFromEaster.map((offset) => easter + offset),
  ]);
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const marchDays = epact + toSunday - 7 * late + 22; // 1 is 1 March, 32 is 1 April
  return dayNumberOf(`${year}-03-01`) + marchDays - 1;
}
