/** What a youth lives of on the day of the talk (P1824, slide 5). */
export const incomes = [
  'none',
  'work',
  'family',
  'social-assistance',
  'benefit',
  'student-finance',
  'other',
] as const;
export type Income = (typeof incomes)[number];

export const housings = [
  'with-parents',
  'own',
  'shared',
  'temporary',
  'none',
  'institution',
  'other',
] as const;
/** Where a youth lives on the day of the talk, as a kind; never where. */
export type Housing = (typeof housings)[number];

export const rightHelps = ['yes', 'no', 'unclear'] as const;
/** Whether social assistance is the right help: the question of the intake (P1824, slide 4). */
export type RightHelp = (typeof rightHelps)[number];

export const talkCancelReasons = ['youth', 'agency'] as const;
/** Whose wish it was that a booked talk is not held. */
export type TalkCancelReason = (typeof talkCancelReasons)[number];

export const conditionRules = ['sotjl-20', 'sotjl-20-a'] as const;
/** The paragraph of sosialtjenesteloven that a condition rests on; under 30 years § 20 a says that one shall be set. */
export type ConditionRule = (typeof conditionRules)[number];

export const breachConsequences = ['none', 'warned', 'reduced', 'stopped'] as const;
/** What a breach led to, as the agency decided; the decision in law stays there. */
export type BreachConsequence = (typeof breachConsequences)[number];

export const conditionOutcomes = ['fulfilled', 'no-assistance', 'replaced', 'not-possible'] as const;
/** Why a condition stands no more. */
export type ConditionOutcome = (typeof conditionOutcomes)[number];
