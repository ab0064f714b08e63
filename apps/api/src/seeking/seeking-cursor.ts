import type { SeekingPlace } from '@samspor/case-store';
import { isIsoDate } from '@samspor/domain';
import { isUuid } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';

/** Where the next page begins, as an opaque word. */
export const cursorOf = (place: SeekingPlace | undefined): string | null =>
  place
    ? Buffer.from(`${place.urgent ? 1 : 0}|${place.since}|${place.journeyId}`).toString('base64url')
    : null;

/** The place of a cursor; refuses one that we never gave. */
export function placeOf(cursor: string | undefined): SeekingPlace | null {
  if (cursor === undefined) return null;
  const [urgent, since = '', journeyId = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  if ((urgent !== '0' && urgent !== '1') || !isIsoDate(since) || !isUuid(journeyId))
    throw new Refused('fields', { fields: [{ field: 'cursor', message: 'Last listen på nytt.' }] });
  return { urgent: urgent === '1', since, journeyId };
}
