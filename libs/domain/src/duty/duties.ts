import type { IsoDate } from '../calendar/dates.ts';
import type { Duty } from './duty.ts';
import { dutyAt, dutyRows } from './duty-rows.ts';
import type { Life } from './life.ts';
import { type PolicyBook, defaultPolicyBook } from '../policy/county-policy.ts';

/**
 * Every duty opened by `asOf` as it stands at the end of that day (lives.md): by opening, then RIGHTS_INFO,
 * CONTACT, OFFER. Facts of later days are unknown. Dates are days in Europe/Oslo.
 */
export function dutiesOf(life: Life, asOf: IsoDate, book: PolicyBook = defaultPolicyBook): Duty[] {
  return dutyRows(life, asOf, book).map((row) => dutyAt(row, asOf));
}
