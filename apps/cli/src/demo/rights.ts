import type { CaseStore, PageWrite } from '@samspor/case-store';
import {
  RuleBroken,
  schoolYearEnd,
  schoolYearOf,
  startOfOsloDay,
  type IsoDate,
  type PersonActor,
  type StepCommand,
} from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { staffOf } from './staff.ts';

const afternoon = 15 * 3_600_000;
const mapped = 40;

/** Rights ledgers that the demo's counties have begun: school years of some, a missing subject, an application. */
export async function mapSomeRights(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + afternoon);
  for (const county of ['33', '31']) {
    const by = staffOf(county)?.caseworkers[0];
    if (!by) continue;
    const youths = await followedIn(store, county);
    for (const round of [0, 1, 2, 3]) {
      const page = youths.flatMap((youth, index) => step(youth, { index, round, until, by }));
      for (const result of await store.recordPage(page)) if (isFault(result)) throw result;
    }
  }
}

/** Sent again after a load that was cut off, a school year is known already. */
const isFault = (result: unknown): result is Error =>
  result instanceof Error && !(result instanceof RuleBroken && result.rule === 'schooling-known');

interface Followed {
  journeyId: string;
  birthYear: number;
}

/** The same for the same demo: those who are followed up, by their number. */
async function followedIn(store: CaseStore, county: string): Promise<Followed[]> {
  const { rows } = await store.pool.query<Followed>(
    `SELECT j.journey_id AS "journeyId", j.birth_year AS "birthYear" FROM journey j JOIN person p USING (journey_id)
     WHERE j.owner = 'ot-' || $1 AND p.birth_number IS NOT NULL
       AND j.phase IN ('following-up', 'clarified', 'committee', 'course', 'work-training')
     ORDER BY p.birth_number LIMIT $2`,
    [county, mapped],
  );
  return rows;
}

interface Place {
  index: number;
  round: number;
  until: IsoDate;
  by: PersonActor;
}

/** One step of a round: two school years from the age of 16, then a subject, then an application. */
function step({ journeyId, birthYear }: Followed, { index, round, until, by }: Place): PageWrite[] {
  const command = round < 2 ? schooling(birthYear, { index, round, until }) : later(index, round, until);
  return command ? [{ journeyId, command, by }] : [];
}

const programmes = ['HS', 'TP', 'ST', 'RM', 'BA'] as const;
const leftIn = ['-11-14', '-10-02', '-01-20', '-02-14'] as const;

function schooling(
  birthYear: number,
  { index, round, until }: Pick<Place, 'index' | 'round' | 'until'>,
): StepCommand | null {
  const startsIn = birthYear + 16 + round;
  const schoolYear = schoolYearOf(`${startsIn}-08-01`);
  if (schoolYearEnd(schoolYear) >= until) return null;
  const isLeft = (index + round) % 3 !== 0;
  const monthAndDay = leftIn[index % leftIn.length] ?? '-11-14';
  const to = isLeft
    ? `${monthAndDay > '-08' ? startsIn : startsIn + 1}${monthAndDay}`
    : schoolYearEnd(schoolYear);
  return {
    ...{ type: 'RecordSchooling', on: until, schoolYear, level: round === 0 ? 'VG1' : 'VG2' },
    ...{ programme: programmes[index % programmes.length] ?? 'HS', from: `${startsIn}-08-18`, to },
    ...{ outcome: isLeft ? 'interrupted' : 'passed', counted: 'unknown', omval: 'no' },
  };
}

function later(index: number, round: number, until: IsoDate): StepCommand | null {
  if (round === 2 && index % 4 === 0)
    return { type: 'RecordSubject', on: until, subject: index % 8 ? 'NOR' : 'MAT', state: 'missing' };
  if (round === 3 && index % 9 === 0)
    return { type: 'ApplyToSchool', on: until, group: 'ordinary', programme1: 'HS', programme2: 'RM' };
  return null;
}
