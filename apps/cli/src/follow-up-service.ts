import { agencies, isAgency } from '@samspor/identity';
import { Refused } from './refused.ts';

/** Refuses the id of an agency that is no follow-up service of this installation. */
export function requireFollowUpService(id: string): void {
  if (isAgency(id) && id.startsWith('ot-')) return;
  const known = Object.keys(agencies).filter((agency) => agency.startsWith('ot-'));
  throw new Refused(`${id} is no follow-up service: give ${known.join(' or ')}.`, 2);
}
