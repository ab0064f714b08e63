import { addDays, type IsoDate } from '../calendar/dates.ts';
import { schoolYearStartingIn } from '../calendar/school-year.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { OtStatus } from '../codes/ot-status.ts';
import type { TargetGroupRow } from '../target-group/row.ts';
import { nameKey } from '../target-group/same-person.ts';

/** A youth who is told of in the file of a county. */
export interface Arrival {
  row: TargetGroupRow;
  county: string;
  /** The day on which the file comes. */
  day: IsoDate;
}

/** Days on which counties send a file, in the order of a school year. */
const fileDays = [
  '08-21',
  '09-04',
  '09-25',
  '10-23',
  '11-13',
  '12-11',
  '01-15',
  '02-19',
  '03-19',
  '04-23',
  '06-04',
];
const kept: readonly OtStatus[] = ['OTOV', 'OTNO', 'OTBA', 'OTSY'];

/** When and where somebody is told of: phone and address of her own, and a status that leaves her story to be told. */
export function arrivalOf(row: TargetGroupRow, index: number): Arrival {
  const number = String(index).padStart(4, '0');
  const otStatus = kept.includes(row.otStatus) && index % 3 === 0 ? row.otStatus : 'OTUK';
  const mobile = row.mobile && `+479998${number}`;
  const email = row.email && `ungdom${number}@example.com`;
  const county = row.municipality?.slice(0, 2) ?? (index % 2 === 0 ? '33' : '31');
  return { row: { ...row, otStatus, mobile, email }, county, day: importDayOf(row) };
}

/** The day of the file that a youth stands in. */
export function importDayOf({ date }: TargetGroupRow): IsoDate {
  const start = schoolYearStartingIn(date);
  const days = fileDays.map((day) => nextWorkingDay(`${day < '08-01' ? start + 1 : start}-${day}`));
  return days.find((day) => day >= date) ?? nextWorkingDay(addDays(date, 1));
}

/** Those of the rows who are nobody seen before. */
export function newPeople(rows: readonly TargetGroupRow[], seen: Set<string>): TargetGroupRow[] {
  return rows.filter((row) => {
    const keys = [nameKey(row), row.birthNumber ?? nameKey(row)];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
