import { addDays, yearOf, type IsoDate } from '../calendar/dates.ts';
import { syntheticPeople } from '../synthetic/people.ts';
import { arrivalOf, newPeople } from './arrivals.ts';
import { crew } from './crew.ts';
import { livingOf, type PlannedLives } from './lives.ts';
import { planFigures, type PlanFigures } from './plan-figures.ts';
import { policyOf, type Practice } from './practice.ts';
import type { Setting } from './setting.ts';

/** The first planned day: six years from here cross the change of law on 1 August 2024. */
export const plannedFrom: IsoDate = '2020-08-01';

/** How many lives are lived, and for how long. */
export interface PlanSpan {
  youths: number;
  /** Whole school years. */
  years: number;
  seed: number;
}

/** The last planned day. */
export const plannedTo = ({ years }: Pick<PlanSpan, 'years'>): IsoDate =>
  `${yearOf(plannedFrom) + years}-07-31`;

/** Invented lives under a practice: who is told of when, and what people do with each of them, day by day. */
function* planning(span: PlanSpan, practice: Practice, setting: Setting): Generator<IsoDate, PlannedLives> {
  const { youths, seed } = span;
  const until = plannedTo(span);
  const options = { seed, count: youths * 2, from: addDays(plannedFrom, 7), to: addDays(until, -70) };
  const people = newPeople(syntheticPeople(options), new Set()).slice(0, youths);
  return yield* livingOf(people.map(arrivalOf), { seed, until, setting, practice });
}

/** The figures of a practice, by the rules alone: the pure fold of the lives that people and time make. */
export function plan(span: PlanSpan, practice: Practice, onDay?: (day: IsoDate) => void): PlanFigures {
  const days = planning(span, practice, crew(practice));
  return figuresOf(through(days, onDay), span, practice);
}

/** The same lives as commands, to be carried out elsewhere by people of that setting. */
export const livesUnder = (span: PlanSpan, practice: Practice, setting: Setting): PlannedLives =>
  through(planning(span, practice, setting));

function through(days: Generator<IsoDate, PlannedLives>, onDay?: (day: IsoDate) => void): PlannedLives {
  for (let next = days.next(); ; next = days.next()) {
    if (next.done) return next.value;
    onDay?.(next.value);
  }
}

/** The figures of lives that were planned under a practice. */
function figuresOf({ lives }: PlannedLives, span: PlanSpan, practice: Practice): PlanFigures {
  const journeys = lives.map(({ journey }) => journey);
  return planFigures(journeys, { from: plannedFrom, to: plannedTo(span) }, policyOf(practice));
}
