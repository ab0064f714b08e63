/** What a person does in her agency; decides which steps are open to her (domain.md §2). */
export const roles = [
  'ot-caseworker',
  'ot-leader',
  'privacy-officer',
  'administrator',
  'nav-caseworker',
  'course-leader',
  'professional-supervisor',
  'committee-leader',
  'committee-secretary',
  'nav-leader',
  'school-adviser',
  'nav-counsellor',
  'social-consultant',
  'school-head',
  'ppt',
  'school-health',
  'child-welfare',
  'work-training-coordinator',
  'ssp',
  'school-leader',
  'wellbeing-person',
  'family-contact',
  'ppr',
  'special-unit',
] as const;

export type Role = (typeof roles)[number];

/** Those who follow up single youths and may take the ordinary steps of a journey. */
export const caseworkers = [
  'ot-caseworker',
  'ot-leader',
  'nav-caseworker',
  'nav-counsellor',
  'social-consultant',
  'school-adviser',
  'ppt',
  'wellbeing-person',
] as const satisfies readonly Role[];

/** Those who answer for what others of their agency have written. */
export const leaders: readonly Role[] = [
  'ot-leader',
  'nav-leader',
  'committee-leader',
  'school-head',
  'school-leader',
];

/** Those who meet youths whom the county may not know of, and open their journey. */
export const openers: readonly Role[] = [
  'nav-caseworker',
  'nav-counsellor',
  'social-consultant',
  'school-adviser',
  'ppt',
  'course-leader',
  'wellbeing-person',
];

/** Those who enrol a youth by hand: the county's follow-up service (infra/adr/0019). */
export const enrollers: readonly Role[] = ['ot-caseworker', 'ot-leader'];

/** Those who keep NAV's intake: who has it when, and whom its times are given to. */
export const intakeKeepers: readonly Role[] = ['nav-caseworker', 'nav-leader'];
