import { ledgerOf, noRights, type Rights } from '@samspor/domain';
import { nb } from '../../i18n/nb/index.ts';
import { figureWords } from './figure-words.ts';

const source = { version: 2, type: 'SchoolingRecorded' as const, on: '2020-10-01' };
const year = {
  ...{ schoolYear: '2018/19', programme: null, level: null, school: null, from: null, to: null },
  ...{ outcome: 'interrupted' as const, counted: 'yes' as const, why: null, omval: false, source },
};

const words = (birthYear: number, on: string, rights: Partial<Rights> = {}) =>
  figureWords(ledgerOf({ birthYear, rights: { ...noRights, ...rights } }, on), nb);

describe('figureWords', () => {
  it('says of how many years the old right was, and how many may be left', () => {
    expect(words(2002, '2020-06-01', { recorded: [year] })).toMatchObject({
      used: '1 av 3',
      remaining: '2',
      endsOn: '31.07.2023',
    });
    expect(words(2002, '2020-06-01', { recorded: [{ ...year, counted: 'unknown' }] })).toMatchObject({
      used: '0 til 1 av 3',
      remaining: '2 til 3',
    });
  });

  it('says what is not known', () => {
    expect(words(2002, '2021-06-01', { recorded: [{ ...year, schoolYear: '2019/20' }] }).endsOn).toBe(
      'Ikke kjent',
    );
  });

  it('says until when one may choose anew freely', () => {
    expect(words(2008, '2026-11-22').omval).toBe('Fritt til 01.03.2027');
  });
});
