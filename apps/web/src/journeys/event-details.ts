import type { TimelineEntry } from '@samspor/contracts';
import type { DutyKind, SchoolChoice } from '@samspor/domain';
import type { CodeGroup } from '../i18n/codes.ts';
import { formatDay, formatInstant } from '../i18n/format.ts';
import { inline } from '../i18n/inline.ts';
import type { Texts } from '../i18n/texts.ts';
import { organisationText } from './organisation.ts';

/** Which words the code in a field of an event has. */
const groups: Readonly<Record<string, CodeGroup>> = {
  channel: 'channel',
  income: 'income',
  housing: 'housing',
  rightHelp: 'rightHelp',
  course: 'courseKind',
  category: 'category',
  answer: 'answer',
  text: 'messageText',
  recipient: 'recipient',
  time: 'callTime',
  language: 'language',
  guardianCopy: 'guardianCopy',
  source: 'hintSource',
  status: 'otStatus',
  otStatus: 'otStatus',
  level: 'level',
  left: 'outsideReason',
  phase: 'phase',
  measure: 'measure',
  effortGroup: 'effortGroup',
  ownCategory: 'category',
  suggested: 'category',
  programme: 'programme',
  subject: 'subject',
  group: 'admissionGroup',
  reply: 'answer',
  reported: 'otStatus',
};

/** Where the same field name means something else in another event. */
const special: Readonly<Record<string, CodeGroup>> = {
  'YouthEnrolled.reason': 'outsideReason',
  'EnrolmentUpdated.reason': 'outsideReason',
  'TrainingLeft.reason': 'outsideReason',
  'JourneyClosed.reason': 'closingReason',
  'JourneyReopened.reason': 'reopeningReason',
  'CommitteeDecided.outcome': 'committeeOutcome',
  'ContactAttempted.outcome': 'attemptOutcome',
  'HintNoted.kind': 'hintKind',
  'CourseEnded.outcome': 'measureOutcome',
  'WorkTrainingEnded.outcome': 'measureOutcome',
  'OfferMade.kind': 'offerKind',
  'TrainingEntered.kind': 'trainingKind',
  'ProtectionChanged.level': 'protection',
  'DeadlinePassed.kind': 'work',
  'TaskRaised.kind': 'work',
  'DutyDeadlinePassed.kind': 'work',
  'StayConfirmed.deadline': 'work',
  'TaskCompleted.kind': 'work',
  'MatterSnoozed.matter': 'work',
  'LadderEnded.reason': 'ladderEnd',
  'RungSkipped.reason': 'skipped',
  'MessageWithheld.reason': 'withheld',
  'MessageRefused.reason': 'handReason',
  'MessageNotHanded.reason': 'handReason',
  'MessageUnknown.reason': 'handReason',
  'LinkAnswered.answer': 'linkAnswer',
  'PlaceAnswered.answer': 'placeAnswer',
  'SchoolingRecorded.outcome': 'schoolingOutcome',
  'SubjectRecorded.state': 'subjectState',
  'AgreementMade.kind': 'work',
  'ReferralWithdrawn.cause': 'withdrawalCause',
  'HandoverReported.said': 'handoverSaid',
  'HandoverReported.reason': 'handoverReason',
  'JourneyOpened.via': 'openingWay',
  'TalkCancelled.reason': 'cancelReason',
  'ActivityConditionSet.rule': 'conditionRule',
  'ActivityConditionLeftOut.rule': 'conditionRule',
  'ActivityConditionBroken.consequence': 'breachConsequence',
  'ActivityConditionEnded.outcome': 'conditionOutcome',
  'ServiceStarted.kind': 'serviceKind',
  'ServiceStarted.sector': 'sector',
  'ServiceEvaluated.result': 'serviceResult',
  'ServiceEnded.reason': 'serviceEnd',
};

/** Fields that hold an id of ours; its name is said where the reader may know it. */
const ids: readonly string[] = [
  'person',
  'caseworker',
  'committee',
  'responsible',
  'agency',
  'to',
  'municipality',
];

const isNamed = (field: string, value: unknown): value is string =>
  typeof value === 'string' && ids.includes(field);

/** Fields of the rights ledger that hold a day. */
const dayFields: readonly string[] = ['examOn', 'lastDay', 'backOn'];

/** Values that say enough without their words, or stand elsewhere on the page. */
const hidden: readonly string[] = ['UGRADERT'];

/** What an event says beside its name, as short words: the channel, the outcome, the phase it led to. */
export function eventDetails(
  { type, data }: Pick<TimelineEntry, 'type' | 'data'>,
  { codes, journey, messages }: Pick<Texts, 'codes' | 'journey' | 'messages'>,
  names: Readonly<Record<string, string>>,
): string[] {
  const named: Readonly<Record<string, string>> = {
    phase: journey.timeline.phase,
    status: journey.status,
    otStatus: journey.status,
  };
  const details = Object.entries(data).flatMap(([field, value]) => {
    if (field === 'percent') return [`${String(value)} %`];
    if (dayFields.includes(field) && typeof value === 'string') return [formatDay(value)];
    if (field === 'choices' && Array.isArray(value))
      return (value as SchoolChoice[]).map(
        ({ programme }, index) => `${index + 1}. ${codes.programme[programme]}`,
      );
    if (field === 'dueOn' && typeof value === 'string') return [formatDay(value)];
    if ((field === 'dueOn' || field === 'day') && typeof value === 'string') return [formatDay(value)];
    if (field === 'time' && typeof value === 'string' && /^\d\d:\d\d$/.test(value)) return [value];
    if (field === 'evaluateOn' && typeof value === 'string')
      return [fill(journey.plan.evaluateOn, 'date', formatDay(value))];
    if (field === 'attempt')
      return Number(value) > 1 ? [fill(messages.attempt, 'number', String(value))] : [];
    if (field === 'until' && type === 'MessagePutOff')
      return [fill(messages.until, 'time', formatInstant(String(value)))];
    if (field === 'schoolYear' && typeof value === 'string') return [value];
    if ((field === 'host' || field === 'school') && typeof value === 'string') {
      return [`${journey[field]}: ${organisationText(value, names, { journey })}`];
    }
    if (isNamed(field, value)) return names[value] ? [names[value]] : [];
    const group = special[`${type}.${field}`] ?? groups[field];
    const words = group ? wordOf(value, codes[group]) : [];
    const name = named[field];
    return name ? words.map((word) => `${name}: ${inline(word)}`) : words;
  });
  if (type === 'DutiesOpened' && Array.isArray(data.kinds)) {
    details.push(...(data.kinds as DutyKind[]).map((kind) => codes.dutyKind[kind]));
  }
  return [...new Set(details)];
}

const fill = (text: string, name: string, value: string) => text.replace(`{{${name}}}`, value);

function wordOf(value: unknown, words: Record<string, string>): string[] {
  const code = String(value);
  const word = words[code];
  return word && !hidden.includes(code) ? [word] : [];
}
