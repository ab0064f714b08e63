import type { IsoDate } from '../calendar/dates.ts';
import type { Protection } from '../codes/protections.ts';
import type { OutsideReason } from '../codes/reasons.ts';
import type { LadderCommand } from '../ladder/ladder-commands.ts';
import type { EffortGroup } from '../category/assessments.ts';
import type { FinalAnswer, GuardianCopy, OfferAnswer, TrainingKind } from '../duty/life.ts';
import type { HintSaid } from '../seeking/hints.ts';
import type { RightsStepFields } from '../rights/rights-commands.ts';
import type { HandledStall } from '../stall/handled.ts';
import type {
  AttemptOutcome,
  Category,
  Channel,
  CommitteeOutcome,
  CourseKind,
  Enrolment,
  MeasureOutcome,
  OfferKind,
  Opened,
  ResolvedStatus,
  WithdrawalCause,
  chosenClosingReasons,
  chosenReopeningReasons,
} from './journey-events.ts';
import type { Promised } from './agreements.ts';
import type { Matter } from './next-steps.ts';
import type {
  BreachConsequence,
  TalkCancelReason,
  ConditionOutcome,
  ConditionRule,
  Housing,
  Income,
  RightHelp,
} from './intake-codes.ts';
import type { ReturnReason } from '../handover/handover-codes.ts';
import type { HandoverSaid, LapseReason } from '../handover/handover-events.ts';
import type { CompletableTask, PlacementTask } from './tasks.ts';
import type { chosenServiceEnds, ServiceKind, ServiceResult } from '../services/service-kinds.ts';

