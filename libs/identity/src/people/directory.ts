import { leaders, type Role } from '@samspor/domain';
import { demoPeople } from './demo-people.ts';
import type { AgencyId } from './agencies.ts';
import type { Person, Place } from './person.ts';

const byId = new Map(demoPeople.map((person) => [person.id, person]));

/** The person with this id, or undefined for a stranger. */
export const findPerson = (id: string): Person | undefined => byId.get(id);

const systemNames: Readonly<Record<string, string>> = {
  workflow: 'Samspor',
  sender: 'Samspor',
  youth: 'Ungdommen',
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

/** Who sits where a role of an agency has a seat: the first in the directory who has it; null where nobody does. */
export const seatHolder = ({ agency, role }: { agency: string; role: Role }): string | null =>
  demoPeople.find(({ places }) => places.some((held) => held.agency === agency && held.role === role))?.id ??
  null;

/** Everybody who leads in an agency, once for each agency. */
export const everyLeader = (): { leader: string; agency: AgencyId }[] =>
  demoPeople.flatMap(({ id, places }) => {
    const led = places.filter(({ role }) => leaders.includes(role)).map(({ agency }) => agency);
    return [...new Set(led)].map((agency) => ({ leader: id, agency }));
  });

const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** The address that her work's e-mail goes to; undefined for a stranger. The demo's is of a domain that cannot exist. */
export function mailAddressOf(id: string): string | undefined {
  const name = byId.get(id)?.name.toLowerCase();
  return (
    name &&
    `${name.replaceAll(/[æøå]/g, (letter) => plain[letter] ?? '').replaceAll(' ', '.')}@samspor.example`
  );
}
