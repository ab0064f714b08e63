import { personName } from '@samspor/identity';
import { yearOf, type IsoDate } from '@samspor/domain';

export const fullName = (person: { firstName: string; lastName: string }): string =>
  `${person.firstName} ${person.lastName}`;

/** Whole years on a day. */
export const ageOn = (birthDate: IsoDate, today: IsoDate): number =>
  yearOf(today) - yearOf(birthDate) - (today.slice(5) < birthDate.slice(5) ? 1 : 0);

/** A colleague by id, with the name that pages show. */
export const named = (id: string | null): { id: string; name: string } | null =>
  id === null ? null : { id, name: personName(id) };
