import type {
  AgreementParty,
  Allowance,
  ApprovalWay,
  IsoDate,
  JourneyRule,
  PlacementBasis,
  PlacementEnd,
  PlacementFields,
  PlacementMatterKind,
  PlacementNext,
  PlacementResult,
  PlacementState,
  WorkPlaceEntry,
  YouthApprover,
} from '@samspor/domain';

interface Named {
  id: string;
  name: string;
}

/** A work place: GET /api/v1/work-training/places, and /places/{id}. */
export interface WorkPlaceView extends WorkPlaceEntry {
  placeId: string;
  version: number;
  agency: Named;
  changedOn: IsoDate;
  takenOffOn: IsoDate | null;
  /** Seats that somebody has, or is planned to have. */
  taken: number;
  /** The reader may change it. */
  mine: boolean;
}

/** Body of POST /api/v1/work-training/places and PUT /places/{id}. */
export type WorkPlaceBody = Omit<WorkPlaceEntry, 'ageFrom'> & { ageFrom?: number };

/** Answer of every write on a work place. */
export interface WorkPlaceKept {
  placeId: string;
  version: number;
}

/** A placement in a list. */
export interface PlacementRow {
  placementId: string;
  /** Null, as the name, where the reader's agency takes part with the youth no more. */
  journeyId: string | null;
  name: string | null;
  agency: Named;
  caseworker: string;
  host: string;
  state: PlacementState;
  from: IsoDate;
  to: IsoDate;
  endedOn: IsoDate | null;
  endReason: PlacementEnd | null;
  /** What is due next, for those who follow it up. */
  matter: PlacementMatterKind | null;
  dueOn: IsoDate | null;
}

/** GET /api/v1/work-training */
export interface WorkTraining {
  today: IsoDate;
  places: WorkPlaceView[];
  placements: PlacementRow[];
}

/** A version of the agreement; texts and allowance are null for those who do not follow the placement up. */
export interface TermsView {
  terms: number;
  from: IsoDate;
  to: IsoDate;
  hours: number;
  allowance: Allowance | null;
  proposedOn: IsoDate;
  by: string;
  approvals: {
    party: AgreementParty;
    approver: YouthApprover | null;
    way: ApprovalWay;
    on: IsoDate;
    by: string;
  }[];
  mentor: string | null;
  workGoals: string | null;
  curriculumGoals: string | null;
  allowanceNote: string | null;
  why: string | null;
}

/** GET /api/v1/work-training/placements/{placementId} (ETag: the version) */
export interface PlacementView {
  placementId: string;
  version: number;
  today: IsoDate;
  journeyId: string | null;
  name: string | null;
  agency: Named;
  partner: Named | null;
  caseworker: string;
  /** The reader's agency follows it up: it reads all, and may act. Others see who is where, and until when. */
  follows: boolean;
  state: PlacementState;
  orgnr: string;
  host: string;
  work: string;
  contact: string;
  basis: PlacementBasis;
  /** Under 18 today: a guardian approves. */
  isMinor: boolean;
  hindered: JourneyRule | null;
  startedOn: IsoDate | null;
  /** The number of the terms that hold; null before all three have approved any. */
  inForce: number | null;
  /** The latest first. */
  terms: TermsView[];
  visits: { visit: number; on: IsoDate; by: string; note: string | null }[];
  ended: {
    on: IsoDate;
    reason: PlacementEnd;
    result: PlacementResult | null;
    next: PlacementNext | null;
    note: string | null;
  } | null;
  evaluation: { summary: string; youthView: string; hostView: string | null } | null;
  matters: { matter: PlacementMatterKind; dueOn: IsoDate }[];
}

/** Body of POST /api/v1/work-training/placements */
export type PlanPlacementBody = Omit<PlacementFields['PlanPlacement'], 'placement'>;

/** Answer of every write on a placement. */
export interface PlacementRecorded {
  placementId: string;
  version: number;
  events: string[];
}
