import type { NextStep, StepType } from '@samspor/domain';

export const stepGroupNames = ['contact', 'committee', 'measures', 'training', 'changes', 'case'] as const;
export type StepGroupName = (typeof stepGroupNames)[number];

/** Under which heading a step stands in "Flere steg". */
const groupOf: Readonly<Record<StepType, StepGroupName>> = {
  SeekContact: 'contact',
  RecordContact: 'contact',
  SendRightsInfo: 'contact',
  HoldClarificationTalk: 'contact',
  ReserveChannel: 'contact',
  ReleaseChannel: 'contact',
  DeclineFollowUp: 'contact',
  StartLadder: 'contact',
  StopLadder: 'contact',
  SettleMessage: 'contact',
  CompleteTask: 'contact',
  ReferToCommittee: 'committee',
  RecordCommitteeDecision: 'committee',
  ProposeCategory: 'committee',
  ConfirmCategory: 'committee',
  ReturnCategory: 'committee',
  StartCourse: 'measures',
  EndCourse: 'measures',
  StartWorkTraining: 'measures',
  EndWorkTraining: 'measures',
  ReviewMeasure: 'measures',
  MapResources: 'measures',
  MakeOffer: 'measures',
  AnswerOffer: 'measures',
  EndOffer: 'measures',
  ReturnToSchool: 'training',
  LeaveTraining: 'training',
  StartWork: 'training',
  EndWork: 'training',
  ConfirmStay: 'training',
  ReachCompetence: 'training',
  RecordMove: 'changes',
  EnterInstitution: 'changes',
  LeaveInstitution: 'changes',
  ProtectAddress: 'changes',
  ResolveOtherwise: 'changes',
  RecordDeath: 'changes',
  RegisterError: 'changes',
  AddNote: 'case',
  AssignCaseworker: 'case',
  PlanVisit: 'contact',
  ConfirmHint: 'contact',
  RejectHint: 'contact',
  EndAgencyPart: 'case',
  CloseJourney: 'case',
  WithdrawEntry: 'case',
  ReopenJourney: 'case',
  RecordSchooling: 'training',
  RecordSubject: 'training',
  ApplyToSchool: 'training',
  AnswerApplication: 'training',
  ReplyToPlace: 'training',
  PlanInterruption: 'training',
  CallInFollowUpService: 'training',
  ReportNotStarted: 'training',
  CompleteAgreement: 'committee',
  DropAgreement: 'committee',
  WithdrawReferral: 'committee',
  MissTalk: 'contact',
  CancelTalk: 'contact',
  SetCondition: 'measures',
  LeaveOutCondition: 'measures',
  RecordBreach: 'measures',
  EndCondition: 'measures',
  StartService: 'measures',
  EvaluateService: 'measures',
  EndService: 'measures',
  SnoozeMatter: 'case',
  RecordWish: 'measures',
  NoteRuling: 'measures',
};

export interface StepGroups {
  /** Expected steps that the reader may take, the one that is due first in front. */
  main: NextStep[];
  /** Expected steps whose first day lies ahead. */
  ahead: NextStep[];
  /** Expected steps that wait for somebody else. */
  waiting: NextStep[];
  /** What else the reader may do, by heading. */
  more: { name: StepGroupName; steps: NextStep[] }[];
  /** What else others may do. */
  others: NextStep[];
}

/** Sorts the lawful steps for the page. */
export function groupSteps(steps: readonly NextStep[]): StepGroups {
  const mine = steps.filter((step) => step.mine);
  const expected = mine.filter((step) => step.main).toSorted(byDue);
  const others = steps.filter((step) => !step.mine);
  const more = stepGroupNames.map((name) => ({
    name,
    steps: mine.filter((step) => !step.main && groupOf[step.step] === name),
  }));
  return {
    main: expected.filter(({ from }) => from === null),
    ahead: expected.filter(({ from }) => from !== null),
    waiting: others.filter((step) => step.main),
    more: more.filter((group) => group.steps.length > 0),
    others: others.filter((step) => !step.main),
  };
}

const byDue = (a: NextStep, b: NextStep): number => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
