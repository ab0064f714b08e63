import {
  admissionGroups,
  attemptOutcomes,
  breachConsequences,
  talkCancelReasons,
  channels,
  chosenClosingReasons,
  chosenReopeningReasons,
  chosenServiceEnds,
  committeeOutcomes,
  completableTasks,
  countings,
  conditionOutcomes,
  conditionRules,
  courseKinds,
  effortGroups,
  educationLevels,
  finalAnswers,
  guardianCopies,
  housings,
  incomes,
  measureOutcomes,
  offerAnswers,
  offerKinds,
  outsideReasons,
  placeAnswers,
  preventiveStatuses,
  programmes,
  protections,
  resolvedStatuses,
  schoolingOutcomes,
  subjects,
  subjectStates,
  rightHelps,
  serviceResults,
  trainingKinds,
  uncountedReasons,
  withdrawalCauses,
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
  | 'overview'
  | 'meetings'
  | 'unknownMessages'
  | 'openHints'
  | 'schoolYears'
  | 'schoolings'
  | 'openAgreements'
  | 'standingConditions'
  | 'ownServiceKinds'
  | 'ownServices'
  | 'openMatters';

/** How one field is asked for; the words stand in the texts under the step's name. */
export type FieldForm<Value = string | number, Needed extends boolean = boolean> =
  | ChoiceField<Value, Needed>
  | { kind: 'text'; needed: Needed; maxLength: number }
  | { kind: 'digits'; needed: Needed; count: number }
  | { kind: 'number'; needed: Needed; min: number; max: number }
  | { kind: 'day'; needed: Needed }
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

/** The fields that hold one value; what holds several has a page of its own. */
export type SingleField<Fields> = {
  [Name in keyof Fields]-?: NonNullable<Fields[Name]> extends string | number ? Name : never;
}[keyof Fields];

/** The form of a step: every single field of the step, needed exactly where the step needs it, or wherever it is asked. */
export type StepForm<T extends StepType> = {
  [Name in SingleField<StepFields[T]>]-?:
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
const day = <Needed extends boolean>(needed: Needed) => ({ kind: 'day', needed }) as const;
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
  HoldClarificationTalk: {
    channel,
    situation: text(false),
    income: choice('income', false, incomes),
    incomeNote: text(false),
    housing: choice('housing', false, housings),
    schoolHistory: text(false),
    rightHelp: choice('rightHelp', false, rightHelps),
    rightHelpWhy: text(false),
    wishes: text(false),
    question: text(false),
    summary: text(false),
  },
  ReferToCommittee: { committee: list('committees', true), question: text(true), risk: text(false) },
  RecordCommitteeDecision: {
    outcome: choice('committeeOutcome', true, committeeOutcomes),
    responsible: list('agencies', true),
    meeting: list('meetings', false),
    decision: text(true),
  },
  ProposeCategory: {
    category: choice('category', true, [1, 2, 3, 4]),
    reasons: text(true),
    motivation: text(false),
    ownCategory: choice('category', false, [1, 2, 3, 4]),
    ownAssessment: text(false),
    effortGroup: choice('effortGroup', false, effortGroups),
  },
  ConfirmCategory: { comment: text(false) },
  ReturnCategory: { suggested: choice('category', false, [1, 2, 3, 4]), comment: text(true) },
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
    entry: list('overview', false),
    answer: choice('answer', true, offerAnswers),
    description: text(false),
  },
  MapResources: {
    resources: text(false),
    needs: text(false),
    barriers: text(false),
    goals: text(false),
    ownWords: text(false),
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
  RecordSchooling: {
    schoolYear: list('schoolYears', true),
    outcome: choice('schoolingOutcome', true, schoolingOutcomes),
    level: choice('level', false, educationLevels),
    programme: choice('programme', false, programmes),
    school: digits,
    from: day(false),
    to: day(false),
    counted: choice('counted', true, countings),
    why: choice('uncountedReason', false, uncountedReasons),
    omval: choice('omval', true, ['no', 'yes']),
    replaces: list('schoolings', false),
    note,
  },
  RecordSubject: {
    subject: choice('subject', true, subjects),
    state: choice('subjectState', true, subjectStates),
    examOn: day(false),
    name: { kind: 'text', needed: false, maxLength: 100 },
  },
  ApplyToSchool: {
    group: choice('admissionGroup', true, admissionGroups),
    programme1: choice('programme', true, programmes),
    school1: digits,
    programme2: choice('programme', false, programmes),
    school2: digits,
    programme3: choice('programme', false, programmes),
    school3: digits,
    note,
  },
  AnswerApplication: { answer: choice('placeAnswer', true, placeAnswers) },
  ReplyToPlace: { reply: choice('answer', true, finalAnswers) },
  PlanInterruption: { lastDay: day(true), backOn: day(true), plan: text(true) },
  CallInFollowUpService: { reported: choice('otStatus', true, preventiveStatuses), concern: text(true) },
  ReportNotStarted: { note },
  CompleteAgreement: { agreement: list('openAgreements', true), note },
  DropAgreement: { agreement: list('openAgreements', true), reason: text(true) },
  WithdrawReferral: { cause: choice('withdrawalCause', true, withdrawalCauses), note },
  MissTalk: { note },
  CancelTalk: { reason: choice('cancelReason', true, talkCancelReasons), note },
  SetCondition: {
    rule: choice('conditionRule', true, conditionRules),
    from: { kind: 'day', needed: false },
    what: text(true),
    decidedBy: { kind: 'text', needed: false, maxLength: 200 },
    reference: { kind: 'text', needed: false, maxLength: 200 },
  },
  LeaveOutCondition: { reasons: text(true) },
  RecordBreach: {
    condition: list('standingConditions', true),
    consequence: choice('breachConsequence', true, breachConsequences),
    what: text(true),
    considered: text(true),
  },
  EndCondition: {
    condition: list('standingConditions', true),
    outcome: choice('conditionOutcome', true, conditionOutcomes),
    note,
  },
  StartService: { kind: list('ownServiceKinds', true), evaluateOn: day(true), goal: text(true) },
  EvaluateService: {
    service: list('ownServices', true),
    result: choice('serviceResult', true, serviceResults),
    evaluateOn: day(true),
    note,
  },
  EndService: {
    service: list('ownServices', true),
    reason: choice('serviceEnd', true, chosenServiceEnds),
    note,
  },
  SnoozeMatter: { matter: list('openMatters', true), until: day(true), reason: text(true) },
  RecordWish: { wish: text(true) },
  NoteRuling: {},
};

/** The fields of a step by name, in the order they are asked. */
export const fieldsOf = (step: StepType): [string, FieldForm][] => Object.entries<FieldForm>(stepForms[step]);

/** The fields that are asked when the step happened on a day, of somebody who turns 18 on `adultOn`. */
export const fieldsAsked = (step: StepType, on: string, adultOn: string): [string, FieldForm][] =>
  fieldsOf(step).filter(([, form]) => form.kind !== 'choice' || !form.ofMinors || on < adultOn);

/** True for a code that names a step. */
export const isStep = (code: string): code is StepType => Object.hasOwn(stepForms, code);
