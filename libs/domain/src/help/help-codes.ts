import { addDays, type IsoDate } from '../calendar/dates.ts';

/** What pupils come to the social consultant for (deck 000, slides 26 and 30), in the order of the keys on the page. */
export const helpKinds = ['talk', 'economic-support', 'housing-support', 'forms', 'family', 'other'] as const;
export type HelpKind = (typeof helpKinds)[number];

/** What staff ask about, without telling of anybody (deck 000, slides 27 and 29). */
export const adviceTopics = [
  'finances',
  'housing',
  'family',
  'substance-use',
  'mental-health',
  'absence',
  'child-welfare',
  'other',
] as const;
export type AdviceTopic = (typeof adviceTopics)[number];

export const rulingOutcomes = ['granted', 'partly', 'rejected'] as const;
export type RulingOutcome = (typeof rulingOutcomes)[number];

export const appealAnswers = ['reversed', 'upheld'] as const;
/** What came of an appeal: changed by the social consultant, or by the state administrator's decision left as it was. */
export type AppealAnswer = (typeof appealAnswers)[number];

/** How often somebody "rings and asks" (deck 000, slide 26), in days. */
export const checkInIntervals = [7, 14, 28] as const;
export type CheckInInterval = (typeof checkInIntervals)[number];

export const checkInOutcomes = ['reached', 'no-answer'] as const;
export type CheckInOutcome = (typeof checkInOutcomes)[number];

export const checkInEnds = ['going-well', 'declined', 'taken-over', 'left-school'] as const;
export type CheckInEnd = (typeof checkInEnds)[number];

export const rulingBases = ['stl-17', 'stl-18', 'stl-19', 'stl-20', 'stl-20a', 'stl-28'] as const;
export type RulingBasis = (typeof rulingBases)[number];

interface DatedBasis {
  basis: RulingBasis;
  /** As it stands in the act, LOV-2009-12-18-131. */
  paragraph: string;
  from: IsoDate;
  to: IsoDate | null;
}

/** What a decision under the social services act may rest on, dated: § 20 a came on 1 January 2017. */
const datedBases: readonly DatedBasis[] = [
  { basis: 'stl-17', paragraph: 'sosialtjenesteloven § 17', from: '2010-01-01', to: null },
  { basis: 'stl-18', paragraph: 'sosialtjenesteloven § 18', from: '2010-01-01', to: null },
  { basis: 'stl-19', paragraph: 'sosialtjenesteloven § 19', from: '2010-01-01', to: null },
  { basis: 'stl-20', paragraph: 'sosialtjenesteloven § 20', from: '2010-01-01', to: null },
  { basis: 'stl-20a', paragraph: 'sosialtjenesteloven § 20 a', from: '2017-01-01', to: null },
  { basis: 'stl-28', paragraph: 'sosialtjenesteloven § 28', from: '2010-01-01', to: null },
];

/** The bases in force on a day. */
export const basesOn = (on: IsoDate): RulingBasis[] =>
  datedBases.filter(({ from, to }) => from <= on && (to === null || on <= to)).map(({ basis }) => basis);

/** How long one may appeal, by the law that held when the decision was notified: three weeks (FVL 29). */
const appealPeriods: readonly { from: IsoDate; days: number }[] = [{ from: '1970-01-01', days: 21 }];

/** The last day on which an appeal is in time. */
export function appealUntil(notifiedOn: IsoDate): IsoDate {
  const days = appealPeriods.findLast(({ from }) => from <= notifiedOn)?.days ?? 21;
  return addDays(notifiedOn, days);
}

/** How long the law's "without undue delay" may last (FVL 27), and until an answer is owed (FVL 11 a): our proposal. */
export const waitsOfRuling = { notifyWorkingDays: 3, answerDays: 30 } as const;
