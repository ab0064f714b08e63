import type { PersonActor, Random, Role, Staff } from '@samspor/domain';
import { demoPeople } from '@samspor/identity';

/** A demo person in one of her roles. Throws for a role that she does not hold. */
export function acting(id: string, ...wanted: Role[]): PersonActor {
  const places = demoPeople.find((person) => person.id === id)?.places ?? [];
  const place = wanted.length > 0 ? places.find(({ role }) => wanted.includes(role)) : places[0];
  if (!place) throw new Error(`The demo knows of no ${id} who is ${wanted.join(' or ')}`);
  return { kind: 'person', id, ...place };
}

const buskerud: Staff = {
  agency: 'ot-33',
  leader: acting('p-ot33-3', 'ot-leader'),
  caseworkers: [
    acting('p-ot33-1', 'ot-caseworker'),
    acting('p-ot33-2', 'ot-caseworker'),
    acting('p-ot33-3', 'ot-caseworker'),
  ],
  committee: 'nav-3301',
  chair: acting('p-nav-5', 'committee-leader'),
  reviewer: acting('p-nav-4', 'professional-supervisor'),
  youthTeam: [
    acting('p-nav-1', 'nav-caseworker'),
    acting('p-nav-2', 'nav-caseworker'),
    acting('p-nav-6', 'nav-caseworker'),
  ],
  courses: acting('p-nav-3', 'course-leader'),
  placements: acting('p-drammen-2', 'work-training-coordinator'),
};

const ostfold: Staff = {
  agency: 'ot-31',
  leader: acting('p-ot31-3', 'ot-leader'),
  caseworkers: [
    acting('p-ot31-1', 'ot-caseworker'),
    acting('p-ot31-2', 'ot-caseworker'),
    acting('p-ot31-3', 'ot-caseworker'),
  ],
  committee: 'mun-3105',
  chair: acting('p-sarpsborg-2', 'committee-leader'),
  reviewer: acting('p-sarpsborg-2', 'professional-supervisor'),
  youthTeam: [acting('p-ot31-1', 'ot-caseworker'), acting('p-ot31-2', 'ot-caseworker')],
  courses: acting('p-ot31-2', 'ot-caseworker'),
  placements: acting('p-sarpsborg-3', 'work-training-coordinator'),
};

const byCounty: Readonly<Record<string, Staff>> = { '33': buskerud, '31': ostfold };

/** Who works with the county's youths; undefined for a county that the demo has no people in. */
export const staffOf = (county: string): Staff | undefined => byCounty[county];

const atSchool: Readonly<Record<string, readonly [PersonActor, ...PersonActor[]]>> = {
  '300010377': [
    acting('p-assiden-1', 'school-adviser'),
    acting('p-assiden-2', 'nav-counsellor'),
    acting('p-assiden-3', 'social-consultant'),
  ],
  '300014887': [acting('p-greaker-1', 'school-adviser'), acting('p-greaker-2', 'social-consultant')],
};

/** Somebody at the youth's school who knows her, where the demo has people there. */
export function schoolStaff(school: string | null, random: Random): PersonActor | undefined {
  const people = school === null ? undefined : atSchool[school];
  return people && random.pick(people);
}
