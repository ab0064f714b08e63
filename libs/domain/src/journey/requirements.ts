import type { IsoDate } from '../calendar/dates.ts';
import { standingOf } from '../duty/standing.ts';
import { mayTakePart } from '../people/actor.ts';
import type { Asked } from './decide.ts';
import { isCheck } from './deadlines.ts';
import { earliestDay } from './hindrance.ts';
import type { StepCommand } from './journey-commands.ts';
import { lifeOf } from './journey-facts.ts';
import type { Category } from './journey-events.ts';
import { RuleBroken } from './journey-rules.ts';
import type { Journey, Measure } from './journey.ts';
import { nothingToEnd } from './under-way.ts';

/** A step is dated when it happened: today or earlier, never before the youth could have been enrolled. */
export function requireDay(on: IsoDate, journey: Journey, today: IsoDate): void {
  if (on > today) throw new RuleBroken('in-future');
  if (on < `${journey.birthYear + 14}-01-01`) throw new RuleBroken('too-early');
}

/** On the day that the step happened, what it ends was under way, and what it checks could be told. */
export function requirePossible({ type, on }: StepCommand, journey: Journey): void {
  const rule = nothingToEnd(type, journey, on);
  if (rule) throw new RuleBroken(rule);
  const from = earliestDay(type, journey);
  if (from !== null && on < from) throw new RuleBroken('check-too-soon', from);
}

/** A whole case is opened to whoever is brought into it: to nobody by a slip of the hand (domain.md §10). */
export function requireOfCounty(journey: Journey, agency: string): void {
  if (!mayTakePart(agency, journey)) throw new RuleBroken('agency-elsewhere');
}

/** A journey is never closed while a county still owes the youth: nobody may be forgotten by a click. */
export function requireNothingOwed(journey: Journey, { today, policy }: Asked): void {
  if (standingOf(lifeOf('', journey), today, policy).owedBy !== null) throw new RuleBroken('still-owed');
}

/** Whoever closes before the checks after 30 and 90 days says why: school that has only begun is not school that lasts. */
export function requireChecked({ deadlines }: Journey, note = ''): void {
  if (note.trim() === '' && deadlines.some(({ kind }) => isCheck(kind)))
    throw new RuleBroken('check-left-out');
}

/** An offer that stands, on the day it was made or later; one that still waits where an answer is asked for. */
export function requireOffer(
  journey: Journey,
  asked: { offer: string; on: IsoDate },
  answer?: 'pending',
): void {
  const offer = journey.offers.find((made) => made.offer === asked.offer);
  if (!offer || offer.ended) throw new RuleBroken('offer-unknown');
  if (answer && offer.answer !== answer) throw new RuleBroken('offer-answered');
  if (asked.on < offer.madeOn) throw new RuleBroken('before-offer');
}

/** The category that waits for its review. */
export function proposed(journey: Journey): Category {
  if (journey.category?.state !== 'proposed') throw new RuleBroken('no-category');
  return journey.category.category;
}

/** The course or work training that a step ends or reviews; never on a day before it began. */
export function running(journey: Journey, on: IsoDate): Measure {
  const { measure } = journey;
  if (!measure) throw new RuleBroken('no-measure');
  const offer = journey.offers.find((made) => made.offer === measure.offer);
  if (offer && on < offer.madeOn) throw new RuleBroken('before-offer');
  return measure;
}
