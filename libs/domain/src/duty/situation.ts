import type { DayNumber, IsoDate } from '../calendar/dates.ts';
import { dayNumberOf, yearOf } from '../calendar/dates.ts';
import { firstOfAugust } from '../calendar/school-year.ts';
import { isStrictlyProtected } from '../codes/protections.ts';
import type { Channel, Fact, Life, OfferKind } from './life.ts';
import type { PolicyBook } from '../policy/county-policy.ts';

/** What the facts so far amount to. Changed in place while a life is walked through; never shared. */
export interface Situation {
  /** The first day of the right; Infinity while nothing proves it. */
  rightFrom: DayNumber;
  /** The last day on which silence means on the way into training. */
  presumedUntil: DayNumber;
  /** Something has said where the youth is, so that nothing is presumed. */
  spoken: boolean;
  competence: boolean;
  inTraining: boolean;
  workPercent: number;
  /** The last day on which something was said of work. */
  workSaidOn: DayNumber;
  /** Works enough, by the policy of the county when it was last judged: see `endDay`. */
  inWork: boolean;
  dead: boolean;
  inError: boolean;
  /** Null is abroad. */
  residence: string | null;
  institution: string | null;
  offerKinds: Map<string, OfferKind>;
  /** Accepted offers that nothing has ended, with the day of the last acceptance. */
  running: Map<string, DayNumber>;
  reserved: Set<Channel>;
  strictlyProtected: boolean;
}

/** Before the first fact. */
export function unknownSituation({ county }: Pick<Life, 'county'>): Situation {
  return {
    rightFrom: Infinity,
    presumedUntil: -Infinity,
    spoken: false,
    competence: false,
    inTraining: false,
    workPercent: 0,
    workSaidOn: -Infinity,
    inWork: false,
    dead: false,
    inError: false,
    residence: residenceOf(county),
    institution: null,
    offerKinds: new Map(),
    running: new Map(),
    reserved: new Set(),
    strictlyProtected: false,
  };
}

/** What the facts up to the end of a day say, whoever owes anything; whether work is enough is for `walkTo`. */
export function situationOn(life: Life, asOf: IsoDate, book: PolicyBook): Situation {
  const situation = unknownSituation(life);
  const known = life.facts
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const fact of known) takeIn(situation, fact, dayNumberOf(fact.on), book);
  return situation;
}

/** Takes one fact in; facts come in the order of days, those of a day in list order. */
export function takeIn(situation: Situation, fact: Fact, day: DayNumber, book: PolicyBook): void {
  switch (fact.type) {
    case 'completed-compulsory-school':
      return completeSchool(situation, fact.on, day, book);
    case 'entered-training':
      situation.inTraining = true;
      situation.spoken = true;
      situation.rightFrom = Math.min(situation.rightFrom, day);
      return;
    case 'outside-training':
      situation.inTraining = false;
      situation.spoken = true;
      situation.inError = false;
      return;
    case 'started-work':
      situation.workPercent = fact.percent;
      situation.workSaidOn = day;
      return;
    case 'ended-work':
      situation.workPercent = 0;
      situation.workSaidOn = day;
      situation.inError = false;
      return;
    case 'reached-competence':
      situation.competence = true;
      return;
    case 'offer':
      situation.offerKinds.set(fact.offer, fact.kind);
      return answer(situation, fact.offer, fact.answer === 'accepted', day);
    case 'offer-answered':
      return answer(situation, fact.offer, fact.answer === 'accepted', day);
    case 'offer-ended':
      return answer(situation, fact.offer, false, day);
    case 'reserved-channel':
      situation.reserved.add(fact.channel);
      return;
    case 'released-channel':
      situation.reserved.delete(fact.channel);
      return;
    case 'moved':
      situation.residence = residenceOf(fact.to);
      return;
    case 'entered-institution':
      situation.institution = fact.county;
      return;
    case 'left-institution':
      situation.institution = null;
      return;
    case 'protected':
      situation.strictlyProtected = isStrictlyProtected(fact.level);
      return;
    case 'died':
      situation.dead = true;
      return;
    case 'registered-in-error':
      situation.inError = true;
      return;
    case 'rights-info-sent':
    case 'contact-attempt':
    case 'contact':
    case 'refused-contact':
      return; // evidence: see opening.ts
  }
}

/** The county that would owe the youth: the institution's while in one, else residence; null is abroad. */
export function placeOf({ residence, institution }: Situation): string | null {
  return residence === null ? null : (institution ?? residence);
}

function residenceOf(county: string): string | null {
  return county === 'abroad' ? null : county;
}

/** School is completed once: a second fact, or a later policy, changes neither the right nor what is presumed. */
function completeSchool(situation: Situation, on: string, day: DayNumber, book: PolicyBook): void {
  if (situation.presumedUntil > -Infinity) return;
  const { presumedInTrainingUntil } = book(placeOf(situation), on).duty;
  const august = firstOfAugust(yearOf(on));
  situation.rightFrom = Math.min(situation.rightFrom, Math.max(day, august));
  situation.presumedUntil = dayNumberOf(`${yearOf(on)}-${presumedInTrainingUntil}`);
}

function answer(situation: Situation, offer: string, accepted: boolean, day: DayNumber): void {
  const kind = situation.offerKinds.get(offer);
  if (accepted && kind !== undefined && kind !== 'talk') situation.running.set(offer, day);
  else situation.running.delete(offer);
}
