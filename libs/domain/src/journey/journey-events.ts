import type { IsoDate } from '../calendar/dates.ts';
import type { OtStatus } from '../codes/ot-status.ts';
import type { OutsideReason } from '../codes/reasons.ts';
import type { Protection } from '../codes/protections.ts';
import type { EducationLevel } from '../codes/education-levels.ts';
import type {
  Channel,
  FinalAnswer,
  GuardianCopy,
  OfferAnswer,
  OfferKind,
  TrainingKind,
} from '../duty/life.ts';
import type { DutyKind, RuleSetId } from '../duty/rule-sets.ts';
import type { EffortGroup } from '../category/assessments.ts';
import type { LadderEventData } from '../ladder/ladder-events.ts';
import type { ReturnReason } from '../handover/handover-codes.ts';
import type { HandoverSaid, LapseReason } from '../handover/handover-events.ts';
import type { Hint } from '../seeking/hints.ts';
import type { Agreement } from './agreements.ts';
import type { DeadlineKind } from './deadlines.ts';
import type { RightsEventData } from '../rights/rights-events.ts';
import type { HandledStall } from '../stall/handled.ts';
import type {
  BreachConsequence,
  TalkCancelReason,
  ConditionOutcome,
  ConditionRule,
  Housing,
  Income,
  RightHelp,
} from './intake-codes.ts';
import type { Matter } from './next-steps.ts';
import type { Phase } from './phases.ts';
import type { Sector, ServiceEnd, ServiceKind, ServiceResult } from '../services/service-kinds.ts';
import type { CompletableTask, TaskKind } from './tasks.ts';

export { channels, offerKinds, type Channel, type OfferKind } from '../duty/life.ts';

export const attemptOutcomes = ['not-home', 'moved', 'wrong-address'] as const;
/** What somebody learnt at the door without meeting the youth. */
export type AttemptOutcome = (typeof attemptOutcomes)[number];

export const courseKinds = ['klart-jeg-kan', 'ny-retning', 'intensivkurs', 'annet'] as const;
export type CourseKind = (typeof courseKinds)[number];

export const committeeOutcomes = [
  'ungteam',
  'follow-up-service',
  'course',
  'work-training',
  'school',
  'other-agency',
  'postponed',
] as const;
/** What a referral committee agrees on; the decision in law (vedtak) stays with the agency (domain.md §7). */
export type CommitteeOutcome = (typeof committeeOutcomes)[number];

/** The four priority categories of P1824 (domain.md §6). */
export type Category = 1 | 2 | 3 | 4;

