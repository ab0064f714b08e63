import type { IsoDate } from '../calendar/dates.ts';
import { situationOn } from '../duty/situation.ts';
import { lifeOf } from '../journey/journey-facts.ts';
import type { Journey } from '../journey/journey.ts';
import { defaultPolicyBook } from '../policy/county-policy.ts';

/**
 * Why nobody may be sent to the door on a day, or null. A protected address stands in no list and on no route, in either
 * degree (domain.md §5); and whoever has said no to visits is left alone.
 */
export function visitHindrance(
  journey: Journey,
  today: IsoDate,
): 'visit-protected' | 'visit-reserved' | null {
  if (journey.protection !== 'UGRADERT') return 'visit-protected';
  const { reserved } = situationOn(lifeOf('', journey), today, defaultPolicyBook);
  return reserved.has('visit') ? 'visit-reserved' : null;
}
