import { roleNames } from '@samspor/contracts';
import { agencyName, demoPeople, type Person, type Place } from '@samspor/identity';
import { asColumns } from '../output.ts';

/** Everybody one can sign in as in the demo, by agency; the first place is where she sits after signing in. */
export const demoUsers = () =>
  demoPeople.map(({ id, name, places }) => ({
    id,
    name,
    places: places.map(({ agency, role }) => ({ agency, agencyName: agencyName(agency), role })),
  }));

/** Who walks the README's first five minutes, in the order in which their turn comes. */
const firstFiveMinutes = ['p-ot33-1', 'p-nav-5', 'p-nav-4', 'p-nav-3'];

/** The same for people to read: those whom the README names first. */
export function demoUserLines(): string[] {
  const named = firstFiveMinutes.flatMap((id) => demoPeople.find((person) => person.id === id) ?? []);
  const others = demoPeople.filter((person) => !named.includes(person));
  const lines = asColumns([...named, ...others].map(cells)).map((line) => `  ${line}`);
  return [
    "Sign in as one of (no password). The README's first five minutes:",
    ...lines.slice(0, named.length),
    'Everybody else:',
    ...lines.slice(named.length),
  ];
}

/** Name, agency, and the roles held there; a seat in another agency names it. */
function cells({ name, places }: Person): string[] {
  const [{ agency }] = places;
  const seat = (place: Place) =>
    roleNames[place.role] + (place.agency === agency ? '' : ` (${agencyName(place.agency)})`);
  return [name, agencyName(agency), places.map(seat).join(', ')];
}
