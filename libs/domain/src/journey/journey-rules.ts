import type { IsoDate } from '../calendar/dates.ts';

/** Why a step is refused. Each has a text on the page that says what to do next. */
export const journeyRules = [
  'not-enrolled',
  'not-now',
  'not-your-role',
  'in-future',
  'too-early',
  'still-owed',
  'not-in-training',
  'not-in-work',
  'not-in-institution',
  'check-too-soon',
  'check-left-out',
  'not-your-committee',
  'entry-unknown',
  'entry-withdrawn',
  'entry-fixed',
  'not-your-entry',
  'entry-stands',
  'committee-not-met',
  'no-category',
  'category-waits',
  'reviewer-is-author',
  'measure-runs',
  'no-measure',
  'too-young',
  'guardian-copy',
  'offer-unknown',
  'offer-answered',
  'before-offer',
  'nothing-to-confirm',
  'same-county',
  'unknown-county',
  'municipality-elsewhere',
  'not-your-county',
  'followed-elsewhere',
  'agency-elsewhere',
  'not-the-owner',
  'owner-stays',
  'not-taking-part',
  'other-meeting',
  'before-meeting',
  'birth-year',
  'ladder-runs',
  'no-ladder',
  'no-duty',
  'message-known',
  'no-task',
  'skip-too-long',
  'visit-protected',
  'visit-reserved',
  'not-a-visit',
  'not-sought',
  'hint-settled',
  'percent-needed',
] as const;

export type JourneyRule = (typeof journeyRules)[number];

/** A rule of the domain says no: final, never retried. */
export class RuleBroken extends Error {
  readonly rule: JourneyRule;
  /** The first day on which the rule would say yes, where it is only too soon. */
  readonly from: IsoDate | undefined;

  constructor(rule: JourneyRule, from?: IsoDate) {
    super(rule);
    this.name = 'RuleBroken';
    this.rule = rule;
    this.from = from;
  }
}
