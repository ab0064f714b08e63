import {
  isMunicipality,
  isOutsideTargetGroup,
  isStrictlyProtected,
  otStatuses,
  otStatusOf,
} from './index.ts';

describe('otStatusOf', () => {
  it('finds every code in any case', () => {
    for (const code of Object.keys(otStatuses)) {
      expect(otStatusOf(code.toLowerCase())).toBe(code);
      expect(otStatusOf(code.toUpperCase())).toBe(code);
    }
  });

  it('knows no other code', () => {
    expect(otStatusOf('OTXX')).toBeUndefined();
    expect(otStatusOf('')).toBeUndefined();
  });
});

it('isOutsideTargetGroup: is true for _IM and Feil alone', () => {
  const outside = Object.keys(otStatuses).filter((code) => isOutsideTargetGroup(otStatusOf(code) ?? 'OTUK'));
  expect(outside).toEqual(Object.keys(otStatuses).filter((code) => /_IM$|^Feil$/.test(code)));
});

describe('isMunicipality', () => {
  it.each(['3301', '3338', '3101', '3124'])('takes %s, which is on a loaded list', (code) => {
    expect(isMunicipality(code)).toBe(true);
  });

  it.each(['3005', '3302', '3100', '0601', '9999', '330', '33010', '', '٣٣٠١'])('refuses "%s"', (code) => {
    expect(isMunicipality(code)).toBe(false);
  });

  it.each(['0301', '1103', '5699'])('takes %s by its county, whose list is not loaded', (code) => {
    expect(isMunicipality(code)).toBe(true);
  });
});

it('isStrictlyProtected: is true for the two STRENGT_ levels', () => {
  expect(isStrictlyProtected('STRENGT_FORTROLIG')).toBe(true);
  expect(isStrictlyProtected('STRENGT_FORTROLIG_UTLAND')).toBe(true);
  expect(isStrictlyProtected('FORTROLIG')).toBe(false);
});
