import { agencyName, committeeName, findPerson, personName } from '@samspor/identity';

/** What a reader is told of who takes part in a journey. */
export interface Names {
  agency: (id: string) => { id: string; name: string };
  person: (id: string) => { id: string; name: string };
  committee: (id: string) => string | null;
}

const open: Names = {
  agency: (id) => ({ id, name: agencyName(id) }),
  person: (id) => ({ id, name: personName(id) }),
  committee: committeeName,
};

const hiddenAgency = { id: 'hidden', name: 'Skjermet etat' } as const;
const hiddenPerson = { id: 'hidden', name: 'Skjermet' } as const;

/**
 * The names that a reader in `mine` may see. A strictly protected youth's school, county and committee tell where the
 * youth is, and so do their ids and the people who work there: only the reader's own are shown.
 */
export function namesFor(mine: string, isStrict: boolean): Names {
  if (!isStrict) return open;
  return {
    agency: (id) => (id === mine ? open.agency(id) : hiddenAgency),
    person: (id) => (worksFor(id, mine) ? open.person(id) : hiddenPerson),
    committee: (id) => (id === mine ? committeeName(id) : null),
  };
}

/** A stranger to the directory is no person but a part of Samspor itself, when it has a name of its own. */
function worksFor(id: string, agency: string): boolean {
  const person = findPerson(id);
  return person ? person.places.some((place) => place.agency === agency) : personName(id) !== id;
}
