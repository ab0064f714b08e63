import type { IsoDate } from '../calendar/dates.ts';
import type { Protection } from '../codes/protections.ts';
import type { OutsideReason } from '../codes/reasons.ts';
import type { LadderCommand } from '../ladder/ladder-commands.ts';
import type { FinalAnswer, GuardianCopy, OfferAnswer, TrainingKind } from '../duty/life.ts';
import type { HintSaid } from '../seeking/hints.ts';
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
  ResolvedStatus,
  chosenClosingReasons,
  chosenReopeningReasons,
} from './journey-events.ts';
import type { CompletableTask } from './tasks.ts';

/** What each step asks for beside the day it happened. Fields ending the list are free text, kept encrypted. */
export interface StepFields {
  /** `outcome`: what was learnt at the door, of a visit. */
  SeekContact: { channel: Channel; outcome?: AttemptOutcome; note?: string };
  RecordContact: { channel: Channel; note?: string };
  /** The copy is asked for while the youth is a minor on the day of the step; left out from 18 on. */
  SendRightsInfo: { guardianCopy?: GuardianCopy };
  HoldClarificationTalk: { channel: Channel; summary?: string };
  ReferToCommittee: { committee: string; question: string };
  RecordCommitteeDecision: {
    outcome: CommitteeOutcome;
    responsible: string;
    meeting?: string;
    decision: string;
  };
  ProposeCategory: { category: Category; reasons: string; ownAssessment?: string };
  ConfirmCategory: { comment?: string };
  ReturnCategory: { comment: string };
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
  MakeOffer: { kind: OfferKind; answer: OfferAnswer; description?: string };
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
  ReopenJourney: {
    reason: (typeof chosenReopeningReasons)[number];
    left?: OutsideReason;
  };
}

export type StepType = keyof StepFields;

/** A step that a person takes; `on` is the day it happened in Oslo, today or earlier. */
export type StepCommand = { [T in StepType]: { type: T; on: IsoDate } & StepFields[T] }[StepType];

/** Opens the journey of a youth, or brings it up to date with what a register or school now says. */
export type EnrolYouth = { type: 'EnrolYouth'; on: IsoDate; birthYear: number; adultOn: IsoDate } & Enrolment;

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

export type JourneyCommand = StepCommand | EnrolYouth | CatchUp | LadderCommand | HandleStall | NoteHint;
