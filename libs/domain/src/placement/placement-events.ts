import type { IsoDate } from '../calendar/dates.ts';
import type { EventTexts } from '../journey/journey-events.ts';
import type { JourneyRule } from '../journey/journey-rules.ts';
import type {
  AgreementParty,
  Allowance,
  ApprovalWay,
  chosenPlacementEnds,
  PlacementBasis,
  PlacementEnd,
  PlacementNext,
  PlacementResult,
  YouthApprover,
} from './placement-codes.ts';

/** What is agreed on beside the texts. `hours`: per week. */
export interface AgreedTerms {
  from: IsoDate;
  to: IsoDate;
  hours: number;
  allowance: Allowance;
}

export const placementMatters = ['agreement', 'start', 'visit', 'end', 'evaluation', 'tell-host'] as const;
/** What a placement may wait for. */
export type PlacementMatterKind = (typeof placementMatters)[number];

/** Data by event type; mentor, goals and all that is written about the youth stand in the texts. */
export interface PlacementEventData {
  /** `seat`: its number at the place, so that no two can have the same one. `adultOn`: her 18th birthday. */
  PlacementPlanned: {
    placement: string;
    agency: string;
    caseworker: string;
    /** An agency that follows up together with the one that placed her. */
    partner: string | null;
    place: string;
    seat: number;
    /** The host's organisation number. */
    host: string;
    basis: PlacementBasis;
    adultOn: IsoDate;
  };
  /** A version of the agreement: it holds when all three have approved it. */
  TermsProposed: { terms: number } & AgreedTerms;
  TermsApproved: { terms: number; party: AgreementParty; approver: YouthApprover | null; way: ApprovalWay };
  PlacementStarted: Record<never, never>;
  /** The journey does not allow work training yet: somebody has to do something first. */
  PlacementHindered: { rule: JourneyRule };
  VisitHeld: { visit: number };
  /** Something that was waited for did not come by its day. */
  PlacementDuePassed: { matter: PlacementMatterKind; dueOn: IsoDate };
  PlacementEnded: {
    reason: PlacementEnd;
    wasStarted: boolean;
    result: PlacementResult | null;
    next: PlacementNext | null;
  };
  PlacementEvaluated: Record<never, never>;
  HostTold: Record<never, never>;
}

export type PlacementEventType = keyof PlacementEventData;

export type PlacementEvent = {
  [T in PlacementEventType]: {
    type: T;
    data: PlacementEventData[T] & { on: IsoDate; journeyId: string };
    texts?: EventTexts;
  };
}[PlacementEventType];

/** A version of the agreement as somebody writes it. */
export interface TermsFields extends AgreedTerms {
  mentor: string;
  workGoals: string;
  /** Goals of the curriculum, where the placement counts towards an education. */
  curriculumGoals?: string;
  allowanceNote?: string;
}

/** What each act asks for. Fields of free text are kept under the youth's key. */
export interface PlacementFields {
  PlanPlacement: { placement: string; journeyId: string; place: string; partner?: string } & TermsFields;
  ProposeTerms: TermsFields & { why: string };
  ApproveTerms: { terms: number; party: AgreementParty; approver?: YouthApprover; way: ApprovalWay };
  StartPlacement: Record<never, never>;
  HoldVisit: { on: IsoDate; note: string };
  EndPlacement: {
    reason: (typeof chosenPlacementEnds)[number];
    result?: PlacementResult;
    next?: PlacementNext;
    note?: string;
  };
  EvaluatePlacement: { summary: string; youthView: string; hostView?: string };
  TellHost: Record<never, never>;
}

export type PlacementAct = keyof PlacementFields;

/** An act of whoever places a youth, or follows her up there. */
export type PlacementCommand = { [T in PlacementAct]: { type: T } & PlacementFields[T] }[PlacementAct];
