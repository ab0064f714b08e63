import { as, take } from './given.ts';
import type { StepCommand } from './journey-commands.ts';
import type { Journey } from './journey.ts';

export const ot = as('ot-caseworker');
export const leader = as('committee-leader', 'leader', 'nav-3301');
export const ungteam = as('nav-caseworker', 'ungteam', 'nav-3301');
export const reviewer = as('professional-supervisor', 'reviewer', 'nav-3301');

export const attempt = {
  type: 'SeekContact',
  on: '2026-10-14',
  channel: 'sms',
} as const satisfies StepCommand;
export const contact = {
  type: 'RecordContact',
  on: '2026-10-20',
  channel: 'phone',
} as const satisfies StepCommand;
export const talk = {
  type: 'HoldClarificationTalk',
  on: '2026-10-27',
  channel: 'meeting',
} as const satisfies StepCommand;
export const refer = {
  type: 'ReferToCommittee',
  on: '2026-10-28',
  committee: 'nav-3301',
  question: 'Hvem følger opp?',
} as const satisfies StepCommand;
export const decision = {
  type: 'RecordCommitteeDecision',
  on: '2026-11-03',
  outcome: 'course',
  responsible: 'nav-3301',
  decision: 'Kurs',
} as const satisfies StepCommand;
export const propose = {
  type: 'ProposeCategory',
  on: '2026-11-05',
  category: 2,
  reasons: 'Lite motivert',
} as const satisfies StepCommand;
export const confirm = { type: 'ConfirmCategory', on: '2026-11-09' } as const satisfies StepCommand;
export const course = {
  type: 'StartCourse',
  on: '2026-11-16',
  course: 'klart-jeg-kan',
} as const satisfies StepCommand;
export const endCourse = {
  type: 'EndCourse',
  on: '2026-12-11',
  outcome: 'completed',
} as const satisfies StepCommand;
export const work = { type: 'StartWorkTraining', on: '2027-01-04' } as const satisfies StepCommand;
export const endWork = {
  type: 'EndWorkTraining',
  on: '2027-02-26',
  outcome: 'completed',
} as const satisfies StepCommand;
export const school = {
  type: 'ReturnToSchool',
  on: '2027-03-01',
  kind: 'school',
} as const satisfies StepCommand;
export const close = {
  type: 'CloseJourney',
  on: '2027-05-20',
  reason: 'in-training',
  note: 'Går bra',
} as const;

/** The road to the committee, by whoever may take each step. */
export const toCommittee = [
  [attempt, ot],
  [contact, ot],
  [talk, ungteam],
  [refer, ungteam],
] as const;
/** The same, and the committee has met: a course. */
export const met = [...toCommittee, [decision, leader]] as const;
/** The rule that refuses a command; null where none does. */
export const refusal = (journey: Journey, command: StepCommand, by = ot, today = '2027-06-01') => {
  try {
    take(journey, command, by, today);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** The refusal itself, with what it says beside the rule. */
export const refused = (journey: Journey, command: StepCommand): unknown => {
  try {
    return take(journey, command, ot).journey;
  } catch (error) {
    return error;
  }
};
