import { committees, countyOfAgency, isCommittee } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';

/** The committees of the agency's own county, wherever it sits; Danish agencies have forums of their own. */
export function committeesFor({ place }: Caller): string[] {
  const county = countyOfAgency(place.agency);
  return Object.keys(committees).filter(
    (id) => isCommittee(id) && county !== null && countyOfAgency(id) === county,
  );
}
