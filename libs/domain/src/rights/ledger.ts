import { addDays, dayNumberOf, type IsoDate } from '../calendar/dates.ts';
import type { SchoolYear } from '../calendar/school-year.ts';
import { ruleSetOn, type RuleSetId } from '../duty/rule-sets.ts';
import type { Journey } from '../journey/journey.ts';
import { datesThatMatter, type DateThatMatters } from './dates-that-matter.ts';
import { ledgerYears, type LedgerYear } from './ledger-years.ts';
import { oldRight } from './old-right.ts';
import { rightOf2024 } from './right-of-2024.ts';
import type { Application, Known, Source, SubjectStanding } from './schooling.ts';

/** A number that is known to lie between two. */
export interface Span {
  least: number;
  most: number;
}

/** Something that the ledger says, with the paragraph and the events it rests on; null is not known. */
export interface Figure<Value> {
  value: Value | null;
  paragraph: string;
  sources: readonly Source[];
}

/** How often she may still choose anew: freely until a day, or a number of times. */
export type OmvalLeft = { free: true; until: IsoDate } | ({ free: false } & Span);

export const rightStates = ['left', 'used-up', 'competence', 'unknown'] as const;
/** `left`: something of the right is left. `unknown`: what is recorded does not tell. */
export type RightState = (typeof rightStates)[number];

/** What the rule set of the day makes of the years. */
export interface RightFigures {
  /** `years`: so many years of training; `competence`: until it is reached, within an age. */
  model: 'years' | 'competence';
  right: Figure<number>;
  used: Figure<Span>;
  remaining: Figure<Span>;
  /** The last school year in which there is a right, and the last day of it. */
  lastYear: Figure<SchoolYear>;
  endsOn: Figure<IsoDate>;
  omval: Figure<OmvalLeft>;
  /** From when she may choose the right of adults instead; null where the rule set knows no such choice. */
  adultFrom: Figure<IsoDate> | null;
}

/** One youth's right to upper secondary training, as the law of a day reads what is known (domain.md §9). */
export interface Ledger extends RightFigures {
  on: IsoDate;
  ruleSet: RuleSetId;
  years: readonly LedgerYear[];
  state: RightState;
  /** The last day of the follow-up service, seven months before the right itself under R2024. */
  followUpEndsOn: Figure<IsoDate>;
  /** Subjects without a grade. One that was passed gives no new right. */
  missing: readonly Known<SubjectStanding>[];
  applications: readonly Known<Application>[];
  dates: readonly DateThatMatters[];
  /** The first of the dates that is not over. */
  next: DateThatMatters | null;
}

/** What a rule set is told of a youth. */
export interface Told {
  birthYear: number;
  on: IsoDate;
  years: readonly LedgerYear[];
}

/**
 * The ledger of a journey on a day, under the rule set in force then. Pure; holds no names. Whatever is not known is
 * null, or a span between the least and the most it can be.
 */
export function ledgerOf({ rights, birthYear }: Pick<Journey, 'rights' | 'birthYear'>, on: IsoDate): Ledger {
  const rules = ruleSetOn(dayNumberOf(on));
  const years = ledgerYears(rights, birthYear, on);
  const told: Told = { birthYear, on, years };
  const figures = rules.id === 'R2024' ? rightOf2024(told) : oldRight(told);
  const followUpEndsOn: Figure<IsoDate> = {
    value: `${birthYear + rules.endAge}-12-31`,
    paragraph: rules.coverage,
    sources: [],
  };
  const standing = { ...figures, followUpEndsOn, state: stateOf(figures, rights.competence, on) };
  const dates = datesThatMatter(rights, standing, on);
  return {
    ...standing,
    on,
    ruleSet: rules.id,
    years,
    missing: rights.subjects.filter(({ state }) => state !== 'passed'),
    applications: rights.applications,
    dates,
    next: dates[0] ?? null,
  };
}

function stateOf(
  { remaining, endsOn, model }: RightFigures,
  competence: Source | null,
  on: IsoDate,
): RightState {
  if (competence) return 'competence';
  if (endsOn.value !== null && endsOn.value < on) return 'used-up';
  if (model === 'competence') return 'left';
  if (remaining.value?.most === 0) return 'used-up';
  return remaining.value && remaining.value.least > 0 && endsOn.value !== null ? 'left' : 'unknown';
}

/** The last day of the school year that begins in a calendar year. */
export const endOfSchoolYear = (startsIn: number): IsoDate => addDays(`${startsIn + 1}-08-01`, -1);

/** The calendar years in which the different school years of these entries begin. */
export const startsOf = (years: readonly LedgerYear[]): Set<number> =>
  new Set(years.map(({ schoolYear }) => Number(schoolYear.slice(0, 4))));

/** The events that entries are known from. */
export const sourcesOf = (years: readonly LedgerYear[]): Source[] =>
  years.flatMap(({ source }) => source ?? []);
