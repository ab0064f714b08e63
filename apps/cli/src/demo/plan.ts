import {
  addDays,
  nameKey,
  nextWorkingDay,
  randomFrom,
  schoolYearStartingIn,
  syntheticPeople,
  type IsoDate,
  type OtStatus,
  type Phase,
  type TargetGroupRow,
} from '@samspor/domain';
import { enrolYouth } from '@samspor/case-store';
import { live } from './live.ts';
import { Rehearsal, type RehearsedStep } from './rehearsal.ts';
import { stories } from './scripts.ts';
import { Youth, type Care } from './youth.ts';

/** A target-group file of the demo. */
export interface PlannedImport {
  day: IsoDate;
  county: string;
  rows: TargetGroupRow[];
}

/** A youth's life after the enrolment, to be recorded in this order. */
export interface PlannedLife {
  row: TargetGroupRow;
  importDay: IsoDate;
  steps: RehearsedStep[];
  /** Where it stands at the end. */
  phase: Phase;
}

export interface DemoPlan {
  imports: PlannedImport[];
  lives: PlannedLife[];
}

type Story = keyof typeof stories;

const shares: readonly [readonly [number, Story], ...(readonly [number, Story])[]] = [
  [37, 'road'],
  [13, 'school'],
  [7, 'returns'],
  [9, 'work'],
  [9, 'declines'],
  [6, 'resolved'],
  [8, 'hardToReach'],
  [4, 'moves'],
  [1, 'inError'],
  [6, 'neglected'],
];

const wanted = 300;
/** Days on which counties send a file, early and late in a school year; the first is 1 August's year. */
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

/** Three school years of a demo to the end of `until`. The same seed and day give the same people and lives. */
export function demoPlan(seed: number, until: IsoDate): DemoPlan {
  const year = schoolYearStartingIn(until);
  const seen = new Set<string>();
  const ofYear = (start: number) =>
    peopleOf(seed, start).filter((row) => isNew(row, seen) && importDayOf(row, start) <= until);
  const newest = ofYear(year);
  const each = Math.ceil((wanted - newest.length) / 2);
  const years = [ofYear(year - 2).slice(0, each), ofYear(year - 1).slice(0, each), newest];
  const people = years.flatMap((rows, index) =>
    rows.map((row) => ({ row, day: importDayOf(row, year - 2 + index) })),
  );
  const lives = people.map(({ row, day }, index) => ({
    row: told(row, index),
    county: countyOfFile(row, index),
    day,
  }));
  return {
    imports: importsOf(lives),
    lives: lives.map(({ row, county, day }, index) => lifeOf(row, county, day, seed * 7919 + index, until)),
  };
}

/** Most are told of around the start of school, the others through the year. */
function peopleOf(seed: number, start: number): TargetGroupRow[] {
  const autumn = { seed: seed + start * 2, count: 90, from: `${start}-08-08`, to: `${start}-08-31` };
  const later = { seed: seed + start * 2 + 1, count: 90, from: `${start}-09-01`, to: `${start + 1}-05-31` };
  const [first, second] = [syntheticPeople(autumn), syntheticPeople(later)];
  return first.flatMap((row, index) => [row, second[index] ?? row]);
}

function isNew(row: TargetGroupRow, seen: Set<string>): boolean {
  const keys = [nameKey(row), row.birthNumber ?? nameKey(row)];
  if (keys.some((key) => seen.has(key))) return false;
  for (const key of keys) seen.add(key);
  return true;
}

function importDayOf({ date }: TargetGroupRow, start: number): IsoDate {
  const days = fileDays.map((day) => nextWorkingDay(`${day < '08-01' ? start + 1 : start}-${day}`));
  return days.find((day) => day >= date) ?? nextWorkingDay(addDays(date, 1));
}

const kept: readonly OtStatus[] = ['OTOV', 'OTNO', 'OTBA', 'OTSY'];

/** Phone and address of her own, and a status that leaves her story to be told. */
function told(row: TargetGroupRow, index: number): TargetGroupRow {
  const number = String(index).padStart(4, '0');
  const otStatus = kept.includes(row.otStatus) && index % 3 === 0 ? row.otStatus : 'OTUK';
  return {
    ...row,
    otStatus,
    mobile: row.mobile && `+479998${number}`,
    email: row.email && `ungdom${number}@example.com`,
  };
}

function countyOfFile({ municipality }: TargetGroupRow, index: number): string {
  return municipality?.slice(0, 2) ?? (index % 2 === 0 ? '33' : '31');
}

function importsOf(lives: { row: TargetGroupRow; county: string; day: IsoDate }[]): PlannedImport[] {
  const files = Map.groupBy(lives, ({ county, day }) => `${day}|${county}`);
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => {
      const [day = '', county = ''] = key.split('|');
      return { day, county, rows: rows.map(({ row }) => row) };
    });
}

function lifeOf(
  row: TargetGroupRow,
  county: string,
  day: IsoDate,
  seed: number,
  until: IsoDate,
): PlannedLife {
  const random = randomFrom(seed);
  const agency = `ot-${county}`;
  const rehearsal = new Rehearsal(enrolYouth(row, agency), day, { kind: 'system', id: 'import', agency });
  const story = random.weighted(shares);
  const slow: Care = random.chance(18) ? 'slow' : 'good';
  const care = story === 'neglected' && random.chance(60) ? 'none' : slow;
  const youth = new Youth(row, rehearsal, random, care);
  live(youth, stories[story](youth), until);
  return { row, importDay: day, steps: rehearsal.steps, phase: youth.journey.phase };
}
