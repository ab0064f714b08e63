import type { StallPlace } from '@samspor/case-store';
import { isUuid } from '../http/preconditions.ts';
import { Refused } from '../http/refused.ts';

/** Where the next page of the board begins, as an opaque word. */
export const cursorOf = (place: StallPlace | undefined): string | null =>
  place ? Buffer.from(`${place.since}|${place.stallId}`).toString('base64url') : null;

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

/** The place of a cursor; refuses one that we never gave. */
export function placeOf(cursor: string | undefined): StallPlace | null {
  if (cursor === undefined) return null;
  const [since = '', stallId = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  const isOurs = instant.test(since) && !Number.isNaN(Date.parse(since)) && isUuid(stallId);
  if (!isOurs)
    throw new Refused('fields', { fields: [{ field: 'cursor', message: 'Last listen på nytt.' }] });
  return { since, stallId };
}
