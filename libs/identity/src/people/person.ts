import type { Role } from '@samspor/domain';
import type { AgencyId } from './agencies.ts';

/** A role in an agency. What the agency may do comes with it; about whom, the access policy says. */
export interface Place {
  agency: AgencyId;
  role: Role;
}

/** Somebody who works with Samspor. The id is opaque and stable: it stands on every event she causes. */
export interface Person {
  id: string;
  name: string;
  /** The first is where she sits after signing in. */
  places: readonly [Place, ...Place[]];
}
