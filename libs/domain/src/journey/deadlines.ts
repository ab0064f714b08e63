import { addDays, type IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
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
} as const satisfies Record<string, { days: number } | { workingDays: number }>;

export type DeadlineKind = keyof typeof waits;

export const deadlineKinds = Object.keys(waits) as DeadlineKind[];

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

/** Phases in which somebody may still be given a category; elsewhere its deadlines lapse. */
export const categoryPhases: readonly Phase[] = ['clarified', 'committee', 'course', 'work-training'];

/** The last day in Oslo on which a step that was set in motion on `from` is still in time. */
export function dueOn(kind: DeadlineKind, from: IsoDate): IsoDate {
  const wait = waits[kind];
  return 'days' in wait ? addDays(from, wait.days) : addWorkingDays(from, wait.workingDays);
}
