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

interface Named {
  id: string;
  name: string;
}

/** Something that a cooperation waits for, and whether it waits for the reader. */
export interface CooperationMatterView {
  matter: CooperationMatterKind;
  item: string;
  dueOn: string;
  mine: boolean;
}

/** A cooperation in a list. */
export interface CooperationRow {
  cooperationId: string;
  school: Named;
  nav: Named;
  state: CooperationState;
  /** Whether it holds today, and until when; null before both have signed any version. */
  inForce: boolean;
  lastDay: string | null;
  reviewOn: string | null;
  /** What waits first; null where nothing does. */
  next: CooperationMatterView | null;
}

/** Somebody with whom an agreement can be made, and whom it may name. */
export interface CooperationPartner {
  agency: Named;
  /** Those who may answer for the cooperation there. */
  managers: Named[];
  /** Counsellors of NAV who sit at the school. */
  counsellors: Named[];
}

/** GET /api/v1/cooperations: what the reader leads, works by or is a member of. */
export interface Cooperations {
  cooperations: CooperationRow[];
  /** With whom she may make a new one; empty for who leads neither a school nor a NAV office. */
  partners: CooperationPartner[];
}

/** A version of the agreement. */
export interface CooperationVersionView {
  terms: number;
  from: string;
  to: string;
  schoolHead: Named;
  navLeader: Named;
  counsellors: { person: Named; school: Workday[]; nav: Workday[] }[];
  aims: string;
  schoolPart: string;
  navPart: string;
  noticeMonths: number;
  applicationTo: string | null;
  applyBy: string | null;
  application: string | null;
  why: string | null;
  proposedOn: string;
  by: string;
  signatures: { party: CooperationParty; by: string; on: string }[];
  refused: { party: CooperationParty; by: string; on: string; words: string } | null;
}

export interface SteeringItemView {
  item: string;
  words: string;
  raisedOn: string;
  raisedBy: string;
  /** Whether the reader may take it back. */
  mayWithdraw: boolean;
}

export interface SteeringDecisionView {
  decision: string;
  /** What it was about. */
  about: string;
  words: string;
  who: string | null;
  dueOn: string | null;
  state: 'open' | 'noted' | 'done' | 'dropped';
  /** Whether the reader may say that it is done. */
  mayComplete: boolean;
}

/** Minutes of a meeting of the steering group. */
export interface SteeringMinutes {
  meeting: string;
  meetsOn: string;
  heldOn: string;
  present: SteeringSeat[];
  decisions: SteeringDecisionView[];
}

/** The steering group, as its members see it. */
export interface SteeringView {
  members: (Named & { agency: string })[];
  /** Who may be made a member. */
  choices: (Named & { agency: string })[];
  isMember: boolean;
  next: { meeting: string; meetsOn: string; isOpen: boolean } | null;
  items: SteeringItemView[];
  /** Decisions of earlier meetings that are not done, the earliest first, and those of the meeting that is held now. */
  decisions: SteeringDecisionView[];
  minutes: SteeringMinutes[];
}

/** GET /api/v1/cooperations/{cooperationId} (ETag: the version) */
export interface CooperationView extends Omit<CooperationRow, 'next'> {
  version: number;
  today: string;
  /** The party that the reader leads; null for counsellors and other members. */
  leads: CooperationParty | null;
  /** Whether the version that was proposed last waits for the reader's own signature. */
  maySign: boolean;
  /** The number of the version that holds today; null where none does. */
  holds: number | null;
  /** The latest first. */
  versions: CooperationVersionView[];
  reviews: { on: string; by: string; conclusion: ReviewConclusion; words: string; nextOn: string }[];
  application: { sentOn: string; answeredOn: string | null; answer: ApplicationAnswer | null } | null;
  notice: { party: CooperationParty; by: string; on: string; lastDay: string; words: string } | null;
  ended: { on: string; reason: CooperationEnd } | null;
  matters: CooperationMatterView[];
  /** Whom a new version may name, as the reader sees it; null for who may propose none. */
  partner: CooperationPartner | null;
  steering: SteeringView;
}

/** GET /api/v1/cooperations/today: where the reader is today by an agreement, and what is due within 14 days. */
export interface CooperationToday {
  place: CooperationParty | null;
  /** Of the place. */
  agency: Named | null;
  matters: {
    cooperationId: string;
    matter: CooperationMatterKind;
    item: string;
    dueOn: string;
    with: string;
  }[];
}

/** Answer of every write. */
export interface CooperationRecorded {
  cooperationId: string;
  version: number;
  events: string[];
}
