import { addDays, daysBetween, yearOf } from '../calendar/dates.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { countyOf, isStrictlyProtected, reportedReasons } from '../codes/index.ts';
import type { Protection } from '../codes/index.ts';

import { nameKey } from '../target-group/same-person.ts';
import type { Guardian, TargetGroupRow } from '../target-group/row.ts';
import { homes } from './homes.ts';
import { drawNames } from './names.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
import { drawOtStatus, drawSchooling } from './schooling.ts';
import { tenorNumber } from './tenor-number.ts';

export interface SyntheticOptions {
  /** The same seed gives the same people; a larger count only adds to them. */
  seed: number;
  count: number;
  /** First and last day on which their events may lie. */
  from: IsoDate;
  to: IsoDate;
  /** Only those who live in this county, or whose home is hidden: whom the file of its follow-up service may tell of. */
  county?: string;
}

/** Invented youths of Buskerud and Østfold as a target-group file would tell of them, no two the same person. */
export function syntheticPeople({ seed, count, from, to, county }: SyntheticOptions): TargetGroupRow[] {
  const random = randomFrom(seed);
  const taken = new Set<string>();
  const people: TargetGroupRow[] = [];
  while (people.length < count) {
    const date = addDays(from, random.below(daysBetween(from, to) + 1));
    const person = drawPerson(random, date, people.length + 1);
    if (county && person.municipality && countyOf(person.municipality) !== county) continue;
    const keys = [nameKey(person), person.birthNumber ?? ''];
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) if (key !== '') taken.add(key);
    people.push(person);
  }
  return people;
}

function drawPerson(random: Random, date: IsoDate, place: number): TargetGroupRow {
  const age = drawAge(random, date);
  const birthDate = addDays(`${yearOf(date) - age}-01-01`, random.below(365));
  const { firstName, lastName, guardians } = drawNames(random);
  const { reportedReason, ...schooling } = drawSchooling(random, age);
  return {
    birthNumber: random.chance(2) ? null : drawBirthNumber(random, birthDate),
    firstName,
    lastName,
    birthDate,
    ...drawHome(random),
    ...schooling,
    otStatus: drawOtStatus(random),
    reportedReason,
    reason: reportedReason && reportedReasons[reportedReason],
    date,
    mobile: random.chance(92) ? `+479999${phoneEnd(place)}` : null,
    email: random.chance(85) ? `ungdom${String(place).padStart(5, '0')}@example.com` : null,
    guardians: isMinor(birthDate, date)
      ? guardians.map((name, nth) => guardianOf(name, place + nth * 5000))
      : [],
  };
}

function guardianOf(name: string, place: number): Guardian {
  return { name, mobile: `+474999${phoneEnd(place)}` };
}

function phoneEnd(place: number): string {
  return String(place % 10_000).padStart(4, '0');
}

/** The age reached in the year of the event; the oldest only where the rules of 2024 cover them (OL § 9-4). */
function drawAge(random: Random, date: IsoDate): number {
  const age = random.weighted([
    [12, 16],
    [20, 17],
    [22, 18],
    [18, 19],
    [12, 20],
    [8, 21],
    [4, 22],
    [2, 23],
    [2, 24],
  ]);
  return date < '2024-08-01' ? Math.min(age, 21) : age;
}

function isMinor(birthDate: IsoDate, date: IsoDate): boolean {
  return date < `${yearOf(birthDate) + 18}${birthDate.slice(4)}`;
}

function drawBirthNumber(random: Random, birthDate: IsoDate): string {
  for (;;) {
    const number = tenorNumber(birthDate, random.below(500));
    if (number) return number;
  }
}

function drawHome(random: Random) {
  const { municipality, schools } = random.weighted(homes);
  const { orgnr, name } = random.pick(schools);
  const protection = random.weighted<Protection>([
    [985, 'UGRADERT'],
    [10, 'FORTROLIG'],
    [4, 'STRENGT_FORTROLIG'],
    [1, 'STRENGT_FORTROLIG_UTLAND'],
  ]);
  const shown = { protection, municipality, schoolOrgnr: orgnr, schoolName: name };
  const hidden = { protection, municipality: null, schoolOrgnr: null, schoolName: null };
  return isStrictlyProtected(protection) ? hidden : shown;
}
