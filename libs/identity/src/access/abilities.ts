import {
  cataloguers,
  concernReporters,
  cooperators,
  enrollers,
  forumMembers,
  hasForum,
  handoverRoles,
  helpers,
  intakeKeepers,
  leaders,
  openers,
  policyDeciders,
  specialUnit,
  steps,
  workPlaceKeepers,
  type Role,
} from '@samspor/domain';

/** What a person may do beside the steps of a journey, which the journey's own table gives to roles. */
export const abilities = [
  'journeys', // my day, search, the youth's page, steps
  'enrol',
  'import',
  'overview',
  'meetings',
  'choices',
  'stalls', // what stands still: a leader's agency, an administrator's system, one's own youths
  'seeking', // the queue of those whose status is unknown, and routes to their doors
  'proof', // figures of what the county did for each youth; the list behind them by right
  'county-policy',
  'setup', // committees, courses, people: what the installation is set up with
  'start-ladders', // for many youths of the county at once
  'keep-offers', // the overview of offers, for the own agency
  'quality', // one shared standard for the four categories
  'rights-analysis', // where rights are used up; the lists behind it for who may see journeys
  'courses', // runs of courses: seats, attendance, what they lead to
  'intake', // NAV's daily intake: roster, booked talks, free times
  'open', // a journey for a youth whom the county may not know of
  'handovers', // referrals to and from other agencies
  'pupil-help', // walk-ins, decisions and calls of whoever helps at school
  'school-figures', // what was done at school, counted
  'work-training', // placements: agreement, visits, end
  'work-places', // the register of work places, for the own agency
  'forum', // a wellbeing forum, in an agency that has one
  'wellbeing', // the log of children at a Danish school; for the family group's contact what she is asked
  'special-list', // of the hardest cases, for the unit that has them
  'concern-reports', // reports of concern to child welfare: one's own, and what child welfare receives
  'cooperation', // agreements between a school and a NAV office, and their steering groups
  'reassign', // many youths of the agency to other contact persons at once
] as const;

export type Ability = (typeof abilities)[number];

/** Those who meet youths only in forums, or look after the system and not after youths (domain.md §2). */
const withoutJourneys: readonly Role[] = ['ssp', 'privacy-officer', 'administrator'];

const mayOversee: readonly Role[] = [
  'ot-leader',
  'nav-leader',
  'school-head',
  'school-leader',
  'professional-supervisor',
];

/** Those who answer for the duties, or look into them: the county's leader and privacy officer, a school's head. */
const provers: readonly Role[] = ['ot-leader', 'privacy-officer', 'school-head'];

/** Those who seek contact with youths whom nobody has reached: the county's duty, and who stands nearest at school. */
const seekers: readonly Role[] = ['ot-caseworker', 'ot-leader', 'nav-counsellor', 'social-consultant'];

/** Those who review categories, and those who answer for how they are used. */
const supervisors: readonly Role[] = ['professional-supervisor', 'nav-leader'];
/** Those who may start and end a course on a youth's journey hold it, too. */
const courseHolders = steps.StartCourse.who;

const isHelper = (role: Role): boolean => helpers.some((one) => one === role);

const isMember = (role: Role): boolean => forumMembers.some((one) => one === role);

/** Those who answer for the help at school, and see it counted: head, county and NAV. */
const readsSchoolFigures: readonly Role[] = ['school-head', 'ot-leader', 'nav-leader'];

/** Whether a role gives an ability. */
export function may(role: Role, ability: Ability): boolean {
  switch (ability) {
    case 'journeys':
    case 'meetings':
      return !withoutJourneys.includes(role);
    case 'enrol':
    case 'import': // a file does what an enrolment by hand does, to many at once
      return enrollers.includes(role);
    case 'overview':
      return mayOversee.includes(role);
    case 'stalls':
      return role === 'administrator' || !withoutJourneys.includes(role);
    case 'choices':
      return role !== 'ssp';
    case 'seeking':
      return seekers.includes(role);
    case 'proof':
      return provers.includes(role);
    case 'keep-offers':
      return cataloguers.includes(role);
    case 'quality':
      return supervisors.includes(role);
    case 'start-ladders':
      return role === 'ot-leader';
    case 'rights-analysis':
      return mayOversee.includes(role) || role === 'privacy-officer';
    case 'courses':
      return courseHolders.includes(role);
    case 'intake':
      return intakeKeepers.includes(role);
    case 'open':
      return openers.includes(role);
    case 'handovers':
      return handoverRoles.includes(role);
    case 'pupil-help':
      return isHelper(role);
    case 'school-figures':
      return isHelper(role) || readsSchoolFigures.includes(role);
    case 'work-training':
      return steps.StartWorkTraining.who.includes(role);
    case 'work-places':
      return workPlaceKeepers.includes(role);
    case 'forum':
      return isMember(role);
    case 'cooperation':
      return cooperators.some((one) => one === role);
    case 'wellbeing':
      return role === 'wellbeing-person' || role === 'family-contact';
    case 'special-list':
      return specialUnit.some((one) => one === role);
    case 'concern-reports':
      return concernReporters.includes(role);
    case 'setup':
      return role === 'administrator';
    case 'reassign':
      return leaders.includes(role) && steps.AssignCaseworker.who.includes(role);
    case 'county-policy':
      return policyDeciders.includes(role);
  }
}

/** What Danish agencies alone have. */
const danish: readonly Ability[] = ['forum', 'wellbeing', 'special-list'];

/** What a role may do in its agency: what only some agencies have is nothing to those of others. */
export const mayIn = ({ agency, role }: { agency: string; role: Role }, ability: Ability): boolean =>
  may(role, ability) && (!danish.includes(ability) || hasForum(agency));

/** What the seat may do, in the order of `abilities`. */
export const abilitiesOf = (seat: { agency: string; role: Role }): Ability[] =>
  abilities.filter((ability) => mayIn(seat, ability));
