import type { IsoDate } from '../calendar/dates.ts';
import type { Actor, PersonActor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import type { DeadlineKind } from './deadlines.ts';
import { hindrance } from './hindrance.ts';
import type { StepType } from './journey-commands.ts';
import type { Journey } from './journey.ts';
import { steps } from './steps.ts';

/** A step that the journey allows now, for the page's buttons. */
export interface NextStep {
  step: StepType;
  /** The step that people expect next in this phase. */
  main: boolean;
  /** True when the asking person may take it; otherwise `who` tells who may. */
  mine: boolean;
  who: readonly Role[];
  dueOn: IsoDate | null;
  basis: string;
}

const meetsFirst: Partial<Record<DeadlineKind, StepType>> = {
  'seek-contact': 'SeekContact',
  'clarification-talk': 'HoldClarificationTalk',
  refer: 'ReferToCommittee',
  'committee-decision': 'RecordCommitteeDecision',
  'propose-category': 'ProposeCategory',
  'reassess-category': 'ProposeCategory',
  'review-category': 'ConfirmCategory',
  'start-measure': 'StartCourse',
  'follow-up-measure': 'ReviewMeasure',
  'after-measure': 'StartWorkTraining',
  'check-30': 'ConfirmStay',
  'check-90': 'ConfirmStay',
};

/** The step that is expected to meet a deadline. */
export const stepMeeting = (kind: DeadlineKind): StepType => meetsFirst[kind] ?? 'AddNote';

/** All steps that are lawful now, the expected ones first, in the table's order. */
export function nextSteps(journey: Journey, by: PersonActor): NextStep[] {
  const due = new Map(journey.deadlines.map((deadline) => [stepMeeting(deadline.kind), deadline.dueOn]));
  const whoever: Actor = { kind: 'system', id: 'workflow', agency: by.agency };
  const lawful = (Object.keys(steps) as StepType[]).flatMap((step): NextStep[] => {
    const rule = hindrance(step, journey, by);
    if (rule !== null && rule !== 'not-your-role') return [];
    if (rule === 'not-your-role' && hindrance(step, journey, whoever)) return [];
    const { who, mainIn, basis } = steps[step];
    const main = due.has(step) || (mainIn?.includes(journey.phase) ?? false);
    return [{ step, main, mine: rule === null, who, dueOn: due.get(step) ?? null, basis }];
  });
  return lawful.toSorted((a, b) => Number(b.main) - Number(a.main));
}
