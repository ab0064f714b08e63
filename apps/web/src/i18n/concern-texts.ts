import type {
  ConcernAct,
  ConcernEventType,
  ConcernGround,
  ConcernOutcome,
  ConcernState,
  FamilyTold,
} from '@samspor/domain';

/** The words for every code of a report of concern: a code without a word does not compile. */
export interface ConcernTexts {
  ground: Record<ConcernGround, string>;
  familyTold: Record<FamilyTold, string>;
  outcome: Record<ConcernOutcome, string>;
  state: Record<ConcernState, string>;
  step: Record<ConcernEventType, string>;
  act: Record<ConcernAct, string>;
}
