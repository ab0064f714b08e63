import { addDays, type IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { talkPhases } from './intake.ts';
import type { Phase } from './phases.ts';

/** How long each step of the process may wait (domain.md §4): our proposal, for no law says. */
const waits = {
  'seek-contact': { workingDays: 5 },
  'clarification-talk': { days: 14 },
  refer: { workingDays: 5 },
  'committee-decision': { days: 14 },
  'propose-category': { days: 10 },
  'review-category': { days: 10 },
  'reassess-category': { days: 90 },
  'start-measure': { days: 30 },
  'follow-up-measure': { days: 28 },
  'after-measure': { days: 14 },
  'check-30': { days: 30 },
  'check-90': { days: 90 },
  'rights-date': { days: 0 },
  'reply-to-place': { days: 8 },
  'admission-follow-up': { workingDays: 5 },
  'late-application': { workingDays: 5 },
  'school-start': { days: 0 },
  'did-not-start': { days: 0 },
  'exam-result': { days: 21 },
  'interruption-back': { days: 0 },
  'prevent-dropout': { workingDays: 5 },
  'without-committee': { days: 14 },
  'booked-talk': { days: 0 },
  'first-step': { workingDays: 5 },
  'evaluate-service': { days: 90 },
} as const satisfies Record<string, { days: number } | { workingDays: number }>;

export type DeadlineKind = keyof typeof waits;

export const deadlineKinds = Object.keys(waits) as DeadlineKind[];

/** How long a county may decide that each of these waits; the dates of the others are the law's, the school's or promised. */
export const decidedWaits = [
  'seek-contact',
  'clarification-talk',
  'refer',
  'committee-decision',
  'first-step',
  'propose-category',
  'review-category',
  'reassess-category',
  'start-measure',
  'follow-up-measure',
  'after-measure',
  'without-committee',
  'prevent-dropout',
] as const satisfies readonly DeadlineKind[];

export type DecidedWait = (typeof decidedWaits)[number];

/** What a county decides instead of our proposal, in the unit of the proposal. */
export type Waits = Partial<Record<DecidedWait, number>>;

/** Our proposal for a wait: so many days, or working days. */
export function proposedWait(kind: DecidedWait): { count: number; unit: 'days' | 'workingDays' } {
  const wait = waits[kind];
  return 'days' in wait
    ? { count: wait.days, unit: 'days' }
    : { count: wait.workingDays, unit: 'workingDays' };
}

/** How many days before its date a check can be made: earlier, nothing can be said of the stay. */
const opensBefore = { 'check-30': 7, 'check-90': 14 } as const;

type Check = keyof typeof opensBefore;

export const isCheck = (kind: DeadlineKind): kind is Check => Object.hasOwn(opensBefore, kind);

/** The first day on which a check that is due can be made. */
export const checkFrom = (kind: Check, due: IsoDate): IsoDate => addDays(due, -opensBefore[kind]);

/** Deadlines about the category, which go on while the phase moves. */
export const categoryDeadlines: readonly DeadlineKind[] = [
  'propose-category',
  'review-category',
  'reassess-category',
];

/** Deadlines of the way back to school, which run beside the phases: only who meets them, or the end, ends them. */
export const lastingDeadlines: readonly DeadlineKind[] = [
  'rights-date',
  'reply-to-place',
  'admission-follow-up',
  'late-application',
  'school-start',
  'did-not-start',
  'exam-result',
  'interruption-back',
  'prevent-dropout',
];

/** Phases in which somebody may still be given a category; elsewhere its deadlines lapse. */
export const categoryPhases: readonly Phase[] = ['clarified', 'committee', 'course', 'work-training'];

/** Where each of the others goes on although the phase moves: a talk that is booked, what was promised, a check of school. */
const others: Partial<Record<DeadlineKind, readonly Phase[]>> = {
  'booked-talk': talkPhases,
  'first-step': ['clarified', 'committee'],
  'check-30': ['committee'],
  'check-90': ['committee'],
};

/** Whether a deadline still holds when the journey comes to a phase. */
export const lastsInto = (kind: DeadlineKind, phase: Phase): boolean =>
  (categoryDeadlines.includes(kind) ? categoryPhases : others[kind])?.includes(phase) ?? false;

/** The last day in Oslo on which a step that was set in motion on `from` is still in time. */
export function dueOn(kind: DeadlineKind, from: IsoDate, decided: Waits = {}): IsoDate {
  const wait = waits[kind];
  const own = (decided as Partial<Record<DeadlineKind, number>>)[kind];
  return 'days' in wait ? addDays(from, own ?? wait.days) : addWorkingDays(from, own ?? wait.workingDays);
}
