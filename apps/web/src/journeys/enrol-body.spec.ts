import { emptyEnrolment, enrolBody, isOwnMunicipality } from './enrol-body.ts';

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

describe('isOwnMunicipality', () => {
  it('is one in the follow-up service’s own county', () => {
    expect(isOwnMunicipality('3301', 'ot-33')).toBe(true);
    expect(isOwnMunicipality('3105', 'ot-33')).toBe(false);
    expect(isOwnMunicipality('3301', 'nav-3301')).toBe(false);
  });
});
