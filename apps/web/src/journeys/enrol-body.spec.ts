import { emptyEnrolment, enrolBody, isOwnMunicipality, openBody, usual } from './enrol-body.ts';

describe('enrolBody', () => {
  it('leaves out what was not filled in', () => {
    const values = {
      ...emptyEnrolment('2026-11-21'),
      firstName: ' Åse ',
      lastName: 'Vik',
      birthDate: '2008-11-05',
    };
    expect(enrolBody(values)).toEqual({
      firstName: 'Åse',
      lastName: 'Vik',
      birthDate: '2008-11-05',
      on: '2026-11-21',
      otStatus: 'OTUK',
      protection: 'UGRADERT',
    });
  });

  it('drops blanks in numbers', () => {
    const values = { ...emptyEnrolment('2026-11-21'), birthNumber: '059108 50050', school: '300 000 010' };
    expect(enrolBody(values)).toMatchObject({ birthNumber: '05910850050', school: '300000010' });
  });
});

describe('openBody', () => {
  it('says how the youth was met, and nothing of what only the county reports', () => {
    const values = {
      ...emptyEnrolment('2026-11-21'),
      via: 'nav-intake',
      level: 'VG1',
      birthDate: '2005-11-05',
    };
    const body = openBody(values);
    expect(body).toMatchObject({ via: 'nav-intake', birthDate: '2005-11-05', on: '2026-11-21' });
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['level']));
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['otStatus']));
  });
});

describe('usual', () => {
  it('is the intake at Nav, one’s own school at a school, and a referral elsewhere', () => {
    expect(['nav-3301', 'school-300010377', 'mun-3301', 'ot-33'].map(usual)).toEqual([
      { via: 'nav-intake', school: '' },
      { via: 'school', school: '300010377' },
      { via: 'referral', school: '' },
      { via: 'referral', school: '' },
    ]);
  });
});

describe('isOwnMunicipality', () => {
  it('is one in the agency’s own county', () => {
    expect(isOwnMunicipality('3301', 'ot-33')).toBe(true);
    expect(isOwnMunicipality('3105', 'ot-33')).toBe(false);
    expect(isOwnMunicipality('3301', 'nav-3301')).toBe(true);
    expect(isOwnMunicipality('3301', 'school-300010377')).toBe(true);
    expect(isOwnMunicipality('3105', 'nav-3301')).toBe(false);
  });
});
