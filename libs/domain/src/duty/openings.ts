import type { IsoDate } from '../calendar/dates.ts';
import type { Life } from './life.ts';
import { type DutyPolicy, defaultDutyPolicy } from './policy.ts';
import { walkTo, walkToNextOpening } from './walk.ts';

/** The first day after `after` on which new duties open if no fact comes beside those known; null when never. */
export function nextOpening(
  life: Life,
  after: IsoDate,
  policy: DutyPolicy = defaultDutyPolicy,
): IsoDate | null {
  return walkToNextOpening(walkTo(life, after, policy));
}
