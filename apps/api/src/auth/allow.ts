import { SetMetadata } from '@nestjs/common';
import type { Ability } from '@samspor/identity';

/** Who may call a route: anybody, whoever is signed in, or a seat with this ability. */
export type Policy = 'anybody' | 'signed-in' | Ability;

export const policyKey = 'samspor:policy';

/** Opens a route to those whom the policy allows. A route without it is closed to everybody. */
export const Allow = (policy: Policy) => SetMetadata(policyKey, policy);
