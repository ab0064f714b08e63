import type { TaskRow, TaskSeats } from '@samspor/case-store';
import { helpers, ownMatters, sectorOf } from '@samspor/domain';
import { may, type Place } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { expectedStep } from './expected-step.ts';

/** The places from which a person may see journeys, the one that she sits in first. */
export const placesOf = ({ person, place }: Pick<Caller, 'person' | 'place'>): Place[] => {
  const isHere = (one: Place) => one.agency === place.agency && one.role === place.role;
  const others = person.places.filter((one) => !isHere(one));
  const near = others.toSorted(
    (a, b) => Number(b.agency === place.agency) - Number(a.agency === place.agency),
  );
  return [place, ...near].filter(({ role }) => may(role, 'journeys'));
};

/** Everywhere that one list of hers is read from. */
export function seatsOf(me: Pick<Caller, 'person' | 'place'>): Omit<TaskSeats, 'standsIn'> {
  const places = placesOf(me);
  return {
    person: me.person.id,
    agencies: [...new Set(places.map(({ agency }) => agency))],
    own: places.flatMap(({ agency, role }) => ownMatters(role).map((matter) => ({ agency, matter }))),
    helps: places.flatMap(({ agency, role }) =>
      helpers.some((one) => one === role) ? [{ agency, sector: sectorOf(role) }] : [],
    ),
  };
}

/** The place from which she does what a row asks: where she sits, if that will do; else the first that will. */
export function placeFor(row: TaskRow, me: Pick<Caller, 'person' | 'place'>): Place {
  const here = placesOf(me).filter(({ agency }) => agency === row.agency);
  const fits = ({ role, agency }: Place) =>
    row.help === null
      ? expectedStep(row.kind, row, { role, agency }) !== null
      : helpers.some((one) => one === role);
  return here.find(fits) ?? here[0] ?? me.place;
}
