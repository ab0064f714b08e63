import { type DayNumber, isoDateOf, yearOfDay } from '../calendar/dates.ts';
import type { PolicyBook } from '../policy/county-policy.ts';
import { ruleSetOn } from './rule-sets.ts';
import { type Situation, placeOf } from './situation.ts';

/** Why nobody owes a youth anything on a day, whatever the age. */
export type NotOwedReason =
  | 'died'
  | 'in-error'
  | 'abroad'
  | 'competence'
  | 'in-training'
  | 'in-work'
  | 'offer-running'
  | 'no-right'
  | 'presumed-in-training';

/** Why duties ceased on the day they did; the age limit is computed, see `DutyRow`. */
export type CeaseReason =
  | 'died'
  | 'moved-abroad'
  | 'moved'
  | 'institution'
  | 'competence'
  | 'in-training'
  | 'in-work'
  | 'offer-running';

/** The county that owes the youth at the end of the day, or null (lives.md §1). */
export function owedBy(
  situation: Situation,
  birthYear: number,
  day: DayNumber,
  book: PolicyBook,
): string | null {
  return isCovered(birthYear, day) ? owedButForAge(situation, day, book) : null;
}

/** The county that owes the youth at the end of the day, or would but for the age limit; or null. */
export function owedButForAge(situation: Situation, day: DayNumber, book: PolicyBook): string | null {
  return whyNotOwed(situation, day, book) === null ? placeOf(situation) : null;
}

/** The first reason that nobody owes the youth, the age limit left aside; null when somebody does. */
export function whyNotOwed(s: Situation, day: DayNumber, book: PolicyBook): NotOwedReason | null {
  if (s.dead) return 'died';
  if (s.inError) return 'in-error';
  if (placeOf(s) === null) return 'abroad';
  if (s.competence) return 'competence';
  if (s.inTraining) return 'in-training';
  if (s.inWork) return 'in-work';
  if (offerRuns(s, day, book)) return 'offer-running';
  if (day < s.rightFrom) return 'no-right';
  if (!s.spoken && day <= s.presumedUntil) return 'presumed-in-training';
  return null;
}

/** Why the duties of `county` ceased on a day that ended without it owing them (lives.md §5). */
export function ceaseReason(situation: Situation, county: string, movedThatDay: boolean): CeaseReason {
  if (situation.dead) return 'died';
  if (situation.residence === null) return 'moved-abroad';
  if (placeOf(situation) !== county) return movedThatDay ? 'moved' : 'institution';
  if (situation.competence) return 'competence';
  if (situation.inTraining) return 'in-training';
  return situation.inWork ? 'in-work' : 'offer-running';
}

/** Is the youth within the age limit of the law in force that day? The birthday does not matter. */
export function isCovered(birthYear: number, day: DayNumber): boolean {
  return yearOfDay(day) <= birthYear + ruleSetOn(day).endAge;
}

/**
 * What the end of a day decides. A share of work that was said or brought along that day is enough or not for the county
 * of the day, and stays so until it is said anew or the youth moves; and a day that ends in training, in work or in
 * another county ends every accepted offer.
 */
export function endDay(
  situation: Situation,
  placeBefore: string | null,
  day: DayNumber,
  book: PolicyBook,
): void {
  const place = placeOf(situation);
  const elsewhere = place !== placeBefore;
  if (elsewhere || situation.workSaidOn === day)
    situation.inWork = situation.workPercent >= book(place, isoDateOf(day)).duty.workThreshold;
  if (elsewhere || situation.inTraining || situation.inWork) situation.running.clear();
}

/** The next day after `day` on which an accepted offer has run its time; Infinity when none runs. */
export function nextOfferLapse(situation: Situation, day: DayNumber, book: PolicyBook): DayNumber {
  const { running } = situation;
  if (running.size === 0) return Infinity;
  const place = placeOf(situation);
  let next = Infinity;
  for (const acceptedOn of running.values()) {
    // Whoever moves takes no offer along: it was accepted where the youth is.
    const lapse = acceptedOn + book(place, isoDateOf(acceptedOn)).duty.offerRunsDays;
    if (lapse > day && lapse < next) next = lapse;
  }
  return next;
}

function offerRuns(situation: Situation, day: DayNumber, book: PolicyBook): boolean {
  return nextOfferLapse(situation, day, book) < Infinity;
}
