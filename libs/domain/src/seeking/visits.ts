import type { IsoDate } from '../calendar/dates.ts';
import { reservedOn } from '../journey/journey-facts.ts';
import type { Journey } from '../journey/journey.ts';

/**
 * Why nobody may be sent to the door on a day, or null. A protected address stands in no list and on no route, in either
 * degree (domain.md §5); and whoever has said no to visits is left alone.
 */
export function visitHindrance(
  journey: Journey,
  today: IsoDate,
): 'visit-protected' | 'visit-reserved' | null {
  if (journey.protection !== 'UGRADERT') return 'visit-protected';
  return reservedOn(journey, today).has('visit') ? 'visit-reserved' : null;
}
