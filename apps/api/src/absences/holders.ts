import type { Role } from '@samspor/domain';
import { may, peopleIn, type AgencyId } from '@samspor/identity';
import { Refused } from '../http/refused.ts';

/** Those in an agency who may hold journeys, in the order of the directory, with the role in which they may. */
export const holdersIn = (agency: AgencyId): { id: string; name: string; role: Role }[] =>
  peopleIn(agency).flatMap(({ person: { id, name }, places }) => {
    const role = places.find((place) => may(place.role, 'journeys'))?.role;
    return role ? [{ id, name, role }] : [];
  });

/** Refuses whoever does not sit there, a stranger in the same words. */
export function requireHolder(agency: AgencyId, field: string, id: string): void {
  if (holdersIn(agency).some((one) => one.id === id)) return;
  const message = 'Velg en kollega fra listen, som arbeider i etaten din og kan følge opp ungdommer.';
  throw new Refused('fields', { fields: [{ field, message }] });
}
