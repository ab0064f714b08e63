import type {
  HandoverAct,
  HandoverEventType,
  HandoverState,
  HandoverUrgency,
  HandoverWant,
  SharingBasis,
} from '@samspor/domain';

/** The words for every code of a referral: a code without a word does not compile. */
export interface HandoverTexts {
  want: Record<HandoverWant, string>;
  urgency: Record<HandoverUrgency, string>;
  basis: Record<SharingBasis, string>;
  state: Record<HandoverState, string>;
  step: Record<HandoverEventType, string>;
  act: Record<HandoverAct, string>;
}