/** What each step asks for beside the day it happened. Fields ending the list are free text, kept encrypted. */
export interface StepFields extends RightsStepFields {
  /** `outcome`: what was learnt at the door, of a visit. */
  SeekContact: { channel: Channel; outcome?: AttemptOutcome; note?: string };
  RecordContact: { channel: Channel; note?: string };
  /** The copy is asked for while the youth is a minor on the day of the step; left out from 18 on. */
  SendRightsInfo: { guardianCopy?: GuardianCopy };
  /** The intake's form: what the committee has to know of whoever comes to NAV (P1824). */
  HoldClarificationTalk: {
    channel: Channel;
    situation?: string;
    income?: Income;
    incomeNote?: string;
    housing?: Housing;
    schoolHistory?: string;
    rightHelp?: RightHelp;
    rightHelpWhy?: string;
    wishes?: string;
    /** For the committee, where the talk itself leads to it. */
    question?: string;
    summary?: string;
  };
  /** `risk`: why somebody in school or work, or whom nobody has talked with, is to be considered all the same. */
  ReferToCommittee: { committee: string; question: string; risk?: string };
  RecordCommitteeDecision: {
    outcome: CommitteeOutcome;
    responsible: string;
    meeting?: string;
    decision: string;
    /** What the committee proposes with it: somebody else reviews (P1824). */
    proposal?: StepFields['ProposeCategory'];
    agreements?: readonly (Promised & { what: string })[];
    /** Who tells the youth, what, and by when. */
    feedback?: Promised & { what: string };
  };
  /** Two axes, each with its reasons: prerequisites in `reasons`, will and motivation in `motivation` (P1824). */
  ProposeCategory: {
    category: Category;
    ownCategory?: Category;
    effortGroup?: EffortGroup;
    reasons: string;
    motivation?: string;
    ownAssessment?: string;
  };
  ConfirmCategory: { comment?: string };
  /** `suggested`: what the supervisor would have chosen. */
  ReturnCategory: { suggested?: Category; comment: string };
  StartCourse: { course: CourseKind; note?: string };
  EndCourse: { outcome: MeasureOutcome; note?: string };
  StartWorkTraining: { host?: string; note?: string };
  EndWorkTraining: { outcome: MeasureOutcome; note?: string };
  ReviewMeasure: { note: string };
  ReturnToSchool: { kind: TrainingKind; school?: string };
  StartWork: { percent: number };
  ConfirmStay: { note?: string };
  CloseJourney: { reason: (typeof chosenClosingReasons)[number]; note?: string };
  DeclineFollowUp: { note?: string };
  ResolveOtherwise: { status: ResolvedStatus; note?: string };
  LeaveTraining: { reason: OutsideReason };
  EndWork: { note?: string };
  /** `entry`: the offer of the overview that it is. */
  MakeOffer: { kind: OfferKind; answer: OfferAnswer; entry?: string; description?: string };
  AnswerOffer: { offer: string; answer: FinalAnswer };
  EndOffer: { offer: string };
  RecordMove: { to: string; municipality?: string };
  EnterInstitution: { county: string };
  LeaveInstitution: Record<never, never>;
  ReachCompetence: Record<never, never>;
  ReserveChannel: { channel: Channel };
  ReleaseChannel: { channel: Channel };
  ProtectAddress: { level: Protection };
  RecordDeath: Record<never, never>;
  RegisterError: { note?: string };
  AssignCaseworker: { caseworker: string };
  /** Puts off one thing that the journey waits for, until a day. */
  SnoozeMatter: { matter: Matter; until: IsoDate; reason: string };
  AddNote: { note: string };
  /** Begins to climb the ladder for the duty of contact that is open. */
  StartLadder: Record<never, never>;
  StopLadder: { reason?: string };
  /** Says of a message that nobody knows of whether it went out. */
  SettleMessage: { message: string; sent: 'yes' | 'no' };
  CompleteTask: { task: CompletableTask; note?: string };
  /** Asks for a visit at the door, to be put on a route. */
  PlanVisit: Record<never, never>;
  /** Stands for what a register hints at: it happened on the day of the step. `percent` of somebody at work. */
  ConfirmHint: { hint: string; percent?: number; note?: string };
  RejectHint: { hint: string; reason: string };
  EndAgencyPart: { agency: string };
  /** Strikes out an earlier entry, by its version. */
  WithdrawEntry: { version: number; reason: string };
  /** The mapping of resources (ressurskartlegging), with the youth's own words beside; at least one is written. */
  MapResources: {
    resources?: string;
    needs?: string;
    barriers?: string;
    goals?: string;
    ownWords?: string;
  };
  ReopenJourney: {
    reason: (typeof chosenReopeningReasons)[number];
    left?: OutsideReason;
  };
  CompleteAgreement: { agreement: string; note?: string };
  DropAgreement: { agreement: string; reason: string };
  /** The youth's case is not for the committee any more: consent was withdrawn, or it was referred by mistake. */
  WithdrawReferral: { cause: WithdrawalCause; note?: string };
  /** The youth did not come to the talk that was booked. */
  MissTalk: { note?: string };
  CancelTalk: { reason: TalkCancelReason; note?: string };
  /** `from`: the day from which it holds; that of the step where nothing is said. */
  SetCondition: {
    rule: ConditionRule;
    from?: IsoDate;
    what: string;
    decidedBy?: string;
    reference?: string;
  };
  /** Under 30 a condition shall be set unless weighty reasons speak against it (sosialtjenesteloven § 20 a). */
  LeaveOutCondition: { reasons: string };
  RecordBreach: {
    condition: string;
    consequence: BreachConsequence;
    what: string;
    considered: string;
  };
  EndCondition: { condition: string; outcome: ConditionOutcome; note?: string };
  /** `evaluateOn`: the day by which it is looked at again. */
  StartService: { kind: ServiceKind; evaluateOn: IsoDate; goal: string };
  EvaluateService: { service: string; result: ServiceResult; evaluateOn: IsoDate; note?: string };
  EndService: { service: string; reason: (typeof chosenServiceEnds)[number]; note?: string };
  /** What the youth wants, in her own words. */
  RecordWish: { wish: string };
  /** Tells those who share the plan that there is a decision under the social services act; what it says is its owner's. */
  NoteRuling: Record<never, never>;
}

