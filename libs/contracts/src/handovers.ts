import type {
  HandoverAct,
  HandoverEventType,
  HandoverState,
  HandoverUrgency,
  HandoverWant,
  SharingBasis,
} from '@samspor/domain';

interface Named {
  id: string;
  name: string;
}

/** A referral in a list. */
export interface HandoverRow {
  handoverId: string;
  /** Whom it is about; null where what it told is not the reader's any more. */
  name: string | null;
  giver: Named;
  agency: Named;
  wants: HandoverWant;
  urgency: HandoverUrgency;
  cameOn: string;
  answerBy: string;
  state: HandoverState;
  /** The day went by without an answer. */
  isLate: boolean;
}

/** GET /api/v1/handovers: what waits for the reader's agency, and what it has given to others. */
export interface Handovers {
  inbox: HandoverRow[];
  given: (HandoverRow & { journeyId: string; asker: string })[];
}

/** GET /api/v1/handovers/{handoverId} (ETag: the version). */
export interface HandoverView extends HandoverRow {
  version: number;
  /** Age in whole years. */
  age: number | null;
  basis: SharingBasis;
  question: string | null;
  summary: string | null;
  /** Where the reader's agency takes part: her journey. */
  journeyId: string | null;
  asker: string | null;
  steps: {
    type: HandoverEventType;
    on: string;
    agency: Named;
    by: string | null;
    /** An agency's name, or a code of why. */
    to: string | null;
    reason: string | null;
    note: string | null;
  }[];
  /** What the reader may do now. */
  acts: HandoverAct[];
  /** The agencies that it may be passed on to. */
  others: Named[];
}

/** GET /api/v1/handovers/choices/{journeyId}: what a referral of this youth may say. */
export interface HandoverChoices {
  journeyId: string;
  name: string;
  /** The journey's version. */
  version: number;
  agencies: (Named & { takesPart: boolean })[];
  bases: SharingBasis[];
  /** The day by which an answer is expected where nobody says otherwise. */
  answerBy: Record<HandoverUrgency, string>;
}

/** Answer of whatever was recorded. */
export interface HandoverRecorded {
  handoverId: string;
  version: number;
}
