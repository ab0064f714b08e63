import { countyOf } from '../codes/municipalities.ts';
import type { Role } from './roles.ts';

/** A person who acts, for one agency and in one role. Ids only. */
export interface PersonActor {
  kind: 'person';
  id: string;
  agency: string;
  role: Role;
  /** The person or agency whose wish this is, when it is not the actor's own. */
  onBehalfOf?: string;
}

/** The system itself, acting for an agency: a workflow's activity, an import, the demo. */
export interface SystemActor {
  kind: 'system';
  id: 'import' | 'workflow' | 'demo';
  agency: string;
  /** The person who started it, as an import. */
  onBehalfOf?: string;
  workflow?: { id: string; runId: string };
}

export type Actor = PersonActor | SystemActor;

/** The follow-up service of a county: the owner of its youths' journeys. */
export const followUpServiceOf = (county: string): string => `ot-${county}`;

/** Whether an agency works in the county, as far as its id tells: a school's id tells nothing. */
export const worksIn = (agency: string, county: string): boolean =>
  agency === followUpServiceOf(county) ||
  (/^(nav|mun)-/.test(agency) && countyOf(agency.slice(4)) === county);
