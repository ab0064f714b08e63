import type {
  Attendance,
  Category,
  CommitteeOutcome,
  Gone,
  MeetingState,
  OfferAnswer,
  OfferKind,
  Phase,
  Role,
} from '@samspor/domain';
import type { AgreementView } from './journeys.ts';

interface Named {
  id: string;
  name: string;
}

/** A seat at the table: whose it is, and whether she is there. */
export interface DeskSeat {
  agency: Named;
  person: Named | null;
  role: Role | null;
  as: 'member' | 'invited' | 'guest';
  attendance: Attendance | null;
}

/** What those agencies may see of a youth that take part in her journey, and no others. */
export interface DeskFacts {
  /** The journey's version: what a decision is sent with. */
  version: number;
  name: string;
  /** As lists may tell of her: null under strict protection. */
  age: number | null;
  municipality: string | null;
  school: string | null;
  phase: Phase;
  phaseSince: string;
  caseworker: string | null;
  agencies: Named[];
  question: string | null;
  /** The summary of the last clarification talk. */
  talk: string | null;
  category: { state: 'proposed' | 'confirmed' | 'returned'; category: Category } | null;
  offers: { kind: OfferKind; answer: OfferAnswer; ended: boolean }[];
  agreements: AgreementView[];
  /** What the committee has said before, the latest first. */
  earlier: { on: string; outcome: CommitteeOutcome; responsible: string; decision: string | null }[];
}

/** One case of the agenda. */
export interface DeskItem {
  /** Its number at this meeting, which stays. */
  number: number;
  /** Null where it is gone, or where the reader's agency takes no part in it: then nothing of it is told. */
  journeyId: string | null;
  gone: Gone | null;
  /** What is left to talk of when it is anonymised. */
  theme: string | null;
  urgent: boolean;
  carriedOver: boolean;
  waitingSince: string | null;
  decision: { outcome: CommitteeOutcome; responsible: string } | null;
  movedTo: string | null;
  /** Those in the room who have to leave it: no part in the case, or partial. */
  mustLeave: { name: string; agency: string; why: 'no-part' | 'partial' }[];
  partial: { name: string; agency: string; leaves: boolean; reason: string | null }[];
  facts: DeskFacts | null;
}

/** An agreement of an earlier meeting that this one asks after. */
export interface DeskAgreement {
  journeyId: string;
  /** The journey's version: what settling it is sent with. */
  version: number;
  name: string;
  agreement: AgreementView;
}

/** GET /api/v1/meetings/{id}/desk; `version` is the meeting's, for If-Match. */
export interface DeskView {
  meetingId: string;
  version: number;
  committee: string;
  committeeName: string;
  meetsOn: string;
  hour: number;
  place: string;
  state: MeetingState;
  /** The reader leads it or keeps its minutes. */
  leads: boolean;
  seats: DeskSeat[];
  quorum: { needed: number; present: number };
  /** Agencies and their people to agree with. */
  agencies: (Named & { people: Named[] })[];
  agreements: DeskAgreement[];
  items: DeskItem[];
  /** Referred since the agenda stands, for whoever leads: she may place them all the same. */
  late: { journeyId: string; name: string; waitingSince: string }[];
}
