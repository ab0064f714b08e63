import type { SchoolYear } from '../calendar/school-year.ts';
import type { EducationLevel } from '../codes/education-levels.ts';
import type { Programme } from '../codes/programmes.ts';
import type { Ledger } from './ledger.ts';
import type { SchoolingOutcome } from './schooling.ts';

/** A school year in which training began or was to begin, and led to no pass: where rights are used up (P1824). */
export interface LostYear {
  schoolYear: SchoolYear;
  level: EducationLevel | null;
  programme: Programme | null;
  /** '01' to '12': when it was left; null where nobody has said. */
  month: string | null;
  outcome: SchoolingOutcome;
}

const inVain: readonly (SchoolingOutcome | null)[] = [
  'missing-subjects',
  'interrupted',
  'planned-interruption',
  'did-not-start',
];

/** The years of a ledger that led nowhere, the oldest first. */
export const lostYears = ({ years }: Pick<Ledger, 'years'>): LostYear[] =>
  years.flatMap(({ schoolYear, level, programme, to, outcome }) =>
    outcome !== null && inVain.includes(outcome)
      ? [{ schoolYear, level, programme, month: to && to.slice(5, 7), outcome }]
      : [],
  );

/** The programme that a youth was in last, as far as it is known. */
export const lastProgramme = ({ years }: Pick<Ledger, 'years'>): Programme | null =>
  years.findLast(({ programme }) => programme !== null)?.programme ?? null;
