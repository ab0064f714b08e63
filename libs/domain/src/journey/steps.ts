import { caseworkers, type Role } from '../people/roles.ts';
import { serviceGivers } from '../services/service-kinds.ts';
import type { DeadlineKind } from './deadlines.ts';
import type { OtStatus } from '../codes/ot-status.ts';
import { openPhases, type Phase } from './phases.ts';
import { talkPhases } from './intake.ts';
import type { StepType } from './journey-commands.ts';

/** One row of the journey's table: who may take a step, from where, where it leads, what it sets in motion. */
export interface Step {
  from: readonly Phase[];
  /** The phase it leads to; absent where the phase stays or the step's data decides. */
  to?: Phase;
  who: readonly Role[];
  /** Deadlines it sets, counted from the day it happened. */
  sets?: readonly DeadlineKind[];
  /** Deadlines it meets; a step that moves the phase also meets those of the phase it leaves. */
  meets?: readonly DeadlineKind[];
  /** The OT status reported from this step on (domain.md §12). */
  status?: OtStatus;
  /** Phases in which this is the next step that people expect, shown first. */
  mainIn?: readonly Phase[];
  /** What the step rests on; the short names are those of domain.md. */
  basis: string;
}

const followUp: readonly Role[] = caseworkers;
const committee: readonly Role[] = ['committee-leader', 'committee-secretary'];
const nav: readonly Role[] = ['nav-caseworker', 'nav-leader', 'nav-counsellor', 'social-consultant'];
const ot: readonly Role[] = ['ot-caseworker', 'ot-leader'];
const courseStaff: readonly Role[] = [...ot, ...nav, 'course-leader'];
const placementStaff: readonly Role[] = [...ot, ...nav, 'work-training-coordinator'];
const anyone: readonly Role[] = [
  ...new Set([...followUp, ...nav, ...courseStaff, ...placementStaff, ...committee]),
];

const schooling: readonly Role[] = [...followUp, 'school-head'];

const reached = ['enrolled', 'contact-sought', 'declined', 'resolved'] as const satisfies Phase[];
const measures = ['course', 'work-training'] as const satisfies Phase[];
const fromCommittee = ['clarified', 'committee', ...measures] as const satisfies Phase[];
const beforeMeasure = ['following-up', ...fromCommittee] as const satisfies Phase[];

