import type { StepCommand } from './journey-commands.ts';
import {
  chosenClosingReasons,
  chosenReopeningReasons,
  type JourneyEventData,
  type JourneyEventType,
} from './journey-events.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { CausedEvent } from './journey.ts';
import { chosenServiceEnds } from '../services/service-kinds.ts';

type Behind = {
  [T in JourneyEventType]?: (data: JourneyEventData[T] & { on: IsoDate }) => StepCommand | null;
};

/** Stands for a text that was given, where a step asks for one. */
const told = '-';

/** The step that each event comes of, its texts left empty. Enrolments and what workflows record come of none. */
const behind: Behind = {
  ContactAttempted: ({ on, channel, outcome }) => ({
    type: 'SeekContact',
    on,
    channel,
    ...(outcome && { outcome }),
  }),
  ContactMade: ({ on, channel }) => ({ type: 'RecordContact', on, channel }),
  RightsInfoSent: ({ on, guardianCopy }) => ({
    type: 'SendRightsInfo',
    on,
    ...(guardianCopy && { guardianCopy }),
  }),
  ClarificationTalkHeld: ({ on, channel, income, housing, rightHelp }) => ({
    type: 'HoldClarificationTalk',
    ...{ on, channel },
    ...(income && { income }),
    ...(housing && { housing }),
    ...(rightHelp && { rightHelp }),
  }),
  ReferredToCommittee: ({ on, committee, risk }) => ({
    type: 'ReferToCommittee',
    ...{ on, committee, question: '' },
    ...(risk && { risk: told }),
  }),
  TalkCancelled: ({ on, reason }) => ({ type: 'CancelTalk', on, reason }),
  TalkMissed: ({ on }) => ({ type: 'MissTalk', on }),
  ActivityConditionSet: ({ on, rule, from }) => ({ type: 'SetCondition', on, rule, from, what: '' }),
  ActivityConditionLeftOut: ({ on }) => ({ type: 'LeaveOutCondition', on, reasons: '' }),
  ActivityConditionBroken: ({ on, condition, consequence }) => ({
    type: 'RecordBreach',
    ...{ on, condition, consequence },
    ...{ what: '', considered: '' },
  }),
  ActivityConditionEnded: ({ on, condition, outcome }) => ({ type: 'EndCondition', on, condition, outcome }),
  CommitteeDecided: ({ on, outcome, responsible, meeting }) => ({
    type: 'RecordCommitteeDecision',
    on,
    outcome,
    responsible,
    ...(meeting && { meeting }),
    decision: '',
  }),
  CategoryProposed: ({ on, category, ownCategory, effortGroup }) => ({
    type: 'ProposeCategory',
    on,
    category,
    ...(ownCategory && { ownCategory }),
    ...(effortGroup && { effortGroup }),
    reasons: '',
  }),
  CategoryConfirmed: ({ on }) => ({ type: 'ConfirmCategory', on }),
  CategoryReturned: ({ on, suggested }) => ({
    type: 'ReturnCategory',
    on,
    ...(suggested && { suggested }),
    comment: '',
  }),
  CourseStarted: ({ on, course }) => ({ type: 'StartCourse', on, course }),
  CourseEnded: ({ on, outcome }) => ({ type: 'EndCourse', on, outcome }),
  WorkTrainingStarted: ({ on, host }) => ({ type: 'StartWorkTraining', on, ...(host && { host }) }),
  WorkTrainingEnded: ({ on, outcome }) => ({ type: 'EndWorkTraining', on, outcome }),
  MeasureReviewed: ({ on }) => ({ type: 'ReviewMeasure', on, note: '' }),
  TrainingEntered: ({ on, kind, school }) => ({
    type: 'ReturnToSchool',
    on,
    kind,
    ...(school && { school }),
  }),
  TrainingLeft: ({ on, reason }) => ({ type: 'LeaveTraining', on, reason }),
  WorkStarted: ({ on, percent }) => ({ type: 'StartWork', on, percent }),
  WorkEnded: ({ on }) => ({ type: 'EndWork', on }),
  StayConfirmed: ({ on }) => ({ type: 'ConfirmStay', on }),
  CompetenceReached: ({ on }) => ({ type: 'ReachCompetence', on }),
  FollowUpDeclined: ({ on }) => ({ type: 'DeclineFollowUp', on }),
  ResolvedOtherwise: ({ on, status }) => ({ type: 'ResolveOtherwise', on, status }),
  OfferMade: ({ on, kind, answer, entry }) => ({
    type: 'MakeOffer',
    on,
    kind,
    answer,
    ...(entry && { entry }),
  }),
  ResourcesMapped: ({ on }) => ({ type: 'MapResources', on, ownWords: told }),
  OfferAnswered: ({ on, offer, answer }) => ({ type: 'AnswerOffer', on, offer, answer }),
  OfferEnded: ({ on, offer }) => ({ type: 'EndOffer', on, offer }),
  Moved: ({ on, to, municipality }) => ({
    type: 'RecordMove',
    on,
    to,
    ...(municipality && { municipality }),
  }),
  InstitutionEntered: ({ on, county }) => ({ type: 'EnterInstitution', on, county }),
  InstitutionLeft: ({ on }) => ({ type: 'LeaveInstitution', on }),
  ChannelReserved: ({ on, channel }) => ({ type: 'ReserveChannel', on, channel }),
  ChannelReleased: ({ on, channel }) => ({ type: 'ReleaseChannel', on, channel }),
  ProtectionChanged: ({ on, level }) => ({ type: 'ProtectAddress', on, level }),
  Died: ({ on }) => ({ type: 'RecordDeath', on }),
  RegisteredInError: ({ on }) => ({ type: 'RegisterError', on }),
  CaseworkerAssigned: ({ on, caseworker }) => ({ type: 'AssignCaseworker', on, caseworker }),
  AgreementCompleted: ({ on, agreement }) => ({ type: 'CompleteAgreement', on, agreement }),
  AgreementDropped: ({ on, agreement }) => ({ type: 'DropAgreement', on, agreement, reason: '' }),
  ReferralWithdrawn: ({ on, cause }) => ({ type: 'WithdrawReferral', on, cause }),
  AgencyPartEnded: ({ on, agency }) => ({ type: 'EndAgencyPart', on, agency }),
  NoteAdded: ({ on }) => ({ type: 'AddNote', on, note: '' }),
  JourneyClosed: ({ on, reason: why }) => {
    const reason = chosenClosingReasons.find((chosen) => chosen === why);
    return reason ? { type: 'CloseJourney', on, reason, note: told } : null;
  },
  JourneyReopened: ({ on, reason: why, left }) => {
    const reason = chosenReopeningReasons.find((chosen) => chosen === why);
    return reason ? { type: 'ReopenJourney', on, reason, ...(left && { left }) } : null;
  },
  SchoolingRecorded: ({ on, schoolYear, outcome, counted, omval, replaces, ...may }) => ({
    ...{ type: 'RecordSchooling', on, schoolYear, outcome, counted, omval: omval ? 'yes' : 'no' },
    ...(may.level && { level: may.level }),
    ...(may.programme && { programme: may.programme }),
    ...(may.school && { school: may.school }),
    ...(may.from && { from: may.from }),
    ...(may.to && { to: may.to }),
    ...(may.why && { why: may.why }),
    ...(replaces !== null && { replaces: String(replaces) }),
  }),
  SubjectRecorded: ({ on, subject, state, examOn }) => ({
    ...{ type: 'RecordSubject', on, subject, state },
    ...(examOn && { examOn }),
  }),
  SchoolApplied: ({ on, group, choices: [first, second, third] }) => ({
    ...{ type: 'ApplyToSchool', on, group, programme1: first?.programme ?? 'ST' },
    ...(first?.school && { school1: first.school }),
    ...(second && { programme2: second.programme }),
    ...(second?.school && { school2: second.school }),
    ...(third && { programme3: third.programme }),
    ...(third?.school && { school3: third.school }),
  }),
  PlaceAnswered: ({ on, answer }) => ({ type: 'AnswerApplication', on, answer }),
  PlaceReplied: ({ on, reply }) => ({ type: 'ReplyToPlace', on, reply }),
  InterruptionPlanned: ({ on, lastDay, backOn }) => ({
    ...{ type: 'PlanInterruption', on, lastDay, backOn },
    plan: told,
  }),
  FollowUpServiceCalledIn: ({ on, reported }) => ({
    ...{ type: 'CallInFollowUpService', on, reported },
    concern: told,
  }),
  TrainingNotStarted: ({ on }) => ({ type: 'ReportNotStarted', on }),
  ServiceStarted: ({ on, kind, evaluateOn }) => ({ type: 'StartService', on, kind, evaluateOn, goal: told }),
  ServiceEvaluated: ({ on, service, result, evaluateOn }) => ({
    ...{ type: 'EvaluateService', on, service, result, evaluateOn },
  }),
  ServiceEnded: ({ on, service, reason: why }) => {
    const reason = chosenServiceEnds.find((chosen) => chosen === why);
    return reason ? { type: 'EndService', on, service, reason } : null;
  },
  RulingNoted: ({ on }) => ({ type: 'NoteRuling', on }),
  MatterSnoozed: ({ on, matter, until }) => ({ type: 'SnoozeMatter', on, matter, until, reason: told }),
  WishRecorded: ({ on }) => ({ type: 'RecordWish', on, wish: told }),
};

/** The step that an event came of, or null where it came of none. */
export function stepBehind(event: CausedEvent): StepCommand | null {
  // The table pairs each type with its own data; the compiler cannot follow a union through an index.
  const found = behind[event.type] as ((data: CausedEvent['data']) => StepCommand | null) | undefined;
  return found?.(event.data) ?? null;
}
