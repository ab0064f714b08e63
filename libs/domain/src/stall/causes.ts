import type { Phase } from '../journey/phases.ts';
import { phases } from '../journey/phases.ts';

/** Why something waits for people, the gravest first. A consent that has run out belongs here once there are consents. */
export const peopleCauses = [
  'deadline-passed',
  'committee-not-taken',
  'minutes-overdue',
  'cooperation-overdue',
  'category-not-reviewed',
  'task-overdue',
  'message-unknown',
  'message-returned',
  'waits-for-agency',
  'tried-not-reached',
  'no-owner',
  'silent',
  'nothing-awaited',
] as const;
export type PeopleCause = (typeof peopleCauses)[number];

/** Why something waits for the machine to be mended, the widest first. */
export const machineCauses = [
  'no-worker',
  'temporal-away',
  'queue-without-worker',
  'relay-behind',
  'schedule-paused',
  'schedule-missing',
  'schedule-late',
  'wake-refused',
  'gateway-away',
  'messages-late',
  'message-parked',
  'reply-unplaced',
  'digest-late',
  'poison-event',
  'models-differ',
  'workflows-missing',
  'workflow-missing',
  'workflow-task-failing',
  'activity-failing',
  'workflow-behind',
  'duty-missing',
  'record-refused',
  'page-failing',
] as const;
export type MachineCause = (typeof machineCauses)[number];

export const stallCauses = [...peopleCauses, ...machineCauses] as const;
export type StallCause = PeopleCause | MachineCause;

export const lanes = ['people', 'machine'] as const;
/** Who has to act: people, in the work with youths, or whoever looks after the system. */
export type Lane = (typeof lanes)[number];

export const laneOf = (cause: StallCause): Lane =>
  peopleCauses.some((known) => known === cause) ? 'people' : 'machine';

/** Phases in which somebody has to do the next thing: one without a contact person is nobody's. */
export const phasesWithOwner: readonly Phase[] = [
  'enrolled',
  'contact-sought',
  'following-up',
  'clarified',
  'committee',
  'course',
  'work-training',
];

/** Phases in which nothing has to happen before the next school year. */
export const restingPhases: readonly Phase[] = ['declined', 'resolved'];

/**
 * Days that a phase expects to pass at most without anything on the record (P): beyond them a journey stands still,
 * whatever else is or is not known of it.
 */
export const expectedWithin: Readonly<Record<Phase, number>> = {
  enrolled: 45,
  'contact-sought': 45,
  'following-up': 60,
  clarified: 45,
  committee: 45,
  course: 60,
  'work-training': 60,
  'in-training': 180,
  'in-work': 180,
  declined: 400,
  resolved: 400,
  closed: 100_000,
};

/** How many days an agency that a committee made responsible may take to begin (P). */
export const patienceWithAgency = 14;

export const isPhase = (code: string): code is Phase => phases.some((known) => known === code);

/** Days after which nobody having done anything about a message that came back is a matter for the leader (P). */
export const patienceWithReturned = 3;
