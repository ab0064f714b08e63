import {
  addDays,
  baseCommittees,
  counties,
  dayNumberOf,
  isCohortDay,
  nextOpenMeeting,
  startOfOsloDay,
  type Committee,
  type IsoDate,
  type PlannedImport,
  type PlannedLife,
  type PlannedLives,
  type Practice,
  type RehearsedStep,
} from '@samspor/domain';

const minute = 60_000;
const hour = 60 * minute;

/**
 * How long after midnight the relay sends, when no workflow's own timer runs out: some run out at one o'clock, a quarter of a year
 * after a midnight of the other season. The time-skipping server (1.32.1) loses a workflow task that cancels a timer
 * which ran out meanwhile, and its time then goes no further.
 */
const relayed = 67 * minute;

/** Something that happens from outside at an instant of the simulated time. */
export type Happening =
  | { type: 'schoolYear'; county: string }
  | { type: 'openMeeting'; committee: string }
  | { type: 'import'; file: PlannedImport }
  | { type: 'steps'; page: { life: PlannedLife; step: RehearsedStep }[] }
  /** Nothing but that the relay sends what the cohort's day has raised. */
  | { type: 'relay' };

export interface Instant {
  at: number;
  happening: Happening;
}

/** Everything that happens from outside from `from` to the end of `to`, in order; workflows do the rest. */
export function instantsOf(
  plan: PlannedLives,
  { committeeWeeks }: Pick<Practice, 'committeeWeeks'>,
  from: IsoDate,
  to: IsoDate,
): Instant[] {
  const instants: Instant[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) instants.push(...calendarOf(day, committeeWeeks));
  for (const file of plan.imports)
    instants.push({ at: at(file.day, 390 * minute), happening: { type: 'import', file } });
  instants.push(...stepsOf(plan));
  const [first, last] = [startOfOsloDay(from).getTime(), startOfOsloDay(addDays(to, 1)).getTime()];
  return instants.filter((instant) => instant.at >= first && instant.at < last).sort((a, b) => a.at - b.at);
}

const at = (day: IsoDate, afterMidnight: number): number => startOfOsloDay(day).getTime() + afterMidnight;

/** What the Schedules start, at the instants of the Schedules. */
function calendarOf(day: IsoDate, weeks: number): Instant[] {
  const instants: Instant[] = [];
  if (day.endsWith('-08-01'))
    for (const county of Object.keys(counties))
      instants.push({ at: at(day, 5 * minute), happening: { type: 'schoolYear', county } });
  if (isCohortDay(day)) instants.push({ at: at(day, relayed), happening: { type: 'relay' } });
  for (const { id: committee, weekday, hour: begins } of baseCommittees)
    if (isoWeekday(day) === weekday && isCalled({ weekday, weeks }, day))
      instants.push({ at: at(day, (begins + 3) * hour), happening: { type: 'openMeeting', committee } });
  return instants;
}

/** A committee that meets less often than every week is called only where the coming meeting is one of its own. */
const isCalled = (rhythm: Pick<Committee, 'weekday' | 'weeks'>, day: IsoDate): boolean =>
  nextOpenMeeting(rhythm, day) === nextOpenMeeting({ weekday: rhythm.weekday }, day);

const isoWeekday = (day: IsoDate): number => ((dayNumberOf(day) + 3) % 7) + 1; // 1970-01-01 was a Thursday

/** Steps of people, in pages in which each journey stands at most once. */
function stepsOf({ lives }: PlannedLives): Instant[] {
  const pages = new Map<string, { life: PlannedLife; step: RehearsedStep }[]>();
  for (const life of lives) {
    const taken = new Map<IsoDate, number>();
    for (const step of life.steps) {
      if (step.command.type === 'CatchUp') continue;
      const round = taken.get(step.day) ?? 0;
      taken.set(step.day, round + 1);
      const key = `${step.day}|${round}`;
      pages.set(key, [...(pages.get(key) ?? []), { life, step }]);
    }
  }
  return [...pages].map(([key, page]) => {
    const [day = '', round = ''] = key.split('|');
    return { at: at(day, (490 + Number(round) * 47) * minute), happening: { type: 'steps', page } };
  });
}
