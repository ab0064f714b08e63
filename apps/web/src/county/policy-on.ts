import type { CountyPolicyView, PolicyDecision } from '@samspor/contracts';
import { policyBook, type CountyPolicy } from '@samspor/domain';
import { policyChanges } from './policy-changes.ts';

/** A decision to begin from: its first day, and the whole policy. */
export interface Proposal {
  from: string;
  policy: CountyPolicy;
  /** The first day of the decision that it takes back. */
  instead: string;
}

/** What would hold in the county on a day if nothing new were decided; the decisions in any order. */
export const policyOn = (decisions: readonly PolicyDecision[], county: string, day: string): CountyPolicy =>
  policyBook(decisions.toSorted((a, b) => a.version - b.version).map((one) => ({ ...one, county })))(
    county,
    day,
  );

/** Whether another decision from the same day came later, so that this one never holds, or no longer. */
export const isReplaced = (
  decision: Pick<PolicyDecision, 'from' | 'version'>,
  decisions: readonly Pick<PolicyDecision, 'from' | 'version'>[],
): boolean => decisions.some(({ from, version }) => from === decision.from && version > decision.version);

/**
 * What takes a decision back: what held before its day, decided from the same day, or from the first possible one where
 * it holds already. Null where there is nothing to take back: it was replaced, is over, or changed nothing.
 */
export function takenBack(
  decision: PolicyDecision,
  { county, decisions, earliest, inForce }: CountyPolicyView,
): Proposal | null {
  if (isReplaced(decision, decisions) || (inForce.from !== null && decision.from < inForce.from)) return null;
  const earlier = decisions.filter(({ from }) => from < decision.from);
  const policy = policyOn(earlier, county, decision.from);
  if (policyChanges(decision.policy, policy).length === 0) return null;
  const from = decision.from < earliest ? earliest : decision.from;
  return { from, policy, instead: decision.from };
}
