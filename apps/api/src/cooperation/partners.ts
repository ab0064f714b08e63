import type { CooperationPartner } from '@samspor/contracts';
import {
  cooperationManagers,
  cooperators,
  countyServed,
  followUpServiceOf,
  type CooperationParty,
  type Role,
  type SteeringMember,
} from '@samspor/domain';
import { agencies, agencyName, isAgency, peopleIn, type AgencyId, type Person } from '@samspor/identity';

/** A school and a NAV office. */
export interface Pair {
  school: string;
  nav: string;
}

const kindOf = (agency: string): CooperationParty | null => {
  if (agency.startsWith('school-')) return 'school';
  return agency.startsWith('nav-') ? 'nav' : null;
};

/** The party that a seat leads; null where it leads neither a school nor a NAV office. */
export function leadsParty({ agency, role }: { agency: string; role: Role }): CooperationParty | null {
  const party = kindOf(agency);
  return party && cooperationManagers[party] === role ? party : null;
}

/** The two, as who leads `own` makes an agreement with the other; null where they are not a school and a NAV office of one county. */
export function pairOf(own: string, other: string): Pair | null {
  const kinds = [kindOf(own), kindOf(other)];
  if (!isAgency(other) || countyServed(own) !== countyServed(other)) return null;
  if (kinds[0] === 'school' && kinds[1] === 'nav') return { school: own, nav: other };
  return kinds[0] === 'nav' && kinds[1] === 'school' ? { school: other, nav: own } : null;
}

const holding = (agency: string, role: Role): Person[] =>
  isAgency(agency)
    ? peopleIn(agency).flatMap(({ person, places }) =>
        places.some((place) => place.role === role) ? [person] : [],
      )
    : [];

const named = ({ id, name }: Person) => ({ id, name });

/** The other of a pair, with those whom an agreement may name. */
export function partnerIn({ school, nav }: Pair, own: CooperationParty): CooperationPartner {
  const other: CooperationParty = own === 'school' ? 'nav' : 'school';
  const agency = other === 'school' ? school : nav;
  return {
    agency: { id: agency, name: agencyName(agency) },
    managers: holding(agency, cooperationManagers[other]).map(named),
    counsellors: holding(school, 'nav-counsellor').map(named),
  };
}

/** With whom the leader of an agency may make an agreement: the others of the county that have a manager. */
export const partnersOf = (own: string, party: CooperationParty): CooperationPartner[] =>
  (Object.keys(agencies) as AgencyId[])
    .flatMap((other) => pairOf(own, other) ?? [])
    .map((pair) => partnerIn(pair, party))
    .filter(({ managers }) => managers.length > 0);

/** Who may be a member of the steering group: people of both, and of the county's service. */
export function memberChoices({ school, nav }: Pair): (SteeringMember & { name: string })[] {
  const county = countyServed(school);
  const three = [school, nav, ...(county === null ? [] : [followUpServiceOf(county)])];
  const may: readonly Role[] = cooperators;
  return three
    .filter(isAgency)
    .flatMap((agency) =>
      peopleIn(agency).flatMap(({ person, places }) =>
        places.some(({ role }) => may.includes(role))
          ? [{ person: person.id, agency, name: person.name }]
          : [],
      ),
    );
}