export type StepType = keyof StepFields;

/** A step that a person takes; `on` is the day it happened in Oslo, today or earlier. */
export type StepCommand = { [T in StepType]: { type: T; on: IsoDate } & StepFields[T] }[StepType];

/** Opens the journey of a youth, or brings it up to date with what a register or school now says. */
export type EnrolYouth = { type: 'EnrolYouth'; on: IsoDate; birthYear: number; adultOn: IsoDate } & Enrolment;

/**
 * Opens the journey of a youth whom an agency meets before the county knows of her, or without its ever having to: at NAV,
 * at school, by a referral, or by a named concern (DESIGN §3). It carries no duty until the county enrols her.
 */
export type OpenJourney = { type: 'OpenJourney'; on: IsoDate } & Opened;

/** Records whatever has fallen due by today; sent by workflows only. */
export interface CatchUp {
  type: 'CatchUp';
}

/** What a register says of a youth who is sought; sent by an import of matches only. */
export type NoteHint = { type: 'NoteHint' } & HintSaid;

/** A leader reminds of what stands still, takes it up higher, or passes it over with a reason until a day. */
export type HandleStall = Pick<HandledStall, 'cause' | 'kind' | 'to' | 'on'> & {
  type: 'HandleStall';
  reason?: string;
} & ({ how: 'reminded' | 'escalated' } | { how: 'skipped'; until: IsoDate });

/** Begins a course in whose run she has a seat; sent together with the run's own events only. */
export interface StartRun {
  type: 'StartRun';
  on: IsoDate;
  course: CourseKind;
  run: string;
}

/** What a course says of one who is in it, or was to be; sent together with the course's own events only. */
export interface ReportCourse {
  type: 'ReportCourse';
  on: IsoDate;
  said:
    'absent' | 'attended' | 'seat-lost' | 'follow-up' | 'followed-up' | 'outcome-due' | 'transition' | 'plan';
  /** Her primary contact in the course, whose task it is first. */
  contact: string | null;
  session?: number;
  dueOn?: IsoDate;
  goals?: string;
  measures?: string;
}

/** Begins the work training that a placement is; sent together with the placement's own events only. */
export interface BeginPlacement {
  type: 'BeginPlacement';
  on: IsoDate;
  /** The host's organisation number. */
  host: string;
  placement: string;
}

/** What a placement says of whom it places; sent together with the placement's own events only. */
export interface ReportPlacement {
  type: 'ReportPlacement';
  on: IsoDate;
  /** What did not come by its day, or that it has come. */
  said: PlacementTask | 'lost' | 'agreed' | 'visited' | 'evaluated';
  /** Who placed her, whose task it is first. */
  contact: string;
}

/** What became of a referral to another agency; sent together with the referral's own events only. */
export interface ReportHandover {
  type: 'ReportHandover';
  on: IsoDate;
  handover: string;
  said: HandoverSaid;
  /** Whose youth it is until another one has accepted, and her person who asked. */
  giver: string;
  contact: string;
  /** The agency that was asked, or that answers. */
  agency: string;
  /** The agency that it was passed on to. */
  to?: string;
  reason?: ReturnReason | WithdrawalCause | LapseReason;
  /** Whoever accepts answers for what comes next. */
  responsible?: boolean;
}

/** Puts a time of an agency's intake on the journey, or moves hers; sent by the agency's roster only. */
export interface BookTalk {
  type: 'BookTalk';
  on: IsoDate;
  agency: string;
  day: IsoDate;
  time: string;
  person: string;
}

export type JourneyCommand =
  | StepCommand
  | EnrolYouth
  | OpenJourney
  | CatchUp
  | LadderCommand
  | HandleStall
  | NoteHint
  | StartRun
  | ReportCourse
  | BeginPlacement
  | ReportPlacement
  | ReportHandover
  | BookTalk;
