import { isDanish } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';

/** Who sits in every meeting of the forum (deck 004, slide 6; domain.md §7 "DK forum"). */
export const forumSeats = [
  'school-leader',
  'family-contact',
  'school-health',
  'wellbeing-person',
  'ppr',
  'ssp',
  'police',
] as const;
export type ForumSeat = (typeof forumSeats)[number];

/** Who is brought in where a child is named (deck 004, slide 6: "inddrages altid"). */
export const involvedParties = ['parents', 'child', 'class-teacher'] as const;
export type InvolvedParty = (typeof involvedParties)[number];

/** Who may promise something in writing: a seat, or who is brought in. */
export const promisers = [...forumSeats, ...involvedParties] as const;
export type Promiser = (typeof promisers)[number];

/** What an item is about, so that a forum sees what comes back (deck 004, slides 5 and 19). */
export const forumTopics = [
  'absence',
  'behaviour',
  'grief',
  'substance-use',
  'crime',
  'eating',
  'family',
  'other',
] as const;
export type ForumTopic = (typeof forumTopics)[number];

/** On what a child is talked of by name: her parents attend, or have consented (deck 004, slide 5). */
export const namedBases = ['parents-attend', 'consent'] as const;
export type NamedBasis = (typeof namedBases)[number];

/** Members of the forum by the roles that sign in; a seat that nobody signs in for is noted by who leads. */
export const forumMembers = [
  'school-leader',
  'family-contact',
  'school-health',
  'wellbeing-person',
  'ppr',
  'ssp',
] as const satisfies readonly Role[];

/** Who calls the forum and writes its minutes: school leadership, and the wellbeing person who coordinates (slide 17). */
export const forumLeaders = ['school-leader', 'wellbeing-person'] as const satisfies readonly Role[];

/** Who may place a child by name: SSP and police meet children in the forum alone (retsplejelov 115). */
export const childNamers = [
  'school-leader',
  'family-contact',
  'school-health',
  'wellbeing-person',
  'ppr',
] as const satisfies readonly Role[];

/** Whether an agency has a forum of the Danish kind. */
export const hasForum = isDanish;
