import { isIsoDate, yearOf } from '../calendar/dates.ts';
import type { IsoDate } from '../calendar/dates.ts';

/** The date written `dd.mm.yyyy` (zeros may lack) or `yyyy-mm-dd`; undefined for any other form or day. */
export function dateOf(text: string): IsoDate | undefined {
  const [, day, month, year] = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  // 0207 for 2007 is a day that existed: its row fails for age. Leap years repeat after 2000 years.
  const exists = isIsoDate(iso.replace(/^0(?!000)/, '2'));
  return exists ? iso : undefined;
}

const FIRST_AGE = 15;
const FIRST_BIRTH_DATE: IsoDate = '1000-01-01';
const RULES_OF_2024: IsoDate = '2024-08-01';

/**
 * True when the event lies between the 15th birthday and 31 Dec of the year turning 24, or 21 before
 * 1 Aug 2024 (OL § 9-4). Whoever is born on 29 Feb turns 15 on 1 March of a common year.
 */
export function isOfTargetAge(birthDate: IsoDate, event: IsoDate): boolean {
  const birthYear = yearOf(birthDate);
  const lastYear = birthYear + (event < RULES_OF_2024 ? 21 : 24);
  const birthday = `${birthYear + FIRST_AGE}${birthDate.slice(4)}`;
  return birthDate >= FIRST_BIRTH_DATE && event >= birthday && event <= `${lastYear}-12-31`;
}
