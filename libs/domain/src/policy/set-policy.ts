import { isIsoDate, type IsoDate } from '../calendar/dates.ts';
import { osloDateOf } from '../calendar/oslo-time.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { followUpServiceOf, type Actor } from '../people/actor.ts';
import { type Role } from '../people/roles.ts';
import { earliestPolicyDay, readCountyPolicy } from './check-policy.ts';
import type { CountyPolicy } from './county-policy.ts';
import { PolicyRefused, type PolicyFault } from './policy-faults.ts';

/** Who decides for the county, at its follow-up service. */
export const policyDeciders: readonly Role[] = ['ot-leader', 'administrator'];

/** A county has decided what holds from a day on, until it decides anew. */
export interface CountyPolicySet {
  type: 'CountyPolicySet';
  data: { on: IsoDate; county: string; from: IsoDate; policy: CountyPolicy };
}

/**
 * The event of a county's decision, made at the instant `now`. Throws RuleBroken for whoever may not decide for that
 * county, and PolicyRefused with every field that cannot stand, the day `from` too: a policy never reaches back.
 */
export function setPolicy(
  { county, from, policy }: { county: string; from: unknown; policy: unknown },
  { by, now }: { by: Actor; now: Date },
): CountyPolicySet {
  const isDecider = by.kind === 'person' && policyDeciders.includes(by.role);
  if (!isDecider || by.agency !== followUpServiceOf(county)) throw new RuleBroken('not-your-role');
  const day = isIsoDate(from) ? from : null;
  const faults: PolicyFault[] = [];
  if (day === null) faults.push({ at: 'from', code: 'not-a-date' });
  else if (day < earliestPolicyDay(now)) faults.push({ at: 'from', code: 'too-soon' });
  try {
    const read = readCountyPolicy(policy);
    if (day !== null && faults.length === 0)
      return { type: 'CountyPolicySet', data: { on: osloDateOf(now), county, from: day, policy: read } };
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    faults.push(...error.faults);
  }
  throw new PolicyRefused(faults);
}
