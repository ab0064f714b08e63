import type { IsoDate } from '../calendar/dates.ts';
import type { Life } from './life.ts';
import { type PolicyBook, defaultPolicyBook } from '../policy/county-policy.ts';
import { walkTo, walkToNextOpening } from './walk.ts';

/** The first day after `after` on which new duties open if no fact comes beside those known; null when never. */
export function nextOpening(
  life: Life,
  after: IsoDate,
  book: PolicyBook = defaultPolicyBook,
): IsoDate | null {
  return walkToNextOpening(walkTo(life, after, book));
}
