import { countyServed, isDanish } from '@samspor/domain';

/** The agencies that work together, by id; names as pages show them. */
export const agencies = {
  'ot-31': 'Oppfølgingstjenesten i Østfold',
  'ot-33': 'Oppfølgingstjenesten i Buskerud',
  'nav-3301': 'Nav Drammen, Ungteam',
  'school-300010377': 'Åssiden videregående skole',
  'school-300014887': 'Greåker videregående skole',
  'mun-3301': 'Drammen kommune',
  'mun-3105': 'Sarpsborg kommune',
  'police-sor-ost': 'Politiet Sør-Øst, SSP',
  'dk-aalborg': 'Aalborg Kommune',
} as const;

export type AgencyId = keyof typeof agencies;

/** True for an agency that is a part of this installation. */
export const isAgency = (id: string): id is AgencyId => Object.hasOwn(agencies, id);

/** The name a page shows; an agency that has left keeps its id. */
export const agencyName = (id: string): string => (isAgency(id) ? agencies[id] : id);

/** Referral committees by the id of the agency that hosts them. */
export const committees = {
  'nav-3301': 'Henvisningsutvalget i Drammen',
  'mun-3105': 'Henvisningsutvalget i Sarpsborg',
} as const satisfies Partial<Record<AgencyId, string>>;

export type CommitteeId = keyof typeof committees;

export const isCommittee = (id: string): id is CommitteeId => Object.hasOwn(committees, id);

export const committeeName = (id: string): string => (isCommittee(id) ? committees[id] : agencyName(id));

/** Denmark has no Norwegian birth numbers and its own words (architecture.md §3). */
export type Profile = 'NO' | 'DK';

export const profileOf = (agency: string): Profile => (isDanish(agency) ? 'DK' : 'NO');

/** The county an agency works in; null for one that works in several, or abroad. */
export const countyOfAgency = (agency: AgencyId): string | null => countyServed(agency);
