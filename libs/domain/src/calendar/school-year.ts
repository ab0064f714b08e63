import { type DayNumber, type IsoDate, dayNumberOf, yearOf, yearOfDay } from './dates.ts';

/** A school year, 1 August to 31 July, as '2025/26'. */
export type SchoolYear = string;

/** The school year a date lies in. */
export function schoolYearOf(date: IsoDate): SchoolYear {
  const start = schoolYearStartingIn(date);
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/** 1 August of the school year. */
export function schoolYearStart(schoolYear: SchoolYear): IsoDate {
  return `${schoolYear.slice(0, 4)}-08-01`;
}

/** 31 July, the last day of the school year. */
export function schoolYearEnd(schoolYear: SchoolYear): IsoDate {
  return `${Number(schoolYear.slice(0, 4)) + 1}-07-31`;
}

/** The calendar year in which the school year of this date began. */
export function schoolYearStartingIn(date: IsoDate): number {
  return date.slice(5) >= '08-01' ? yearOf(date) : yearOf(date) - 1;
}

/** 1 August of a calendar year. */
export function firstOfAugust(year: number): DayNumber {
  return dayNumberOf(`${year}-08-01`);
}

/** 31 July that ends the school year in which this day lies. */
export function lastOfSchoolYear(day: DayNumber): DayNumber {
  const year = yearOfDay(day);
  const august = firstOfAugust(year);
  return (day < august ? august : firstOfAugust(year + 1)) - 1;
}
