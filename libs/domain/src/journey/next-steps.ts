import { dayNumberOf, type IsoDate } from '../calendar/dates.ts';
import type { PolicyBook } from '../policy/county-policy.ts';
import type { DutyKind } from '../duty/rule-sets.ts';
import type { Actor, PersonActor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import { isOpenAgreement, type AgreementKind } from './agreements.ts';
import type { DeadlineKind } from './deadlines.ts';
import { earliestDay, hindrance } from './hindrance.ts';
import { idleSteps } from './idle-steps.ts';
import type { StepType } from './journey-commands.ts';
import type { JourneyRule } from './journey-rules.ts';
import type { Journey } from './journey.ts';
import { steps } from './steps.ts';
import type { TaskKind } from './tasks.ts';

/** A step that the journey allows now, for the page's buttons. */
export interface NextStep {
  step: StepType;
  /** The step that people expect next in this phase. */
  main: boolean;
  /** True when the asking person may take it; otherwise `who` tells who may. */
  mine: boolean;
  who: readonly Role[];
  dueOn: IsoDate | null;
  /** The first day on which it can be taken, where that lies ahead. */
  from: IsoDate | null;
  basis: string;
}

/** What a journey may be waiting for: a duty, a deadline of the process, a task, or what somebody has promised. */
export type Matter = DutyKind | DeadlineKind | TaskKind | AgreementKind;

const meeting: Readonly<Record<Matter, StepType | readonly StepType[]>> = {
  RIGHTS_INFO: 'SendRightsInfo',
  CONTACT: 'RecordContact',
  OFFER: 'MakeOffer',
  're-contact': 'RecordContact',
  call: ['SeekContact', 'RecordContact'],
  visit: ['SeekContact', 'RecordContact'],
  'call-back': ['RecordContact', 'SeekContact', 'CompleteTask'],
  'confirm-claim': ['ReturnToSchool', 'StartWork', 'CompleteTask', 'ConfirmHint', 'RejectHint'],
  'settle-message': 'SettleMessage',
  'not-reached': ['SeekContact', 'RecordContact'],
  'guardian-copy': 'SendRightsInfo',
  'course-absence': ['RecordContact', 'SeekContact', 'CompleteTask'],
  'course-seat': ['StartCourse', 'StartWorkTraining', 'MakeOffer', 'CompleteTask'],
  'course-follow-up': ['CompleteTask', 'RecordContact'],
  'course-outcome': 'EndCourse',
  'school-transition': ['CompleteTask', 'ReturnToSchool'],
  'placement-agreement': 'CompleteTask',
  'placement-start': ['CompleteTask', 'StartWorkTraining'],
  'placement-visit': 'CompleteTask',
  'placement-end': ['EndWorkTraining', 'CompleteTask'],
  'placement-evaluation': 'CompleteTask',
  'placement-lost': ['StartWorkTraining', 'StartCourse', 'MakeOffer', 'CompleteTask'],
  'seek-contact': 'SeekContact',
  'clarification-talk': 'HoldClarificationTalk',
  refer: 'ReferToCommittee',
  'committee-decision': 'RecordCommitteeDecision',
  'propose-category': 'ProposeCategory',
  'reassess-category': 'ProposeCategory',
  'review-category': 'ConfirmCategory',
  'start-measure': 'StartCourse',
  'follow-up-measure': 'ReviewMeasure',
  'after-measure': ['ReferToCommittee', 'StartWorkTraining', 'StartCourse', 'ReturnToSchool', 'StartWork'],
  'check-30': ['ConfirmStay', 'ReportNotStarted'],
  'check-90': 'ConfirmStay',
  'rights-date': 'ApplyToSchool',
  'reply-to-place': 'ReplyToPlace',
  'admission-follow-up': ['MakeOffer', 'AnswerApplication'],
  'late-application': ['ApplyToSchool', 'MakeOffer'],
  'school-start': ['ReturnToSchool', 'ReportNotStarted'],
  'did-not-start': 'RecordContact',
  'exam-result': 'RecordSubject',
  'interruption-back': ['ReturnToSchool', 'PlanInterruption'],
  'prevent-dropout': ['RecordContact', 'PlanInterruption'],
  agreement: 'CompleteAgreement',
  feedback: 'CompleteAgreement',
  'without-committee': ['MakeOffer', 'ReferToCommittee'],
  'booked-talk': ['HoldClarificationTalk', 'MissTalk'],
  'first-step': ['RecordContact', 'MakeOffer'],
  'seek-again': ['SeekContact', 'RecordContact'],
  'missed-twice': ['RecordContact', 'SeekContact'],
  'handover-returned': ['CompleteTask', 'AddNote'],
  'handover-unanswered': ['CompleteTask', 'AddNote'],
  'evaluate-service': ['EvaluateService', 'EndService'],
};

/** Everything that a journey may be waiting for. */
export const matters = Object.keys(meeting) as Matter[];

/** The steps any of which is expected to meet a matter, the likeliest first. */
export const stepsMeeting = (matter: Matter): readonly StepType[] => [meeting[matter]].flat();

/** The day in Oslo, what counties have decided, and the duties still to be met. */
interface Standing {
  today: IsoDate;
  policy?: PolicyBook;
  open?: readonly { kind: DutyKind; dueOn: IsoDate | null }[];
}

/**
 * All steps that are lawful now and have something to be taken on: the expected ones first, the earliest deadline on
 * top, then the rest in the table's order.
 */
export function nextSteps(
  journey: Journey,
  by: PersonActor,
  { today, policy, open = [] }: Standing,
): NextStep[] {
  const isIdle = idleSteps(journey, today, policy);
  const promised = journey.agreements.filter((one) => isOpenAgreement(one));
  const due = deadlinesByStep([...journey.deadlines, ...promised, ...open]);
  const whoever: Actor = { kind: 'system', id: 'workflow', agency: by.agency };
  const lawful = (Object.keys(steps) as StepType[]).flatMap((step): NextStep[] => {
    if (isIdle(step)) return [];
    const rule = hindrance(step, journey, by);
    if (rule !== null && (!othersMay.includes(rule) || hindrance(step, journey, whoever))) return [];
    const { who, mainIn, basis } = steps[step];
    const main = due.has(step) || (mainIn?.includes(journey.phase) ?? false);
    const earliest = earliestDay(step, journey);
    const from = earliest !== null && earliest > today ? earliest : null;
    return [{ step, main, mine: rule === null, who, dueOn: due.get(step) ?? null, from, basis }];
  });
  return lawful.toSorted((a, b) => urgency(a) - urgency(b));
}

/** Rules that forbid a step to the asking person, and not to everybody. */
const othersMay: readonly JourneyRule[] = ['not-your-role', 'not-your-committee', 'not-the-owner'];

/** The earliest deadline that each step would meet; null for a step that is expected without a date. */
function deadlinesByStep(matters: { kind: Matter; dueOn: IsoDate | null }[]): Map<StepType, IsoDate | null> {
  const due = new Map<StepType, IsoDate | null>();
  for (const { kind, dueOn } of matters.toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1)))
    for (const step of stepsMeeting(kind)) if (!due.has(step)) due.set(step, dueOn);
  return due;
}

const urgency = ({ main, dueOn }: NextStep): number =>
  dueOn !== null ? dayNumberOf(dueOn) : main ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
