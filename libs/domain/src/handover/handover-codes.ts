import type { IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { caseworkers, type Role } from '../people/roles.ts';

/** What another agency is asked for: to take part, or to answer for what comes next. */
export const handoverWants = ['take-part', 'responsible'] as const;
export type HandoverWant = (typeof handoverWants)[number];

export const handoverUrgencies = ['ordinary', 'urgent'] as const;
export type HandoverUrgency = (typeof handoverUrgencies)[number];

/** Why an agency gives a referral back. */
export const returnReasons = [
  'not-our-task',
  'no-capacity',
  'more-needed',
  'youth-declines',
  'other',
] as const;
export type ReturnReason = (typeof returnReasons)[number];

export const sharingBases = ['consent', 'same-purpose', 'own-tasks'] as const;
/** What lifts the secrecy of what a referral tells: FVL 13 a 1, 13 b 2 and 13 b 5 (domain.md §10). */
export type SharingBasis = (typeof sharingBases)[number];

interface DatedSharing {
  basis: SharingBasis;
  from: IsoDate;
  to: IsoDate | null;
}

/** Dated: the act of 2025 awaits its day, and these paragraphs end with it (domain.md §1). */
const datedBases: readonly DatedSharing[] = sharingBases.map((basis) => ({
  basis,
  from: '1970-01-01',
  to: null,
}));

/** What sharing may rest on, on a day. */
export const sharingBasesOn = (on: IsoDate): SharingBasis[] =>
  datedBases.filter(({ from, to }) => from <= on && (to === null || on <= to)).map(({ basis }) => basis);

/** Working days within which an answer is expected where nobody says otherwise, and at most (P). */
export const answerWithin = { ordinary: 5, urgent: 1, most: 30 } as const;

/** The day by which an answer is expected where nobody says otherwise. */
export const answerDay = (on: IsoDate, urgency: HandoverUrgency): IsoDate =>
  addWorkingDays(on, answerWithin[urgency]);

/** Those who refer a youth to another agency, and answer for their own. */
export const handoverRoles: readonly Role[] = [
  ...caseworkers,
  'nav-leader',
  'school-head',
  'school-health',
  'child-welfare',
  'work-training-coordinator',
];

/** Those who can be a youth's contact person, as whoever accepts responsibility becomes. */
export const mayBeContact = (role: Role): boolean => caseworkers.some((one) => one === role);
