import type { IsoDate } from '../calendar/dates.ts';
import type {
  ApplicationAnswer,
  CooperationEnd,
  CooperationMatterKind,
  CooperationParty,
  ReviewConclusion,
  SteeringSeat,
  Workday,
} from './cooperation-codes.ts';

/** One counsellor and where she is on which day of the week (deck 002, slide 3: four days at school, one at NAV). */
export interface CounsellorDays {
  person: string;
  school: readonly Workday[];
  nav: readonly Workday[];
}

/** What the two agree on: a version of the agreement. Words are about nobody, and plain (infra/adr/0045). */
export interface CooperationTerms {
  from: IsoDate;
  to: IsoDate;
  /** The two people who answer for it, and sign. */
  schoolHead: string;
  navLeader: string;
  counsellors: readonly CounsellorDays[];
  aims: string;
  /** What the school's head answers for, and what NAV's leader does. */
  schoolPart: string;
  navPart: string;
  noticeMonths: number;
  /** The joint application (slide 13): to whom, by when, and why. Absent where nothing is applied for. */
  applicationTo?: string;
  applyBy?: IsoDate;
  application?: string;
}

/** A member of the steering group, who signs in at an agency. */
export interface SteeringMember {
  person: string;
  agency: string;
}

/** Data by event type. No event is about a youth. */
export interface CooperationEventData {
  CooperationOpened: { cooperation: string; school: string; nav: string };
  CooperationProposed: { terms: number; why?: string } & CooperationTerms;
  CooperationSigned: { terms: number; party: CooperationParty };
  CooperationRefused: { terms: number; party: CooperationParty; words: string };
  ApplicationSent: { sentOn: IsoDate };
  ApplicationAnswered: { answeredOn: IsoDate; answer: ApplicationAnswer };
  CooperationReviewed: { conclusion: ReviewConclusion; words: string; nextOn: IsoDate };
  NoticeGiven: { party: CooperationParty; lastDay: IsoDate; words: string };
  CooperationEnded: { reason: CooperationEnd };
  SteeringAppointed: { members: readonly SteeringMember[] };
  SteeringCalled: { meeting: string; meetsOn: IsoDate };
  SteeringItemRaised: { item: string; words: string };
  SteeringItemWithdrawn: { item: string };
  /** `who` and `dueOn` are null where nothing is to be done. */
  SteeringDecided: {
    decision: string;
    item: string;
    meeting: string;
    words: string;
    who: string | null;
    dueOn: IsoDate | null;
  };
  SteeringDecisionDone: { decision: string };
  SteeringDecisionDropped: { decision: string; words: string };
  SteeringHeld: { meeting: string; present: readonly SteeringSeat[] };
  /** Something that was waited for did not come by its day. */
  CooperationDuePassed: { matter: CooperationMatterKind; item: string; dueOn: IsoDate };
}

export type CooperationEventType = keyof CooperationEventData;

export type CooperationEvent = {
  [T in CooperationEventType]: { type: T; data: CooperationEventData[T] & { on: IsoDate } };
}[CooperationEventType];

/** What each act asks for. */
export interface CooperationActs {
  ProposeVersion: CooperationTerms & { why: string };
  SignCooperation: { terms: number };
  RefuseCooperation: { terms: number; words: string };
  SendApplication: { sentOn: IsoDate };
  AnswerApplication: { answeredOn: IsoDate; answer: ApplicationAnswer };
  ReviewCooperation: { conclusion: ReviewConclusion; words: string; nextOn: IsoDate };
  GiveNotice: { lastDay: IsoDate; words: string };
  AppointSteering: { members: readonly SteeringMember[] };
  CallSteering: { meetsOn: IsoDate };
  RaiseSteeringItem: { words: string };
  WithdrawSteeringItem: { item: string };
  DecideSteering: { item: string; words: string; who?: string; dueOn?: IsoDate };
  CompleteDecision: { decision: string };
  DropDecision: { decision: string; words: string };
  HoldSteering: { present: readonly SteeringSeat[] };
}

export type CooperationAct = keyof CooperationActs;

/** Opens a cooperation between a school and a NAV office with its first version, signed by whoever proposes it. */
export type ProposeCooperation = {
  type: 'ProposeCooperation';
  cooperation: string;
  school: string;
  nav: string;
} & CooperationTerms;

/** An act of a manager, or of a member of the steering group. */
export type CooperationCommand =
  ProposeCooperation | { [T in CooperationAct]: { type: T } & CooperationActs[T] }[CooperationAct];
