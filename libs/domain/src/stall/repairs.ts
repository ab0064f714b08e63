import { leaders, type Role } from '../people/roles.ts';
import { laneOf, type Lane, type StallCause } from './causes.ts';

export const repairs = [
  'remind',
  'reassign',
  'escalate',
  'skip',
  'settle',
  'retry',
  'restart',
  'rebuild',
  'unpause',
  'trigger',
  'recreate',
] as const;
/** What may be done about a stall. The first five are steps of a journey; the worker carries out the others. */
export type Repair = (typeof repairs)[number];

/** Whether somebody has to say why: `settle` and `reassign` are steps that have no place for it. */
export const needsReason = (repair: Repair): boolean => repair !== 'settle' && repair !== 'reassign';

const withAgency: readonly Repair[] = ['remind', 'reassign', 'escalate', 'skip'];

/** What mends a stall of each cause; nothing where only whoever runs the installation can. */
export const repairsOf: Readonly<Record<StallCause, readonly Repair[]>> = {
  'deadline-passed': withAgency,
  'committee-not-taken': withAgency,
  'minutes-overdue': ['restart'],
  'cooperation-overdue': [],
  'category-not-reviewed': withAgency,
  'task-overdue': withAgency,
  'waits-for-agency': withAgency,
  'message-unknown': ['settle', 'remind', 'reassign', 'skip'],
  'message-returned': ['remind', 'reassign', 'skip'],
  'tried-not-reached': ['reassign', 'skip'],
  'no-owner': ['reassign', 'skip'],
  silent: ['remind', 'reassign', 'skip'],
  'nothing-awaited': ['reassign', 'skip'],
  'no-worker': [],
  'temporal-away': [],
  'queue-without-worker': [],
  'relay-behind': ['retry'],
  'schedule-paused': ['unpause'],
  'schedule-missing': ['recreate'],
  'schedule-late': ['trigger'],
  'wake-refused': ['retry'],
  'gateway-away': ['retry'],
  'messages-late': ['retry'],
  'message-parked': ['retry', 'skip'],
  'reply-unplaced': ['skip'],
  'digest-late': ['retry', 'skip'],
  'poison-event': [],
  'models-differ': ['rebuild'],
  'workflows-missing': ['restart'],
  'workflow-missing': ['restart'],
  'workflow-task-failing': ['restart'],
  'activity-failing': ['restart'],
  'workflow-behind': ['retry', 'restart'],
  'duty-missing': ['retry'],
  'record-refused': ['retry', 'skip'],
  'page-failing': ['skip'],
};

/** What is known of a stall when somebody wants to mend it. */
export interface Mendable {
  cause: StallCause;
  /** The contact person, whom a reminder goes to. */
  owner: string | null;
  /** The agency that has to act. */
  waitsFor: string | null;
}

export const repairRules = [
  'repair-not-your-role',
  'repair-does-not-fit',
  'repair-nobody-to-remind',
  'repair-nobody-above',
  'repair-gone',
] as const;
export type RepairRule = (typeof repairRules)[number];

/** Whether a role may mend what stands in a lane: leaders, and administrators what is of the machine. */
export const mayMend = (role: Role, lane: Lane): boolean =>
  leaders.includes(role) || (lane === 'machine' && role === 'administrator');

/** What of the board a role reads: an agency's leaders all, administrators the machine's, others their own youths'. */
export function boardOf(role: Role): { lanes: readonly Lane[]; own: boolean } {
  if (role === 'administrator') return { lanes: ['machine'], own: false };
  const oversees = leaders.includes(role) || role === 'professional-supervisor';
  return oversees ? { lanes: ['people', 'machine'], own: false } : { lanes: ['people'], own: true };
}

/** Why a repair is refused to somebody in an agency, or null where it is open. */
export function repairHindrance(
  repair: Repair,
  { cause, owner, waitsFor }: Mendable,
  by: { role: Role; agency: string },
): RepairRule | null {
  if (!mayMend(by.role, laneOf(cause))) return 'repair-not-your-role';
  if (!repairsOf[cause].includes(repair)) return 'repair-does-not-fit';
  if (repair === 'remind' && owner === null && waitsFor === null) return 'repair-nobody-to-remind';
  if (repair === 'escalate' && (waitsFor === null || waitsFor === by.agency)) return 'repair-nobody-above';
  return null;
}
