import { followUpServiceOf } from '../people/actor.ts';
import type { Process } from '../process/process.ts';
import type { DatedPolicy } from './county-policy.ts';
import { setPolicy, type CountyPolicySet } from './set-policy.ts';

/** Decides what holds in a county from a day on; as it was sent, unchecked. */
export interface SetCountyPolicy {
  type: 'SetCountyPolicy';
  county: string;
  from: unknown;
  policy: unknown;
}

/** What a county decides for itself, one decision after the other. */
export const policyProcess: Process<readonly DatedPolicy[], SetCountyPolicy, CountyPolicySet> = {
  decide: (command, _, { by, now }) => [setPolicy(command, { by, now })],
  evolve: (decided = [], { data: { county, from, policy } }) => [...decided, { county, from, policy }],
  owner: ([first]) => followUpServiceOf(first?.county ?? ''),
  fallenDue: () => [],
  nextDue: () => null,
  isOpen: () => true,
};
