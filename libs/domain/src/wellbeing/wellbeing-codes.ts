import type { Role } from '../people/roles.ts';

/** What a wellbeing person does for a child (deck 004, slides 17 to 20), in the order of the keys on the page. */
export const wellbeingWork = [
  'talk-absence',
  'talk-behaviour',
  'talk-problems',
  'home-visit',
  'parents',
  'fetched',
  'class-work',
  'food-clothing-hygiene',
] as const;
export type WellbeingWork = (typeof wellbeingWork)[number];

/** How often something planned comes back: every working day suits fetching a child in the morning. */
export const rhythms = ['once', 'daily', 'weekly'] as const;
export type Rhythmic = (typeof rhythms)[number];

/** Who keeps the log of a child; nobody else reads it. */
export const wellbeingKeepers = ['wellbeing-person'] as const satisfies readonly Role[];

/** The school's fixed contact in the family group, who links to the case's own adviser (deck 004, slide 9). */
export const familyContacts = ['family-contact'] as const satisfies readonly Role[];

/** Working days within which the family group answers (our proposal). */
export const askWorkingDays = 3;
