import type { Role } from '@samspor/domain';
import type { AgencyId } from './agencies.ts';
import type { Person, Place } from './person.ts';

const at = (agency: AgencyId, role: Role): Place => ({ agency, role });

/** The people of the demo (architecture.md §8). All invented. */
export const demoPeople: readonly Person[] = [
  { id: 'p-ot31-1', name: 'Ingrid Solvang', places: [at('ot-31', 'ot-caseworker')] },
  { id: 'p-ot31-2', name: 'Tore Lindmo', places: [at('ot-31', 'ot-caseworker')] },
  {
    id: 'p-ot31-3',
    name: 'Sigrun Aasheim',
    places: [at('ot-31', 'ot-leader'), at('ot-31', 'ot-caseworker')],
  },
  {
    id: 'p-ot31-4',
    name: 'Yusuf Haldorsen',
    places: [at('ot-31', 'administrator'), at('ot-33', 'administrator')],
  },
  {
    id: 'p-ot31-5',
    name: 'Ragnhild Moe',
    places: [at('ot-31', 'privacy-officer'), at('ot-33', 'privacy-officer')],
  },
  { id: 'p-ot33-1', name: 'Maja Kvernberg', places: [at('ot-33', 'ot-caseworker')] },
  { id: 'p-ot33-2', name: 'Anders Tveitan', places: [at('ot-33', 'ot-caseworker')] },
  { id: 'p-ot33-3', name: 'Liv Bråten', places: [at('ot-33', 'ot-leader'), at('ot-33', 'ot-caseworker')] },

  { id: 'p-nav-1', name: 'Samira Eikeland', places: [at('nav-3301', 'nav-caseworker')] },
  {
    id: 'p-nav-2',
    name: 'Jon Fossheim',
    places: [at('nav-3301', 'nav-caseworker'), at('nav-3301', 'course-leader')],
  },
  { id: 'p-nav-3', name: 'Berit Haugland', places: [at('nav-3301', 'course-leader')] },
  { id: 'p-nav-4', name: 'Erling Nordvik', places: [at('nav-3301', 'professional-supervisor')] },
  {
    id: 'p-nav-5',
    name: 'Kari Østmo',
    places: [at('nav-3301', 'committee-leader'), at('nav-3301', 'nav-leader')],
  },
  {
    id: 'p-nav-6',
    name: 'Ole Sandvoll',
    places: [at('nav-3301', 'committee-secretary'), at('nav-3301', 'nav-caseworker')],
  },
  { id: 'p-nav-7', name: 'Hilde Rønningen', places: [at('nav-3301', 'nav-leader')] },

  { id: 'p-assiden-1', name: 'Nora Vestby', places: [at('school-300010377', 'school-adviser')] },
  {
    id: 'p-assiden-2',
    name: 'Farid Amundsen',
    places: [at('school-300010377', 'nav-counsellor'), at('nav-3301', 'nav-caseworker')],
  },
  { id: 'p-assiden-3', name: 'Turid Skogly', places: [at('school-300010377', 'social-consultant')] },
  { id: 'p-assiden-4', name: 'Geir Myhre', places: [at('school-300010377', 'school-head')] },
  { id: 'p-greaker-1', name: 'Silje Torp', places: [at('school-300014887', 'school-adviser')] },
  { id: 'p-greaker-2', name: 'Bjarne Ullevold', places: [at('school-300014887', 'social-consultant')] },
  { id: 'p-greaker-3', name: 'Eva Grimstad', places: [at('school-300014887', 'school-head')] },

  { id: 'p-drammen-1', name: 'Astrid Holmen', places: [at('mun-3301', 'ppt')] },
  { id: 'p-drammen-2', name: 'Petter Lunde', places: [at('mun-3301', 'work-training-coordinator')] },
  { id: 'p-drammen-3', name: 'Marte Sjøli', places: [at('mun-3301', 'school-health')] },
  { id: 'p-drammen-4', name: 'Inger Dahlberg', places: [at('mun-3301', 'child-welfare')] },
  { id: 'p-sarpsborg-1', name: 'Vegard Nyland', places: [at('mun-3105', 'ppt')] },
  {
    id: 'p-sarpsborg-2',
    name: 'Oddny Berge',
    places: [at('mun-3105', 'committee-leader'), at('mun-3105', 'professional-supervisor')],
  },
  {
    id: 'p-sarpsborg-3',
    name: 'Rune Stenersen',
    places: [at('mun-3105', 'work-training-coordinator'), at('mun-3105', 'committee-secretary')],
  },
  { id: 'p-sarpsborg-4', name: 'Anne Krogh', places: [at('mun-3105', 'school-health')] },
  { id: 'p-sarpsborg-5', name: 'Solveig Tangen', places: [at('mun-3105', 'child-welfare')] },

  { id: 'p-police-1', name: 'Stian Ekornes', places: [at('police-sor-ost', 'ssp')] },

  { id: 'p-aalborg-1', name: 'Mette Kjærgaard', places: [at('dk-aalborg', 'school-leader')] },
  { id: 'p-aalborg-2', name: 'Lone Vestergaard', places: [at('dk-aalborg', 'wellbeing-person')] },
  { id: 'p-aalborg-3', name: 'Søren Thygesen', places: [at('dk-aalborg', 'family-contact')] },
  { id: 'p-aalborg-4', name: 'Birgitte Lauridsen', places: [at('dk-aalborg', 'ppr')] },
  { id: 'p-aalborg-5', name: 'Jens Overgaard', places: [at('dk-aalborg', 'ssp')] },
  { id: 'p-aalborg-6', name: 'Karen Lyngsø', places: [at('dk-aalborg', 'special-unit')] },
];
