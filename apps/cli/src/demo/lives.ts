import {
  addDays,
  followUpServiceOf,
  nameKey,
  nextWorkingDay,
  randomFrom,
  schoolYearStartingIn,
  type IsoDate,
  type Journey,
  type OtStatus,
  type TargetGroupRow,
} from '@samspor/domain';
import { enrolYouth } from '@samspor/case-store';
import { live } from './live.ts';
import { Rehearsal, type RehearsedStep } from './rehearsal.ts';
import { stories } from './scripts.ts';
import { Youth, type Care } from './youth.ts';

/** A youth who is told of in the file of a county. */
export interface Arrival {
  row: TargetGroupRow;
  county: string;
  /** The day on which the file comes. */
  day: IsoDate;
}

/** A target-group file. */
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
  /** As it stands at the end. */
  journey: Journey;
}

export interface Plan {
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

/** The lives of those who arrive, to the end of `until`. The same seed and arrivals give the same lives. */
export function planOf(arrivals: readonly Arrival[], seed: number, until: IsoDate): Plan {
  const files = Map.groupBy(arrivals, ({ county, day }) => `${day}|${county}`);
  const imports = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]): PlannedImport => {
      const [day = '', county = ''] = key.split('|');
      return { day, county, rows: rows.map(({ row }) => row) };
    });
  return { imports, lives: arrivals.map((arrival, index) => lifeOf(arrival, seed * 7919 + index, until)) };
}

function lifeOf({ row, county, day }: Arrival, seed: number, until: IsoDate): PlannedLife {
  const random = randomFrom(seed);
  const agency = followUpServiceOf(county);
  const rehearsal = new Rehearsal(enrolYouth(row, agency), day, { kind: 'system', id: 'import', agency });
  const story = random.weighted(shares);
  const slow: Care = random.chance(18) ? 'slow' : 'good';
  const care = story === 'neglected' && random.chance(60) ? 'none' : slow;
  const youth = new Youth(row, rehearsal, random, care);
  live(youth, stories[story](youth), until);
  return { row, importDay: day, steps: rehearsal.steps, journey: youth.journey };
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
