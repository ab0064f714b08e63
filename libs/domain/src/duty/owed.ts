import { type DayNumber, yearOfDay } from '../calendar/dates.ts';
import type { DutyPolicy } from './policy.ts';
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
  policy: DutyPolicy,
): string | null {
  return isCovered(birthYear, day) ? owedButForAge(situation, day, policy) : null;
}

/** The county that owes the youth at the end of the day, or would but for the age limit; or null. */
export function owedButForAge(situation: Situation, day: DayNumber, policy: DutyPolicy): string | null {
  return whyNotOwed(situation, day, policy) === null ? placeOf(situation) : null;
}

/** The first reason that nobody owes the youth, the age limit left aside; null when somebody does. */
export function whyNotOwed(s: Situation, day: DayNumber, policy: DutyPolicy): NotOwedReason | null {
  if (s.dead) return 'died';
  if (s.inError) return 'in-error';
  if (placeOf(s) === null) return 'abroad';
  if (s.competence) return 'competence';
  if (s.inTraining) return 'in-training';
  if (worksEnough(s, policy)) return 'in-work';
  if (offerRuns(s, day, policy)) return 'offer-running';
  if (day < s.rightFrom) return 'no-right';
  if (!s.spoken && day <= s.presumedUntil) return 'presumed-in-training';
  return null;
}

/** Why the duties of `county` ceased on a day that ended without it owing them (lives.md §5). */
export function ceaseReason(
  situation: Situation,
  county: string,
  movedThatDay: boolean,
  policy: DutyPolicy,
): CeaseReason {
  if (situation.dead) return 'died';
  if (situation.residence === null) return 'moved-abroad';
  if (placeOf(situation) !== county) return movedThatDay ? 'moved' : 'institution';
  if (situation.competence) return 'competence';
  if (situation.inTraining) return 'in-training';
  return worksEnough(situation, policy) ? 'in-work' : 'offer-running';
}

/** Is the youth within the age limit of the law in force that day? The birthday does not matter. */
export function isCovered(birthYear: number, day: DayNumber): boolean {
  return yearOfDay(day) <= birthYear + ruleSetOn(day).endAge;
}

/** A day that ends in training, in work or in another county ends every accepted offer. */
export function endOffers(situation: Situation, placeBefore: string | null, policy: DutyPolicy): void {
  const elsewhere = placeOf(situation) !== placeBefore;
  if (elsewhere || situation.inTraining || worksEnough(situation, policy)) situation.running.clear();
}

/** The next day after `day` on which an accepted offer has run its time; Infinity when none runs. */
export function nextOfferLapse({ running }: Situation, day: DayNumber, policy: DutyPolicy): DayNumber {
  let next = Infinity;
  for (const acceptedOn of running.values()) {
    const lapse = acceptedOn + policy.offerRunsDays;
    if (lapse > day && lapse < next) next = lapse;
  }
  return next;
}

function offerRuns(situation: Situation, day: DayNumber, policy: DutyPolicy): boolean {
  return situation.running.size > 0 && nextOfferLapse(situation, day, policy) < Infinity;
}

function worksEnough({ workPercent }: Situation, { workThreshold }: DutyPolicy): boolean {
  return workPercent >= workThreshold;
}
