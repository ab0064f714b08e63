import {
  attemptOutcomes,
  channels,
  chosenClosingReasons,
  chosenReopeningReasons,
  committeeOutcomes,
  completableTasks,
  courseKinds,
  finalAnswers,
  guardianCopies,
  measureOutcomes,
  offerAnswers,
  offerKinds,
  outsideReasons,
  protections,
  resolvedStatuses,
  trainingKinds,
  type StepFields,
  type StepType,
} from '@samspor/domain';
import type { CodeGroup, CodeTexts } from '../../i18n/codes.ts';

/** Lists that the server or the journey gives a field to choose from. */
export type ListName =
  | 'committees'
  | 'agencies'
  | 'parties'
  | 'colleagues'
  | 'counties'
  | 'countiesAndAbroad'
  | 'municipalities'
  | 'offers'
  | 'pendingOffers'
  | 'meetings'
  | 'unknownMessages'
  | 'openHints';

/** How one field is asked for; the words stand in the texts under the step's name. */
export type FieldForm<Value = string | number, Needed extends boolean = boolean> =
  | ChoiceField<Value, Needed>
  | { kind: 'text'; needed: Needed; maxLength: number }
  | { kind: 'digits'; needed: Needed; count: number }
  | { kind: 'number'; needed: Needed; min: number; max: number }
  | { kind: 'list'; needed: Needed; list: ListName };

export interface ChoiceField<Value = string | number, Needed extends boolean = boolean> {
  kind: 'choice';
  needed: Needed;
  group: CodeGroup;
  options: readonly Value[];
  /** Asked only about somebody under 18 on the day of the step. */
  ofMinors?: true;
}

type IsNeeded<Fields, Name extends keyof Fields> = undefined extends Fields[Name] ? false : true;

/** The form of a step: every field of the step, needed exactly where the step needs it, or wherever it is asked. */
export type StepForm<T extends StepType> = {
  [Name in keyof StepFields[T]]-?:
    | FieldForm<Exclude<StepFields[T][Name], undefined>, IsNeeded<StepFields[T], Name>>
    | (ChoiceField<Exclude<StepFields[T][Name], undefined>> & { ofMinors: true });
};

/** A choice among codes that have words in `group`. */
const choice = <Group extends CodeGroup, Value extends keyof CodeTexts[Group], Needed extends boolean>(
  group: Group,
  needed: Needed,
  options: readonly Value[],
): ChoiceField<Value, Needed> => ({ kind: 'choice', needed, group, options });

const text = <Needed extends boolean>(needed: Needed) => ({ kind: 'text', needed, maxLength: 4000 }) as const;
const list = <Needed extends boolean>(name: ListName, needed: Needed) =>
  ({ kind: 'list', needed, list: name }) as const;
const digits = { kind: 'digits', needed: false, count: 9 } as const;

const channel = choice('channel', true, channels);
/** Who answers a link has been reached: that is no attempt. */
const tried = choice(
  'channel',
  true,
  channels.filter((one) => one !== 'link'),
);
const outcome = choice('measureOutcome', true, measureOutcomes);
const note = text(false);

/** Every step's form, in the order its fields are asked. A forgotten step or field does not compile. */
export const stepForms: { [T in StepType]: StepForm<T> } = {
  SeekContact: { channel: tried, outcome: choice('attemptOutcome', false, attemptOutcomes), note },
  RecordContact: { channel, note },
  SendRightsInfo: { guardianCopy: { ...choice('guardianCopy', true, guardianCopies), ofMinors: true } },
  HoldClarificationTalk: { channel, summary: text(false) },
  ReferToCommittee: { committee: list('committees', true), question: text(true) },
  RecordCommitteeDecision: {
    outcome: choice('committeeOutcome', true, committeeOutcomes),
    responsible: list('agencies', true),
    meeting: list('meetings', false),
    decision: text(true),
  },
  ProposeCategory: {
    category: choice('category', true, [1, 2, 3, 4]),
    reasons: text(true),
    ownAssessment: text(false),
  },
  ConfirmCategory: { comment: text(false) },
  ReturnCategory: { comment: text(true) },
  StartCourse: {
    course: choice('courseKind', true, courseKinds),
    note,
  },
  EndCourse: { outcome, note },
  StartWorkTraining: { host: digits, note },
  EndWorkTraining: { outcome, note },
  ReviewMeasure: { note: text(true) },
  ReturnToSchool: { kind: choice('trainingKind', true, trainingKinds), school: digits },
  StartWork: { percent: { kind: 'number', needed: true, min: 1, max: 100 } },
  ConfirmStay: { note },
  CloseJourney: { reason: choice('closingReason', true, chosenClosingReasons), note },
  DeclineFollowUp: { note },
  ResolveOtherwise: { status: choice('otStatus', true, resolvedStatuses), note },
  LeaveTraining: { reason: choice('outsideReason', true, outsideReasons) },
  EndWork: { note },
  MakeOffer: {
    kind: choice('offerKind', true, offerKinds),
    answer: choice('answer', true, offerAnswers),
    description: text(false),
  },
  AnswerOffer: {
    offer: list('pendingOffers', true),
    answer: choice('answer', true, finalAnswers),
  },
  EndOffer: { offer: list('offers', true) },
  RecordMove: { to: list('countiesAndAbroad', true), municipality: list('municipalities', false) },
  EnterInstitution: { county: list('counties', true) },
  LeaveInstitution: {},
  ReachCompetence: {},
  ReserveChannel: { channel },
  ReleaseChannel: { channel },
  ProtectAddress: {
    level: choice('protection', true, protections),
  },
  RecordDeath: {},
  RegisterError: { note },
  AssignCaseworker: { caseworker: list('colleagues', true) },
  AddNote: { note: text(true) },
  StartLadder: {},
  StopLadder: { reason: text(false) },
  SettleMessage: {
    message: list('unknownMessages', true),
    sent: choice('wasSent', true, ['yes', 'no']),
  },
  CompleteTask: { task: choice('work', true, completableTasks), note },
  PlanVisit: {},
  ConfirmHint: {
    hint: list('openHints', true),
    percent: { kind: 'number', needed: false, min: 1, max: 100 },
    note,
  },
  RejectHint: { hint: list('openHints', true), reason: text(true) },
  EndAgencyPart: { agency: list('parties', true) },
  WithdrawEntry: { version: { kind: 'number', needed: true, min: 1, max: 1_000_000 }, reason: text(true) },
  ReopenJourney: {
    reason: choice('reopeningReason', true, chosenReopeningReasons),
    left: choice('outsideReason', false, outsideReasons),
  },
};

/** The fields of a step by name, in the order they are asked. */
export const fieldsOf = (step: StepType): [string, FieldForm][] => Object.entries<FieldForm>(stepForms[step]);

/** The fields that are asked when the step happened on a day, of somebody who turns 18 on `adultOn`. */
export const fieldsAsked = (step: StepType, on: string, adultOn: string): [string, FieldForm][] =>
  fieldsOf(step).filter(([, form]) => form.kind !== 'choice' || !form.ofMinors || on < adultOn);

/** True for a code that names a step. */
export const isStep = (code: string): code is StepType => Object.hasOwn(stepForms, code);
