import { type IsoDate, isIsoDate, yearOf } from '../calendar/dates.ts';
import type { Protection } from '../codes/protections.ts';
import type { OutsideReason } from '../codes/reasons.ts';

export const channels = ['phone', 'sms', 'email', 'letter', 'visit', 'meeting', 'link'] as const;
export type Channel = (typeof channels)[number];

export const offerKinds = [
  'upper-secondary',
  'apprenticeship',
  'course',
  'work-training',
  'work',
  'talk',
] as const;
export type OfferKind = (typeof offerKinds)[number];

export const trainingKinds = ['school', 'apprenticeship'] as const;
export type TrainingKind = (typeof trainingKinds)[number];

export const guardianCopies = ['sent', 'not-sent', 'forbidden'] as const;
export type GuardianCopy = (typeof guardianCopies)[number];

export const offerAnswers = ['accepted', 'declined', 'pending'] as const;
export type OfferAnswer = (typeof offerAnswers)[number];

export const finalAnswers = ['accepted', 'declined'] as const satisfies readonly OfferAnswer[];
export type FinalAnswer = (typeof finalAnswers)[number];

type On<T> = { on: IsoDate } & T;

/** One thing that happened to a youth on a day (lives.md, "A line"). */
export type Fact =
  | On<{ type: 'completed-compulsory-school' }>
  | On<{ type: 'entered-training'; kind: TrainingKind }>
  | On<{ type: 'outside-training'; reason: OutsideReason }>
  | On<{ type: 'started-work'; percent: number }>
  | On<{ type: 'ended-work' }>
  | On<{ type: 'reached-competence' }>
  | On<{ type: 'rights-info-sent'; guardianCopy: GuardianCopy }>
  | On<{ type: 'contact-attempt'; channel: Channel }>
  | On<{ type: 'contact'; channel: Channel }>
  | On<{ type: 'offer'; offer: string; kind: OfferKind; answer: OfferAnswer }>
  | On<{ type: 'offer-answered'; offer: string; answer: FinalAnswer }>
  | On<{ type: 'offer-ended'; offer: string }>
  | On<{ type: 'refused-contact' }>
  | On<{ type: 'reserved-channel'; channel: Channel }>
  | On<{ type: 'released-channel'; channel: Channel }>
  | On<{ type: 'moved'; to: string }>
  | On<{ type: 'entered-institution'; county: string }>
  | On<{ type: 'left-institution' }>
  | On<{ type: 'protected'; level: Protection }>
  | On<{ type: 'died' }>
  | On<{ type: 'registered-in-error' }>;

export type FactType = Fact['type'];

export const factTypes = [
  'completed-compulsory-school',
  'entered-training',
  'outside-training',
  'started-work',
  'ended-work',
  'reached-competence',
  'rights-info-sent',
  'contact-attempt',
  'contact',
  'offer',
  'offer-answered',
  'offer-ended',
  'refused-contact',
  'reserved-channel',
  'released-channel',
  'moved',
  'entered-institution',
  'left-institution',
  'protected',
  'died',
  'registered-in-error',
] as const satisfies readonly Fact['type'][];

/** A youth as the rules see it: no name and no birth date, so that duties still fold after an erasure. */
export interface Life {
  id: string;
  birthYear: number;
  /** The day the youth turns 18. */
  adultOn: IsoDate;
  /** Residence before the first `moved`: a county of domain.md §12, or `abroad`. */
  county: string;
  /** In any order; those of one day count in list order. */
  facts: readonly Fact[];
}

/** The day somebody turns 18; 1 March for those born on 29 February (P). */
export function adultOn(birthDate: IsoDate): IsoDate {
  const birthday = `${yearOf(birthDate) + 18}${birthDate.slice(4)}`;
  return isIsoDate(birthday) ? birthday : `${yearOf(birthDate) + 18}-03-01`;
}