export const closingReasons = [
  'in-training',
  'in-work',
  'competence',
  'moved',
  'age',
  'died',
  'error',
  'not-target',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** The reasons for which a person may close a journey; the others close it by themselves. */
export const chosenClosingReasons = ['in-training', 'in-work'] as const satisfies readonly ClosingReason[];

export const reopeningReasons = [
  'dropout',
  'lost-work',
  'moved-in',
  'new-school-year',
  'new-rule-set',
  'enrolled-again',
] as const;
export type ReopeningReason = (typeof reopeningReasons)[number];

/** The reasons for which a person may reopen a journey; the others reopen it by themselves. */
export const chosenReopeningReasons = [
  'dropout',
  'lost-work',
  'moved-in',
] as const satisfies readonly ReopeningReason[];

export const resolvedStatuses = ['OTMI', 'OTBA', 'OTSY', 'OTIF'] as const satisfies readonly OtStatus[];
export type ResolvedStatus = (typeof resolvedStatuses)[number];

export const measureOutcomes = ['completed', 'interrupted'] as const;
export type MeasureOutcome = (typeof measureOutcomes)[number];

/** What a register or a school says of a youth's enrolment on one day. */
export interface Enrolment {
  county: string;
  municipality: string | null;
  /** Organisation number of the school, as code only. */
  school: string | null;
  programme: string | null;
  level: EducationLevel | null;
  otStatus: OtStatus;
  reason: OutsideReason | null;
  protection: Protection;
}

export const openingWays = ['nav-intake', 'school', 'referral', 'concern'] as const;
/** How an agency met a youth whom the county has not enrolled. */
export type OpeningWay = (typeof openingWays)[number];

/** What is known of a youth whom an agency opens a journey for. */
export interface Opened {
  via: OpeningWay;
  birthYear: number;
  adultOn: IsoDate;
  county: string;
  municipality: string | null;
  /** Organisation number of the school that she goes to; null for somebody outside school. */
  school: string | null;
  protection: Protection;
}

/** Deadlines that an event sets, as Oslo dates: a later change of rules moves no deadline already set. */
export interface SetDeadline {
  kind: DeadlineKind;
  dueOn: IsoDate;
}

export const withdrawalCauses = ['consent', 'mistake', 'solved'] as const;
/** Why a case goes from the committee's table undecided. */
export type WithdrawalCause = (typeof withdrawalCauses)[number];

/**
 * What every event says beside its own data. The consequences that the journey's table drew are written down
 * with it, so that a later change of the table moves nothing that has happened.
 */
export interface Effects {
  /** The day it happened in Europe/Oslo. */
  on: IsoDate;
  /** The phase it leads to. */
  phase?: Phase;
  sets?: SetDeadline[];
  meets?: DeadlineKind[];
  status?: OtStatus;
}

/** Data by event type, beside its effects; texts travel apart, encrypted. */
export interface JourneyEventData extends LadderEventData, RightsEventData {
  JourneyOpened: Opened & { owner: string };
  YouthEnrolled: Enrolment & { birthYear: number; adultOn: IsoDate };
  EnrolmentUpdated: Enrolment;
  CaseworkerAssigned: { caseworker: string };
  /** Put off until a day; `dueOn` is the date that the matter had. */
  MatterSnoozed: { matter: Matter; dueOn: IsoDate | null; until: IsoDate };
  ContactAttempted: { channel: Channel; outcome?: AttemptOutcome };
  ContactMade: { channel: Channel };
  /** Null for somebody who had turned 18. */
  RightsInfoSent: { guardianCopy: GuardianCopy | null };
  OfferMade: { offer: string; kind: OfferKind; answer: OfferAnswer; entry?: string };
  OfferAnswered: { offer: string; answer: FinalAnswer };
  OfferEnded: { offer: string };
  ClarificationTalkHeld: { channel: Channel; income?: Income; housing?: Housing; rightHelp?: RightHelp };
  /** `after`: it came of the talk itself, which whoever hosts the committee held. */
  ReferredToCommittee: { committee: string; after?: 'talk'; risk?: true };
  CommitteeDecided: {
    committee: string;
    meeting: string | null;
    outcome: CommitteeOutcome;
    responsible: string;
  };
  /** `committee`: proposed for it, together with what it decided. */
  CategoryProposed: {
    category: Category;
    ownCategory?: Category;
    effortGroup?: EffortGroup;
    committee?: string;
  };
  CategoryConfirmed: { category: Category };
  CategoryReturned: { category: Category; suggested?: Category };
  /** `run`: the course's own (infra/adr/0036). */
  CourseStarted: { offer: string; course: CourseKind; run?: string };
  CourseEnded: { offer: string | null; outcome: MeasureOutcome };
  /** `placement`: what it is on the side of whoever placed her (infra/adr/0041). */
  WorkTrainingStarted: { offer: string; host: string | null; placement?: string };
  WorkTrainingEnded: { offer: string | null; outcome: MeasureOutcome };
  MeasureReviewed: { measure: 'course' | 'work-training' };
  TrainingEntered: { kind: TrainingKind; school: string | null };
  TrainingLeft: { reason: OutsideReason };
  WorkStarted: { percent: number };
  WorkEnded: Record<never, never>;
  StayConfirmed: { deadline: DeadlineKind };
  CompetenceReached: Record<never, never>;
  FollowUpDeclined: Record<never, never>;
  ResolvedOtherwise: { status: ResolvedStatus };
  Moved: { to: string; municipality: string | null };
  InstitutionEntered: { county: string };
  InstitutionLeft: Record<never, never>;
  ChannelReserved: { channel: Channel };
  ChannelReleased: { channel: Channel };
  ProtectionChanged: { level: Protection };
  Died: Record<never, never>;
  RegisteredInError: Record<never, never>;
  ResourcesMapped: Record<never, never>;
  NoteAdded: Record<never, never>;
  /** The owner has ended the part of an agency: it reads what stood here, and nothing newer. */
  AgencyPartEnded: { agency: string };
  JourneyClosed: { reason: ClosingReason };
  JourneyReopened: { reason: ReopeningReason; left: OutsideReason | null };
  /**
   * An earlier entry does not count, as if it had never been recorded; nor do those in `also`, which came of it.
   * What later entries lead to without it stands in `instead`, so that a change of the table moves nothing afterwards.
   */
  EntryWithdrawn: { version: number; also: number[]; instead: { version: number; effects: Effects }[] };
  DutiesOpened: {
    county: string;
    schoolYear: string;
    ruleSet: RuleSetId;
    kinds: DutyKind[];
    carryOver: boolean;
  };
  DutyDeadlinePassed: {
    county: string;
    openedOn: IsoDate;
    schoolYear: string;
    kind: DutyKind;
    dueOn: IsoDate;
  };
  DeadlinePassed: { kind: DeadlineKind; dueOn: IsoDate };
  /** `rung`: it is climbed with this task. `contact`: the person who is to do it first. */
  TaskRaised: { task: string; kind: TaskKind; dueOn: IsoDate; rung?: number; contact?: string };
  TaskCompleted: { kind: CompletableTask };
  /** What a register says of a youth who is sought; a fact only once a person has confirmed it. */
  HintNoted: Omit<Hint, 'notedOn' | 'state'>;
  HintSettled: { hint: string; confirmed: boolean };
  /** A leader has reminded somebody of what stands still, taken it up higher, or passed it over for a while. */
  StallHandled: Omit<HandledStall, 'on'>;
  /** Goals and measures, in the youth's own words: what a course is to lead to (P1824 slide 6). */
  ActionPlanMade: Record<never, never>;
  /** Agreed on by a committee, together with what it decided. */
  AgreementMade: Pick<
    Agreement,
    'agreement' | 'kind' | 'agency' | 'person' | 'committee' | 'meeting' | 'dueOn'
  >;
  AgreementCompleted: { agreement: string };
  AgreementDropped: { agreement: string };
  ReferralWithdrawn: { committee: string; cause: WithdrawalCause };
  /** A time of an agency's intake, and who has it then. */
  TalkBooked: { agency: string; day: IsoDate; time: string; person: string };
  TalkMoved: { agency: string; day: IsoDate; time: string; person: string };
  TalkCancelled: { reason: TalkCancelReason };
  /** `times`: no-shows since somebody last met her. */
  TalkMissed: { agency: string; day: IsoDate; time: string; times: number };
  ActivityConditionSet: { condition: string; rule: ConditionRule; from: IsoDate };
  ActivityConditionLeftOut: { rule: ConditionRule };
  ActivityConditionBroken: { condition: string; consequence: BreachConsequence };
  ActivityConditionEnded: { condition: string; outcome: ConditionOutcome };
  /** `agency` and `sector` give it, by one of their people; it is evaluated by `evaluateOn` at the latest. */
  ServiceStarted: {
    service: string;
    kind: ServiceKind;
    agency: string;
    sector: Sector;
    caseworker: string;
    evaluateOn: IsoDate;
  };
  ServiceEvaluated: { service: string; result: ServiceResult; evaluateOn: IsoDate };
  ServiceEnded: { service: string; reason: ServiceEnd };
  WishRecorded: Record<never, never>;
  RulingNoted: Record<never, never>;
  /** What became of a referral to another agency: `dueOn` is the day of the task that comes of it. */
  HandoverReported: {
    handover: string;
    said: HandoverSaid;
    giver: string;
    agency: string;
    to?: string;
    reason?: ReturnReason | WithdrawalCause | LapseReason;
    responsible?: true;
    contact?: string;
    dueOn?: IsoDate;
  };
}

export type JourneyEventType = keyof JourneyEventData;

/** Free text of an event by field name; stored encrypted with the youth's key, never read by a rule. */
export type EventTexts = Readonly<Record<string, string>>;

export type JourneyEvent = {
  [T in JourneyEventType]: {
    type: T;
    data: JourneyEventData[T] & Effects;
    texts?: EventTexts;
  };
}[JourneyEventType];
