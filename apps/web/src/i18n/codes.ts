import type {
  AttemptOutcome,
  CallTime,
  Category,
  Channel,
  ClosingReason,
  CommitteeOutcome,
  CourseKind,
  DueRule,
  DutyKind,
  DutyReason,
  DutyState,
  EffortGroup,
  EducationLevel,
  FactType,
  GuardianCopy,
  HandReason,
  HintKind,
  HintSource,
  JourneyEventType,
  LadderEnd,
  Language,
  LinkAnswer,
  MeasureOutcome,
  MessageState,
  MessageText,
  OfferAnswer,
  OfferKind,
  OtStatus,
  OutsideReason,
  OpeningCause,
  Phase,
  Protection,
  RejectionCode,
  ReopeningReason,
  Role,
  RowNotice,
  RuleSetId,
  Sector,
  ServiceEnd,
  ServiceKind,
  ServiceResult,
  TrainingKind,
  HandoverSaid,
  LapseReason,
  ReturnReason,
  WithdrawalCause,
  WithheldReason,
} from '@samspor/domain';
import type { ImportProgress, Urgency, WorkKind } from '@samspor/contracts';
import type { IntakeCodeTexts } from './intake-codes.ts';
import type { RightsCodeTexts } from './rights-codes.ts';

/** The words for every code that a page shows: a code without a word does not compile. */
export interface CodeTexts extends RightsCodeTexts, IntakeCodeTexts {
  channel: Record<Channel, string>;
  offerKind: Record<OfferKind, string>;
  courseKind: Record<CourseKind, string>;
  committeeOutcome: Record<CommitteeOutcome, string>;
  effortGroup: Record<EffortGroup, string>;
  closingReason: Record<ClosingReason, string>;
  reopeningReason: Record<ReopeningReason, string>;
  outsideReason: Record<OutsideReason, string>;
  protection: Record<Protection, string>;
  otStatus: Record<OtStatus, string>;
  level: Record<EducationLevel, string>;
  phase: Record<Phase, string>;
  role: Record<Role, string>;
  category: Record<Category, string>;
  categoryState: Record<'proposed' | 'confirmed' | 'returned', string>;
  measureOutcome: Record<MeasureOutcome, string>;
  answer: Record<OfferAnswer, string>;
  guardianCopy: Record<GuardianCopy, string>;
  trainingKind: Record<TrainingKind, string>;
  measure: Record<'course' | 'work-training', string>;
  dutyKind: Record<DutyKind, string>;
  wasSent: Record<'yes' | 'no', string>;
  messageText: Record<MessageText, string>;
  messageState: Record<MessageState, string>;
  recipient: Record<'youth' | 'guardian', string>;
  withheld: Record<WithheldReason, string>;
  /** What was learnt at the door. */
  attemptOutcome: Record<AttemptOutcome, string>;
  hintKind: Record<HintKind, string>;
  hintSource: Record<HintSource, string>;
  skipped: Record<'reserved' | 'protected', string>;
  ladderEnd: Record<LadderEnd, string>;
  linkAnswer: Record<LinkAnswer, string>;
  callTime: Record<CallTime, string>;
  /** Why a hand-over came out as it did. */
  handReason: Record<HandReason, string>;
  language: Record<Language, string>;
  dutyState: Record<DutyState, string>;
  dutyReason: Record<DutyReason, string>;
  ruleSet: Record<RuleSetId, string>;
  openedBy: Record<OpeningCause, string>;
  dueRule: Record<DueRule, string>;
  /** What a row of the work list is about. */
  work: Record<WorkKind, string>;
  handoverSaid: Record<HandoverSaid, string>;
  /** Why a referral came back, was withdrawn, or lapsed. */
  handoverReason: Record<ReturnReason | WithdrawalCause | LapseReason, string>;
  withdrawalCause: Record<WithdrawalCause, string>;
  urgency: Record<Urgency | 'snoozed', string>;
  event: Record<JourneyEventType, string>;
  /** What a duty rests on as evidence. */
  fact: Record<FactType, string>;
  rowCode: Record<RejectionCode, string>;
  rowNotice: Record<RowNotice, string>;
  importState: Record<ImportProgress['state'], string>;
  serviceKind: Record<ServiceKind, string>;
  serviceResult: Record<ServiceResult, string>;
  serviceEnd: Record<ServiceEnd, string>;
  sector: Record<Sector, string>;
}

export type CodeGroup = keyof CodeTexts;
