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

describe('open', () => {
  it('is for those who meet youths whom the county may not know of', () => {
    expect(those('open')).toEqual([
      'nav-caseworker',
      'course-leader',
      'school-adviser',
      'nav-counsellor',
      'social-consultant',
      'ppt',
      'wellbeing-person',
    ]);
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
    // The county's leader may do all but review categories, and what is done at NAV's intake or at school.
    const others: readonly Ability[] = ['quality', 'open', 'intake', 'pupil-help'];
    expect(abilitiesOf('ot-leader')).toEqual(abilities.filter((ability) => !others.includes(ability)));
  });
});

describe('help at school', () => {
  it('is for social consultant and NAV’s counsellor; its figures for those who answer for it, too', () => {
    expect(those('pupil-help').toSorted()).toEqual(['nav-counsellor', 'social-consultant']);
    expect(those('school-figures').toSorted()).toEqual([
      'nav-counsellor',
      'nav-leader',
      'ot-leader',
      'school-head',
      'social-consultant',
    ]);
  });
});