/** The journey as a table to read: the road of the README from the top, then the side roads (domain.md §4). */
export const steps: Readonly<Record<StepType, Step>> = {
  SeekContact: {
    from: openPhases,
    who: anyone,
    meets: ['seek-contact'],
    mainIn: ['enrolled'],
    basis: 'OF 8-3',
  },
  RecordContact: {
    from: openPhases,
    who: anyone,
    meets: ['seek-contact', 'did-not-start', 'prevent-dropout'],
    mainIn: ['contact-sought'],
    basis: 'OF 8-3',
  },
  SendRightsInfo: { from: openPhases, who: [...ot, 'nav-counsellor', 'social-consultant'], basis: 'OF 8-3' },
  HoldClarificationTalk: {
    from: [...reached, 'following-up', 'in-training', 'in-work'],
    to: 'clarified',
    who: followUp,
    sets: ['refer'],
    meets: ['did-not-start', 'prevent-dropout', 'booked-talk'],
    status: 'OTOV',
    mainIn: ['following-up'],
    basis: 'P1824',
  },
  ReferToCommittee: {
    // Any agency may send a youth at risk, without an intake before (P1824, slide 10).
    from: [
      'enrolled',
      'contact-sought',
      'following-up',
      'clarified',
      'committee',
      ...measures,
      'in-training',
      'in-work',
    ],
    to: 'committee',
    who: followUp,
    sets: ['committee-decision'],
    mainIn: ['clarified'],
    basis: 'P1824',
  },
  RecordCommitteeDecision: {
    from: ['committee'],
    who: committee,
    sets: ['start-measure'],
    meets: ['committee-decision'],
    mainIn: ['committee'],
    basis: 'P1824',
  },
  ProposeCategory: {
    from: fromCommittee,
    who: followUp,
    sets: ['review-category'],
    meets: ['propose-category', 'reassess-category'],
    mainIn: ['committee'],
    basis: 'P1824',
  },
  ConfirmCategory: {
    from: fromCommittee,
    who: ['professional-supervisor'],
    sets: ['reassess-category'],
    meets: ['review-category'],
    mainIn: ['committee', ...measures],
    basis: 'P1824',
  },
  ReturnCategory: {
    from: fromCommittee,
    who: ['professional-supervisor'],
    sets: ['propose-category'],
    meets: ['review-category'],
    basis: 'P1824',
  },
  StartCourse: {
    from: beforeMeasure,
    to: 'course',
    who: courseStaff,
    sets: ['follow-up-measure'],
    status: 'OTOA',
    mainIn: ['committee'],
    basis: 'P1824',
  },
  EndCourse: {
    from: openPhases,
    who: courseStaff,
    sets: ['after-measure'],
    meets: ['follow-up-measure'],
    mainIn: ['course'],
    basis: 'P1824',
  },
  StartWorkTraining: {
    from: beforeMeasure,
    to: 'work-training',
    who: placementStaff,
    sets: ['follow-up-measure'],
    status: 'OTAP',
    mainIn: ['course'],
    basis: 'tiltaksforskriften 1-3',
  },
  EndWorkTraining: {
    from: openPhases,
    who: placementStaff,
    sets: ['after-measure'],
    meets: ['follow-up-measure'],
    mainIn: ['work-training'],
    basis: 'tiltaksforskriften 1-3',
  },
  ReviewMeasure: {
    from: openPhases,
    who: anyone,
    sets: ['follow-up-measure'],
    meets: ['follow-up-measure'],
    basis: 'P1824',
  },
  ReturnToSchool: {
    from: openPhases,
    to: 'in-training',
    who: [...followUp, 'school-head'],
    sets: ['check-30', 'check-90'],
    meets: ['did-not-start', 'school-start', 'interruption-back', 'admission-follow-up', 'late-application'],
    mainIn: ['work-training'],
    basis: 'OL 9-4',
  },
  StartWork: { from: openPhases, who: anyone, sets: ['check-30', 'check-90'], basis: 'OL 9-4' },
  ConfirmStay: {
    from: ['in-training', 'in-work', 'committee'],
    who: [...followUp, 'school-head'],
    mainIn: ['in-training', 'in-work'],
    basis: 'OL 9-4',
  },
  CloseJourney: {
    from: openPhases,
    to: 'closed',
    who: followUp,
    mainIn: ['in-training', 'in-work'],
    basis: 'OL 9-4',
  },

  DeclineFollowUp: { from: openPhases, to: 'declined', who: followUp, status: 'OTNO', basis: 'OL 9-4' },
  ResolveOtherwise: { from: openPhases, to: 'resolved', who: followUp, basis: 'KV' },
  LeaveTraining: {
    from: openPhases,
    to: 'enrolled',
    who: [...followUp, 'school-head'],
    sets: ['seek-contact'],
    meets: ['prevent-dropout'],
    status: 'OTUK',
    basis: 'OF 8-3',
  },
  EndWork: {
    from: openPhases,
    to: 'enrolled',
    who: anyone,
    sets: ['seek-contact'],
    status: 'OTUK',
    basis: 'OL 9-4',
  },
  MakeOffer: {
    from: openPhases,
    who: anyone,
    meets: ['admission-follow-up', 'late-application', 'without-committee'],
    basis: 'OL 9-4',
  },
  AnswerOffer: { from: openPhases, who: anyone, basis: 'OL 9-4' },
  EndOffer: { from: openPhases, who: anyone, basis: 'OL 9-4' },
  RecordMove: { from: openPhases, who: [...ot, 'nav-caseworker'], basis: 'OL 28-2' },
  EnterInstitution: { from: openPhases, who: ot, basis: 'OL 28-3' },
  LeaveInstitution: { from: openPhases, who: ot, basis: 'OL 28-3' },
  ReachCompetence: {
    from: openPhases,
    to: 'closed',
    who: [...ot, 'school-head', 'school-adviser'],
    basis: 'OL 5-1',
  },
  ReserveChannel: { from: openPhases, who: anyone, basis: 'KRR' },
  ReleaseChannel: { from: openPhases, who: anyone, basis: 'KRR' },
  ProtectAddress: { from: openPhases, who: ot, basis: 'folkeregisterloven 10-4' },
  RecordDeath: { from: openPhases, to: 'closed', who: anyone, basis: 'OF 8-3' },
  SnoozeMatter: {
    from: openPhases,
    who: [...anyone, 'professional-supervisor', 'school-head'],
    basis: 'OF 8-3',
  },
  RegisterError: { from: openPhases, to: 'closed', who: ot, basis: 'OF 8-3' },
  MapResources: {
    from: openPhases,
    who: [...anyone, 'course-leader'],
    mainIn: ['clarified'],
    basis: 'P1824',
  },
  AssignCaseworker: { from: openPhases, who: anyone, basis: 'OF 8-3' },
  AddNote: { from: [...openPhases, 'closed'], who: anyone, basis: 'OF 8-3' },
  StartLadder: { from: openPhases, who: [...ot, 'nav-counsellor', 'social-consultant'], basis: 'OF 8-3' },
  StopLadder: { from: openPhases, who: [...ot, 'nav-counsellor', 'social-consultant'], basis: 'OF 8-3' },
  SettleMessage: { from: [...openPhases, 'closed'], who: anyone, basis: 'OF 8-3' },
  CompleteTask: { from: openPhases, who: anyone, basis: 'OF 8-3' },
  PlanVisit: {
    from: [...reached, 'following-up', 'clarified'],
    who: [...ot, 'nav-counsellor', 'social-consultant'],
    basis: 'OF 8-3',
  },
  ConfirmHint: { from: openPhases, who: [...ot, 'nav-counsellor', 'social-consultant'], basis: 'OF 8-3' },
  RejectHint: { from: openPhases, who: [...ot, 'nav-counsellor', 'social-consultant'], basis: 'OF 8-3' },
  EndAgencyPart: { from: [...openPhases, 'closed'], who: ot, basis: 'FVL 13' },
  WithdrawEntry: {
    from: [...openPhases, 'closed'],
    who: [...anyone, 'professional-supervisor', 'school-head'],
    basis: 'ARK 5',
  },
  ReopenJourney: {
    from: ['closed', 'declined', 'resolved'],
    to: 'enrolled',
    who: followUp,
    sets: ['seek-contact'],
    status: 'OTUK',
    basis: 'OF 8-3',
  },

  RecordSchooling: { from: openPhases, who: followUp, basis: 'OL 5-1' },
  RecordSubject: { from: openPhases, who: [...followUp, 'course-leader'], basis: 'OL 5-1' },
  ApplyToSchool: { from: openPhases, who: followUp, basis: 'OF 4-9' },
  AnswerApplication: { from: openPhases, who: followUp, basis: 'OF 4-9' },
  ReplyToPlace: { from: openPhases, who: followUp, basis: 'OF 4-9' },
  PlanInterruption: { from: openPhases, who: followUp, basis: 'OL 9-4' },
  CallInFollowUpService: {
    from: ['enrolled', 'contact-sought', 'following-up', 'clarified', 'committee', 'in-training'],
    who: schooling,
    sets: ['prevent-dropout'],
    basis: 'OL 9-4',
  },
  ReportNotStarted: {
    from: openPhases,
    who: schooling,
    sets: ['did-not-start'],
    meets: ['school-start'],
    basis: 'OF 8-3',
  },
  CompleteAgreement: { from: openPhases, who: anyone, basis: 'P1824' },
  DropAgreement: { from: openPhases, who: committee, basis: 'P1824' },
  WithdrawReferral: {
    from: ['committee'],
    to: 'clarified',
    who: [...followUp, ...committee],
    sets: ['without-committee'],
    meets: ['committee-decision'],
    basis: 'FVL 13 a',
  },
  MissTalk: {
    from: talkPhases,
    who: nav,
    meets: ['booked-talk'],
    basis: 'P1824',
  },
  CancelTalk: { from: talkPhases, who: nav, meets: ['booked-talk'], basis: 'P1824' },
  SetCondition: { from: openPhases, who: nav, basis: 'sotjl. 20, 20 a' },
  LeaveOutCondition: { from: openPhases, who: nav, basis: 'sotjl. 20 a' },
  RecordBreach: { from: openPhases, who: nav, basis: 'sotjl. 20 a' },
  EndCondition: { from: [...openPhases, 'closed'], who: nav, basis: 'sotjl. 20 a' },
  StartService: { from: openPhases, who: serviceGivers, basis: 'Nav-loven 15 a' },
  EvaluateService: { from: openPhases, who: serviceGivers, basis: 'Nav-loven 15 a' },
  EndService: { from: openPhases, who: serviceGivers, basis: 'Nav-loven 15 a' },
  RecordWish: { from: openPhases, who: serviceGivers, basis: 'FVL 17' },
  NoteRuling: { from: openPhases, who: ['social-consultant'], basis: 'sosialtjenesteloven 44' },
};
