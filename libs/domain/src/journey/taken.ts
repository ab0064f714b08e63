import type { StepCommand } from './journey-commands.ts';
import {
  chosenClosingReasons,
  chosenReopeningReasons,
  type JourneyEventData,
  type JourneyEventType,
} from './journey-events.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { CausedEvent } from './journey.ts';

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
  ClarificationTalkHeld: ({ on, channel }) => ({ type: 'HoldClarificationTalk', on, channel }),
  ReferredToCommittee: ({ on, committee }) => ({ type: 'ReferToCommittee', on, committee, question: '' }),
  CommitteeDecided: ({ on, outcome, responsible, meeting }) => ({
    type: 'RecordCommitteeDecision',
    on,
    outcome,
    responsible,
    ...(meeting && { meeting }),
    decision: '',
  }),
  CategoryProposed: ({ on, category }) => ({ type: 'ProposeCategory', on, category, reasons: '' }),
  CategoryConfirmed: ({ on }) => ({ type: 'ConfirmCategory', on }),
  CategoryReturned: ({ on }) => ({ type: 'ReturnCategory', on, comment: '' }),
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
  OfferMade: ({ on, kind, answer }) => ({ type: 'MakeOffer', on, kind, answer }),
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
};

/** The step that an event came of, or null where it came of none. */
export function stepBehind(event: CausedEvent): StepCommand | null {
  // The table pairs each type with its own data; the compiler cannot follow a union through an index.
  const found = behind[event.type] as ((data: CausedEvent['data']) => StepCommand | null) | undefined;
  return found?.(event.data) ?? null;
}
