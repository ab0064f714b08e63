import type { Place } from '@samspor/case-store';
import { isIsoDate } from '@samspor/domain';
import { isUuid } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';

/** Where the next page begins, as an opaque word. */
export const cursorOf = (place: Place | undefined): string | null =>
  place ? Buffer.from(`${place.dueOn ?? ''}|${place.journeyId}`).toString('base64url') : null;

/** The place of a cursor; refuses one that we never gave. */
export function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [dueOn, journeyId] = Buffer.from(cursor, 'base64url').toString().split('|');
  const isOurs = (dueOn === '' || isIsoDate(dueOn)) && isUuid(journeyId ?? '');
  if (!isOurs)
    throw new Refused('fields', { fields: [{ field: 'cursor', message: 'Last listen på nytt.' }] });
  return { dueOn: dueOn || null, journeyId: String(journeyId) };
}
