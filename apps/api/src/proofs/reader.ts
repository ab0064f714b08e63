import type { ProofRights } from '@samspor/contracts';
import { countyServed } from '@samspor/domain';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';

/** What a seat reads of proofs: those of its county, and where it is a school's head, that school's part of them. */
export interface ProofReader extends ProofRights {
  county: string;
  agency: string;
}

/** The reader that a seat is; refuses an agency that has no county to read of. */
export function readerOf({ place: { agency, role } }: Caller): ProofReader {
  const county = countyServed(agency);
  if (county === null) throw new Refused('no-access');
  const ownSchool = agency.startsWith('school-') ? agency.slice('school-'.length) : null;
  const isCounty = agency.startsWith('ot-');
  if (ownSchool === null && !isCounty) throw new Refused('no-access');
  return { county, agency, ownSchool, mayMake: isCounty, mayList: role !== 'privacy-officer' };
}
