import { roles, type Role } from '@samspor/domain';
import { abilities, abilitiesOf, may, type Ability } from './abilities.ts';

const those = (ability: Ability): Role[] => roles.filter((role) => may(role, ability));

describe('may', () => {
  it('keeps journeys from police and SSP, privacy officer and administrator', () => {
    expect(roles.filter((role) => !may(role, 'journeys'))).toEqual([
      'privacy-officer',
      'administrator',
      'ssp',
    ]);
  });

  it('gives the leader’s view to leaders', () => {
    expect(those('overview')).toEqual([
      'ot-leader',
      'professional-supervisor',
      'nav-leader',
      'school-head',
      'school-leader',
    ]);
  });

  it('gives proofs of contact to those who answer for them or look into them', () => {
    expect(those('proof')).toEqual(['ot-leader', 'privacy-officer', 'school-head']);
  });

  it('gives enrolment by hand to the follow-up service alone', () => {
    expect(those('enrol')).toEqual(['ot-caseworker', 'ot-leader']);
  });

  it('gives imports to those who enrol by hand: a file writes in journeys, which an administrator does not', () => {
    expect(those('import')).toEqual(those('enrol'));
  });
});

describe('county-policy', () => {
  it('is for those who decide for the county', () => {
    expect(those('county-policy')).toEqual(['ot-leader', 'administrator']);
  });
});

describe('abilitiesOf', () => {
  it('gives nothing to SSP, and nothing twice to anybody', () => {
    expect(abilitiesOf('ssp')).toEqual([]);
    for (const role of roles) expect(new Set(abilitiesOf(role)).size).toBe(abilitiesOf(role).length);
    expect(abilitiesOf('ot-leader')).toEqual([...abilities]);
  });
});
