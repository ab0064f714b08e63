import type { Role } from '../people/roles.ts';

/** On whose behalf somebody helps: several sectors sit under the roof of one school (decks 000 and 002). */
export const sectors = ['nav', 'school', 'social', 'ppt', 'health', 'follow-up', 'municipal'] as const;
export type Sector = (typeof sectors)[number];

/** NAV's counsellor and the social consultant sit at the school, and answer to NAV and to the municipality. */
export function sectorOf(role: Role): Sector {
  switch (role) {
    case 'nav-caseworker':
    case 'nav-counsellor':
    case 'nav-leader':
    case 'course-leader':
    case 'professional-supervisor':
    case 'committee-leader':
    case 'committee-secretary':
      return 'nav';
    case 'social-consultant':
      return 'social';
    case 'school-adviser':
    case 'school-head':
    case 'school-leader':
    case 'wellbeing-person':
      return 'school';
    case 'ppt':
    case 'ppr':
      return 'ppt';
    case 'school-health':
      return 'health';
    case 'ot-caseworker':
    case 'ot-leader':
    case 'privacy-officer':
    case 'administrator':
      return 'follow-up';
    case 'special-unit':
    case 'child-welfare':
    case 'work-training-coordinator':
    case 'ssp':
    case 'family-contact':
      return 'municipal';
  }
}

/** Everybody who may give a service to a youth. */
export const serviceGivers = [
  'ot-caseworker',
  'ot-leader',
  'nav-caseworker',
  'nav-counsellor',
  'nav-leader',
  'social-consultant',
  'school-adviser',
  'school-head',
  'school-health',
  'ppt',
  'wellbeing-person',
  'course-leader',
  'work-training-coordinator',
] as const satisfies readonly Role[];

const nav: readonly Sector[] = ['nav'];
const school: readonly Sector[] = ['school'];
const social: readonly Sector[] = ['social'];

/**
 * Services by kind, with the sectors that give them: NAV's own as deck 002 slide 11 lists them, the school's as slide 12
 * does, and those of the social consultant at school (deck 000, slides 26 and 30).
 */
const givenBy = {
  information: nav,
  livelihood: nav,
  'individual-plan': ['nav', 'social'],
  'work-practice': nav,
  transition: nav,
  'nav-other': nav,
  'education-plan': school,
  'social-pedagogical': school,
  ppt: ['ppt'],
  'follow-up-service': ['follow-up'],
  'school-health': ['health'],
  'social-talks': social,
  'economic-support': social,
  'housing-support': social,
  'family-support': social,
  other: sectors,
} as const satisfies Record<string, readonly Sector[]>;

export type ServiceKind = keyof typeof givenBy;

export const serviceKinds = Object.keys(givenBy) as ServiceKind[];

/** Whether a sector gives services of this kind: a school decides nothing that is NAV's (deck 002, slides 11 and 12). */
export const gives = (sector: Sector, kind: ServiceKind): boolean => {
  const givers: readonly Sector[] = givenBy[kind];
  return givers.includes(sector);
};

/** The kinds that a role may begin. */
export const kindsOf = (role: Role): ServiceKind[] =>
  serviceKinds.filter((kind) => gives(sectorOf(role), kind));

export const serviceResults = ['goal-met', 'on-the-way', 'no-progress'] as const;
/** What an evaluation finds. */
export type ServiceResult = (typeof serviceResults)[number];

/** The reasons for which a person ends a service. */
export const chosenServiceEnds = ['goal-met', 'declined', 'not-needed', 'taken-over', 'stopped'] as const;

/** The last two come by themselves: the journey has closed, or the agency that gave it has left. */
export type ServiceEnd = (typeof chosenServiceEnds)[number] | 'journey-closed' | 'agency-left';
