import type {
  AdviceTopic,
  AppealAnswer,
  CheckInEnd,
  CheckInInterval,
  CheckInOutcome,
  HelpKind,
  HelpMatterKind,
  RulingBasis,
  RulingOutcome,
  RulingState,
} from '@samspor/domain';

/** The words for every code of the help at school: a code without a word does not compile. */
export interface HelpCodeTexts {
  kind: Record<HelpKind, string>;
  topic: Record<AdviceTopic, string>;
  matter: Record<HelpMatterKind, string>;
  basis: Record<RulingBasis, string>;
  outcome: Record<RulingOutcome, string>;
  state: Record<RulingState, string>;
  answer: Record<AppealAnswer, string>;
  interval: Record<CheckInInterval, string>;
  reached: Record<CheckInOutcome, string>;
  callEnd: Record<CheckInEnd, string>;
  yesNo: Record<'yes' | 'no', string>;
  figure: Record<'cases' | 'new-autumn' | 'new-spring' | 'rulings', string>;
}
