import type { Role } from '../people/roles.ts';

/** Days on which a counsellor works, Monday first. */
export const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type Workday = (typeof workdays)[number];

export const cooperationParties = ['school', 'nav'] as const;
/** The two that sign (deck 002, slide 13: "signert av begge lederne"). */
export type CooperationParty = (typeof cooperationParties)[number];

/** Who leads each party, and answers for the cooperation (deck 002, slide 3). */
export const cooperationManagers: Readonly<Record<CooperationParty, Role>> = {
  school: 'school-head',
  nav: 'nav-leader',
};

/** Who may be a member of a steering group and so read an agreement: managers, helpers and the county's service. */
export const cooperators = [
  'school-head',
  'nav-leader',
  'nav-counsellor',
  'nav-caseworker',
  'school-adviser',
  'social-consultant',
  'ot-leader',
  'ot-caseworker',
] as const satisfies readonly Role[];

/** Who sits in a steering group (deck 002, slide 3); those who do not sign in are noted as present. */
export const steeringSeats = [
  'school-head',
  'nav-leader',
  'nav-counsellor',
  'county',
  'nav-county',
  'state-administrator',
  'user-representative',
] as const;
export type SteeringSeat = (typeof steeringSeats)[number];

export const reviewConclusions = ['continue', 'change'] as const;
/** What a yearly review leads to: it goes on as it is, or a new version of the agreement is to be made. */
export type ReviewConclusion = (typeof reviewConclusions)[number];

export const applicationAnswers = ['granted', 'declined'] as const;
/** What the joint application was answered with (slide 13: "tilsagnsbrev"). */
export type ApplicationAnswer = (typeof applicationAnswers)[number];

export const cooperationEnds = ['notice', 'period-over', 'never-signed'] as const;
/** Why a cooperation ended. */
export type CooperationEnd = (typeof cooperationEnds)[number];

export const cooperationMatters = ['signature', 'application', 'review', 'decision', 'minutes'] as const;
/** What a cooperation may wait for. */
export type CooperationMatterKind = (typeof cooperationMatters)[number];

/** Limits and days of waiting (P). */
export const cooperationLimits = {
  /** Days until the other manager should have signed or refused. */
  signatureDays: 14,
  /** Months between two reviews, at most. */
  reviewMonths: 12,
  longestYears: 5,
} as const;
