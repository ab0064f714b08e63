import { demoPeople } from './demo-people.ts';
import type { AgencyId } from './agencies.ts';
import type { Person, Place } from './person.ts';

const byId = new Map(demoPeople.map((person) => [person.id, person]));

/** The person with this id, or undefined for a stranger. */
export const findPerson = (id: string): Person | undefined => byId.get(id);

const systemNames: Readonly<Record<string, string>> = {
  workflow: 'Samspor',
  import: 'Import',
  demo: 'Samspor',
};

/** The name a page shows for who did something; somebody who has left keeps her id. */
export const personName = (id: string): string => byId.get(id)?.name ?? systemNames[id] ?? id;

/** Whether the person holds this role in this agency. */
export const holds = (person: Person, place: Place): boolean =>
  person.places.some(({ agency, role }) => agency === place.agency && role === place.role);

/** Everybody with a role in the agency, in the order of the directory, with the first seat held there, and all of them. */
export const peopleIn = (agency: AgencyId): { person: Person; place: Place; places: Place[] }[] =>
  demoPeople.flatMap((person) => {
    const places = person.places.filter((held) => held.agency === agency);
    const [place] = places;
    return place ? [{ person, place, places }] : [];
  });
