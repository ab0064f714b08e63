import {
  defaultCountyPolicy,
  policyBook,
  type DatedPolicy,
  type DutyPolicy,
  type IsoDate,
  type PolicyBook,
} from '@samspor/domain';

/** What a county had decided about its duties from a day on, as a proof keeps it. */
export interface KnownDecision {
  county: string;
  from: IsoDate;
  duty: DutyPolicy;
}

/**
 * What a proof rests on beside the events of journeys: every decision of every county, in the order in which they were
 * made. Proofs of the first days keep one policy that held for all.
 */
export type KnownPolicies = readonly KnownDecision[] | DutyPolicy;

/** What counties had decided when the proof was made. */
export function knownBook(policies: KnownPolicies): PolicyBook {
  const whole = (duty: DutyPolicy) => ({ ...defaultCountyPolicy, duty });
  if (!isList(policies)) return policyBook([], whole(policies));
  return policyBook(
    policies.map(({ county, from, duty }): DatedPolicy => ({ county, from, policy: whole(duty) })),
  );
}

const isList = (policies: KnownPolicies): policies is readonly KnownDecision[] => Array.isArray(policies);
