import { yearOf, type IsoDate } from '@samspor/domain';
import { namesFor } from './shielded.ts';

export const fullName = (person: { firstName: string; lastName: string }): string =>
  `${person.firstName} ${person.lastName}`;

/** Whole years on a day. */
export const ageOn = (birthDate: IsoDate, today: IsoDate): number =>
  yearOf(today) - yearOf(birthDate) - (today.slice(5) < birthDate.slice(5) ? 1 : 0);

/** Whose journey a list's row is, as a reader in `mine` may know it. */
export const caseworkerOf = (
  { caseworker, isStrict }: { caseworker: string | null; isStrict: boolean },
  mine: string,
): { id: string; name: string } | null =>
  caseworker === null ? null : namesFor(mine, isStrict).person(caseworker);
