import {
  arrivalOf,
  importDayOf,
  limitless,
  livesOf,
  newPeople,
  schoolYearStartingIn,
  syntheticPeople,
  type IsoDate,
  type PlannedLives,
  type TargetGroupRow,
} from '@samspor/domain';
import { demoSetting } from './setting.ts';

const wanted = 300;

/** Three school years of a demo to the end of `until`. The same seed and day give the same people and lives. */
export function demoPlan(seed: number, until: IsoDate): PlannedLives {
  const year = schoolYearStartingIn(until);
  const seen = new Set<string>();
  const ofYear = (start: number) =>
    newPeople(peopleOf(seed, start), seen).filter((row) => importDayOf(row) <= until);
  const newest = ofYear(year);
  const each = Math.ceil((wanted - newest.length) / 2);
  const people = [...ofYear(year - 2).slice(0, each), ...ofYear(year - 1).slice(0, each), ...newest];
  return livesOf(people.map(arrivalOf), { seed, until, setting: demoSetting, practice: limitless });
}

/** Most are told of around the start of school, the others through the year. */
function peopleOf(seed: number, start: number): TargetGroupRow[] {
  const autumn = { seed: seed + start * 2, count: 90, from: `${start}-08-08`, to: `${start}-08-31` };
  const later = { seed: seed + start * 2 + 1, count: 90, from: `${start}-09-01`, to: `${start + 1}-05-31` };
  const [first, second] = [syntheticPeople(autumn), syntheticPeople(later)];
  return first.flatMap((row, index) => [row, second[index] ?? row]);
}
