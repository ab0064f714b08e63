import { countyOf } from '../codes/municipalities.ts';
import { countyOfSchool } from '../codes/schools.ts';
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
  /** `sender`: hands messages over, and hears of them; `youth`: an answer by link or text message. */
  id: 'import' | 'workflow' | 'demo' | 'sender' | 'youth';
  agency: string;
  /** The person who started it, as an import; in which role, and which import. */
  onBehalfOf?: string;
  role?: Role;
  importId?: string;
  workflow?: { id: string; runId: string };
}

export type Actor = PersonActor | SystemActor;

/** The follow-up service of a county: the owner of its youths' journeys. */
export const followUpServiceOf = (county: string): string => `ot-${county}`;

/** Whether an agency works in the county, as far as its id tells: a school's id tells nothing. */
export const worksIn = (agency: string, county: string): boolean =>
  agency === followUpServiceOf(county) ||
  (/^(nav|mun)-/.test(agency) && countyOf(agency.slice(4)) === county);

/** Whether an agency is Danish: its youths live in no county, so nobody owes them anything by Norwegian law. */
export const isDanish = (agency: string): boolean => agency.startsWith('dk-');

/**
 * The county that an agency works in, as far as its id and the list of schools tell; null for any other. A Danish
 * municipality has no county: its own id stands for where its youths live (infra/adr/0040).
 */
export function countyServed(agency: string): string | null {
  if (isDanish(agency)) return agency;
  if (agency.startsWith('ot-')) return agency.slice('ot-'.length);
  if (/^(nav|mun)-/.test(agency)) return countyOf(agency.slice(4));
  return agency.startsWith('school-') ? countyOfSchool(agency.slice('school-'.length)) : null;
}

/** Whether an agency may be brought into a journey: it takes part already, or works in the youth's county (domain.md §10). */
export const mayTakePart = (
  agency: string,
  { county, agencies }: { county: string; agencies: readonly string[] },
): boolean => agencies.includes(agency) || countyServed(agency) === county;
