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

describe('setup', () => {
  it('is the administrator’s alone', () => {
    expect(those('setup')).toEqual(['administrator']);
  });
});

describe('abilitiesOf', () => {
  it('gives nothing to SSP in Norway, and nothing twice to anybody', () => {
    const seat = (role: Role, agency = 'ot-33') => abilitiesOf({ agency, role });
    expect(seat('ssp', 'police-sor-ost')).toEqual([]);
    for (const role of roles) expect(new Set(seat(role)).size).toBe(seat(role).length);
    // The county's leader may do all but set up the system, review categories, and what is done at NAV's intake, at school or in Denmark.
    const others: readonly Ability[] = [
      ...([
        'quality',
        'open',
        'intake',
        'pupil-help',
        'forum',
        'wellbeing',
        'special-list',
        'setup',
      ] as const),
    ];
    expect(seat('ot-leader')).toEqual(abilities.filter((ability) => !others.includes(ability)));
  });

  it('gives the duty to report a concern to whoever works with youths', () => {
    const none = ['privacy-officer', 'administrator', 'ssp'];
    expect(those('concern-reports')).toEqual(roles.filter((role) => !none.includes(role)));
  });

  it('gives the forum to its members in a Danish agency', () => {
    expect(those('forum')).toEqual([
      'school-health',
      'ssp',
      'school-leader',
      'wellbeing-person',
      'family-contact',
      'ppr',
    ]);
    expect(abilitiesOf({ agency: 'dk-aalborg', role: 'ssp' })).toEqual(['forum']);
    expect(abilitiesOf({ agency: 'mun-3301', role: 'school-health' })).not.toContain('forum');
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
