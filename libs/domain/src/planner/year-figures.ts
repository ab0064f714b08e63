import type { SchoolYear } from '../calendar/school-year.ts';
import type { Duty, DutyReason } from '../duty/duty.ts';

/** What became of one school year's duties: how many youths, each counted once in a column. */
export interface YearFigures {
  schoolYear: SchoolYear;
  /** Some duty opened. */
  owed: number;
  /** CONTACT fulfilled. */
  contacted: number;
  /** OFFER fulfilled. */
  offered: number;
  /** Some due date passed before the duty was met or ended. */
  overdue: number;
  /** Some duty was open when the year ended. */
  missed: number;
  /** Some duty ceased, by the reason. */
  ceased: Partial<Record<DutyReason, number>>;
}

/** The figures of each school year in which some duty opened. */
export function yearFiguresOf(duties: readonly Duty[]): YearFigures[] {
  const years = Map.groupBy(duties, ({ schoolYear }) => schoolYear);
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([schoolYear, ofYear]) => yearOf(schoolYear, ofYear));
}

function yearOf(schoolYear: SchoolYear, duties: readonly Duty[]): YearFigures {
  const youths = (counts: (duty: Duty) => boolean) =>
    new Set(duties.filter(counts).map(({ youth }) => youth)).size;
  const fulfilled = (kind: Duty['kind']) =>
    youths((duty) => duty.kind === kind && duty.state === 'fulfilled');
  const reasons = new Set(
    duties.flatMap(({ state, reason }) => (state === 'ceased' && reason ? [reason] : [])),
  );
  return {
    schoolYear,
    owed: youths(() => true),
    contacted: fulfilled('CONTACT'),
    offered: fulfilled('OFFER'),
    overdue: youths(({ late }) => late),
    missed: youths(({ state }) => state === 'missed'),
    ceased: Object.fromEntries(
      [...reasons]
        .sort()
        .map((reason) => [reason, youths((duty) => duty.state === 'ceased' && duty.reason === reason)]),
    ),
  };
}
