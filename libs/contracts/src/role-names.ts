import type { Role } from '@samspor/domain';

/** What a role is called on pages, in bokmål. */
export const roleNames: Readonly<Record<Role, string>> = {
  'ot-caseworker': 'OT-rådgiver',
  'ot-leader': 'OT-leder',
  'privacy-officer': 'Personvernombud',
  administrator: 'Administrator',
  'nav-caseworker': 'Nav-veileder',
  'course-leader': 'Kursleder',
  'professional-supervisor': 'Faglig veileder',
  'committee-leader': 'Utvalgsleder',
  'committee-secretary': 'Utvalgssekretær',
  'nav-leader': 'Leder i Nav',
  'school-adviser': 'Rådgiver på skolen',
  'nav-counsellor': 'Nav-veileder på skolen',
  'social-consultant': 'Sosialkonsulent',
  'school-head': 'Rektor',
  ppt: 'PPT-rådgiver',
  'school-health': 'Helsesykepleier',
  'child-welfare': 'Barnevernskontakt',
  'work-training-coordinator': 'Arbeidstreningskoordinator',
  ssp: 'SSP-kontakt',
  'school-leader': 'Skoleleder',
  'wellbeing-person': 'Trivselsperson',
  'family-contact': 'Familiegruppekontakt',
  ppr: 'PPR-rådgiver',
  'special-unit': 'Spesialenheten',
};
