import { followUpServiceOf, isCountyCode } from '@samspor/domain';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';

/** A county is decided for by its own follow-up service. */
export function requireOwn({ place }: Caller, county: string): void {
  if (!isCountyCode(county) || place.agency !== followUpServiceOf(county)) throw new Refused('no-access');
}
