import type {
  BreachConsequence,
  TalkCancelReason,
  ConditionOutcome,
  ConditionRule,
  Housing,
  Income,
  OpeningWay,
  RightHelp,
} from '@samspor/domain';

/** Texts of an event that say what they are about, where it has several. */
export type WrittenField =
  | 'situation'
  | 'incomeNote'
  | 'schoolHistory'
  | 'rightHelpWhy'
  | 'wishes'
  | 'question'
  | 'risk'
  | 'what'
  | 'considered'
  | 'decidedBy'
  | 'reference';

/** Words for the codes of the intake. */
export interface IntakeCodeTexts {
  /** How an agency met the youth. */
  openingWay: Record<OpeningWay, string>;
  income: Record<Income, string>;
  housing: Record<Housing, string>;
  /** Whether social assistance is the right help. */
  rightHelp: Record<RightHelp, string>;
  cancelReason: Record<TalkCancelReason, string>;
  conditionRule: Record<ConditionRule, string>;
  breachConsequence: Record<BreachConsequence, string>;
  conditionOutcome: Record<ConditionOutcome, string>;
  writtenField: Record<WrittenField, string>;
}
