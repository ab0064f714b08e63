import { nb } from '../i18n/nb/index.ts';
import { rowReasons } from './row-reasons.ts';

describe('rowReasons', () => {
  it('says why a row was rejected', () => {
    expect(rowReasons({ row: 3, outcome: 'rejected', code: 'age', notices: [] }, nb)).toEqual([
      nb.codes.rowCode.age,
    ]);
  });

  it('says what was left out of an accepted row', () => {
    expect(rowReasons({ row: 3, outcome: 'new', code: null, notices: ['phone', 'email'] }, nb)).toEqual([
      nb.codes.rowNotice.phone,
      nb.codes.rowNotice.email,
    ]);
  });

  it('says what is left to do where a youth has moved here', () => {
    expect(rowReasons({ row: 3, outcome: 'moved', code: null, notices: [] }, nb)).toEqual([
      nb.imports.movedWhy,
    ]);
  });

  it('names a code it has no words for', () => {
    const [reason] = rowReasons({ row: 3, outcome: 'rejected', code: 'moon', notices: [] }, nb);
    expect(reason).toContain('«moon»');
  });
});
