import type {
  ApplicationAnswer,
  CooperationEnd,
  CooperationMatterKind,
  CooperationParty,
  CooperationState,
  ReviewConclusion,
  SteeringSeat,
  Workday,
} from '@samspor/domain';

/** The words for every code of a cooperation: a code without a word does not compile. */
export interface CooperationCodeTexts {
  day: Record<Workday, string>;
  party: Record<CooperationParty, string>;
  state: Record<CooperationState, string>;
  matter: Record<CooperationMatterKind, string>;
  conclusion: Record<ReviewConclusion, string>;
  answer: Record<ApplicationAnswer, string>;
  end: Record<CooperationEnd, string>;
  seat: Record<SteeringSeat, string>;
  decisionState: Record<'open' | 'noted' | 'done' | 'dropped', string>;
}
