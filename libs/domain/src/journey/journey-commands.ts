import type { IsoDate } from '../calendar/dates.ts';
import type { Protection } from '../codes/protections.ts';
import type { OutsideReason } from '../codes/reasons.ts';
import type {
  Category,
  Channel,
  CommitteeOutcome,
  CourseKind,
  ClosingReason,
  Enrolment,
  OfferKind,
  ReopeningReason,
  ResolvedStatus,
} from './journey-events.ts';

/** What each step asks for beside the day it happened. Fields ending the list are free text, kept encrypted. */
export interface StepFields {
  SeekContact: { channel: Channel; note?: string };
  RecordContact: { channel: Channel; note?: string };
  SendRightsInfo: { guardianCopy: 'sent' | 'not-sent' | 'forbidden' };
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
  EndCourse: { outcome: 'completed' | 'interrupted'; note?: string };
  StartWorkTraining: { host?: string; note?: string };
  EndWorkTraining: { outcome: 'completed' | 'interrupted'; note?: string };
  ReviewMeasure: { note: string };
  ReturnToSchool: { kind: 'school' | 'apprenticeship'; school?: string };
  StartWork: { percent: number };
  ConfirmStay: { note?: string };
  CloseJourney: { reason: Extract<ClosingReason, 'in-training' | 'in-work'>; note?: string };
  DeclineFollowUp: { note?: string };
  ResolveOtherwise: { status: ResolvedStatus; note?: string };
  LeaveTraining: { reason: OutsideReason };
  EndWork: { note?: string };
  MakeOffer: { kind: OfferKind; answer: 'accepted' | 'declined' | 'pending'; description?: string };
  AnswerOffer: { offer: string; answer: 'accepted' | 'declined' };
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
  ReopenJourney: {
    reason: Extract<ReopeningReason, 'dropout' | 'lost-work' | 'moved-in'>;
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

export type JourneyCommand = StepCommand | EnrolYouth | CatchUp;
