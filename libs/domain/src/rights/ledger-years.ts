import { addDays, type IsoDate } from '../calendar/dates.ts';
import {
  schoolYearEnd,
  schoolYearOf,
  schoolYearStart,
  schoolYearStartingIn,
} from '../calendar/school-year.ts';
import type { SchoolYear } from '../calendar/school-year.ts';
import type { Counting, Known, RecordedSchooling, Rights, Source, ToldStay } from './schooling.ts';

/** One line of the ledger: a school year as a person recorded it, as the journey tells of it, or as nobody knows it. */
export interface LedgerYear extends Omit<RecordedSchooling, 'outcome' | 'omval'> {
  known: 'recorded' | 'told' | 'nobody';
  outcome: RecordedSchooling['outcome'] | null;
  omval: Counting;
  source: Source | null;
}

/** The first school year in which most have the right begins in the calendar year of turning this. */
const firstAge = 16;

/**
 * The school years of the ledger until a day, the oldest first. What a person has recorded of a school year stands for
 * what the journey tells of it by itself. A year that nobody has said anything of says so; the one that runs is left out
 * until something is known.
 */
export function ledgerYears({ recorded, told }: Rights, birthYear: number, on: IsoDate): LedgerYear[] {
  const current = schoolYearStartingIn(on);
  const byPeople = recorded.map(asRecorded);
  const said = new Set(byPeople.map(({ schoolYear }) => schoolYear));
  const byItself = told.flatMap((stay) => asTold(stay, on)).filter(({ schoolYear }) => !said.has(schoolYear));
  const known = [...byPeople, ...byItself].filter(({ schoolYear }) => schoolYearStart(schoolYear) <= on);
  const covered = new Set(known.map(({ schoolYear }) => schoolYear));
  const silent: LedgerYear[] = [];
  for (let year = birthYear + firstAge; year < current; year++) {
    const schoolYear = schoolYearOf(`${year}-08-01`);
    if (!covered.has(schoolYear)) silent.push(unknownYear(schoolYear));
  }
  return [...known, ...silent].toSorted(byStart);
}

const asRecorded = (one: Known<RecordedSchooling>): LedgerYear => ({
  ...one,
  known: 'recorded',
  omval: one.omval ? 'yes' : 'no',
});

/** A stay, school year by school year: how the last one ended is told, of those before nothing. */
function asTold({ from, to, outcome, source, ...where }: Known<ToldStay>, on: IsoDate): LedgerYear[] {
  const last = to ?? on;
  const lines: LedgerYear[] = [];
  for (let day = from ?? last; day <= last; day = addDays(schoolYearEnd(schoolYearOf(day)), 1)) {
    const schoolYear = schoolYearOf(day);
    const isLast = last <= schoolYearEnd(schoolYear);
    lines.push({
      ...where,
      schoolYear,
      known: 'told',
      from: from === null ? null : day,
      to: isLast ? to : schoolYearEnd(schoolYear),
      outcome: isLast ? outcome : null,
      ...{ counted: 'unknown', why: null, omval: 'unknown', source },
    });
  }
  return lines;
}

const unknownYear = (schoolYear: SchoolYear): LedgerYear => ({
  ...{ schoolYear, known: 'nobody', programme: null, level: null, school: null, from: null, to: null },
  ...{ outcome: null, counted: 'unknown', why: null, omval: 'unknown', source: null },
});

function byStart(a: LedgerYear, b: LedgerYear): number {
  const place = ({ schoolYear, from, to, source }: LedgerYear) =>
    `${schoolYear} ${from ?? to ?? '9'} ${String(source?.version ?? 0).padStart(6, '0')}`;
  return place(a) < place(b) ? -1 : 1;
}

/** Whether somebody was in training in it, as far as it is known; of a year nobody knows of, she may have been. */
export const mayHaveAttended = ({ outcome }: LedgerYear): boolean =>
  outcome !== 'not-in-training' && outcome !== 'did-not-start';
