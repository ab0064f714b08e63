import type { Column } from './columns.ts';
import { mayBeSamePerson, personKey } from './same-person.ts';
import { csvOf, outcomes } from './test-file.ts';

const numberless = { fodselsnummer: '' };
const other = { fodselsnummer: '01810750045' };
const outcomesOf = (...changes: Partial<Record<Column, string>>[]) => outcomes(csvOf(...changes));

describe('duplicate-row: rejects', () => {
  it('a row with every cell as above', () => {
    expect(outcomesOf({}, {}, {})).toEqual(['accepted', 'duplicate-row', 'duplicate-row']);
  });

  it('one that differs in blanks around a cell alone', () => {
    expect(outcomesOf({}, { fornavn: ' Per\u00a0' })).toEqual(['accepted', 'duplicate-row']);
  });

  it('one of a youth without a number', () => {
    expect(outcomesOf(numberless, numberless)).toEqual(['accepted', 'duplicate-row']);
  });
});

describe('duplicate-conflict: rejects', () => {
  it.each([
    { dato: '25.10.2026' },
    { dato: '2026-10-24' },
    { fornavn: 'Pål' },
    { fodselsnummer: '049010 82788' },
  ])('the same number with %j', (change) =>
    expect(outcomesOf({}, change)).toEqual(['accepted', 'duplicate-conflict']),
  );

  it.each([{ fornavn: 'PER' }, { fodselsdato: '4.10.2010' }, { trinn: 'VG2' }])(
    'the same name and date with %j',
    (change) => {
      expect(outcomesOf(numberless, { ...numberless, ...change })).toEqual([
        'accepted',
        'duplicate-conflict',
      ]);
    },
  );

  it('a row that repeats one rejected above for the same reason, but not one rejected for another', () => {
    expect(outcomesOf({ dato: 'x' }, {}, { dato: '1.9.2026' }, { dato: '1.9.2026' })).toEqual([
      'date',
      'accepted',
      'duplicate-conflict',
      'duplicate-conflict',
    ]);
  });
});

describe('possible-duplicate: is noted', () => {
  it('whichever of the two rows lacks the number', () => {
    expect(outcomesOf({}, numberless)).toEqual(['accepted', 'possible-duplicate']);
    expect(outcomesOf(numberless, {})).toEqual(['accepted', 'possible-duplicate']);
  });

  it('for a third with another number', () => {
    expect(outcomesOf({}, numberless, other)).toEqual([
      'accepted',
      'possible-duplicate',
      'possible-duplicate',
    ]);
  });

  it('with names in another case and other blanks, but not without an accent', () => {
    const changes = [
      { fornavn: 'Per  André' },
      { ...numberless, fornavn: 'PER ANDRÉ' },
      { ...numberless, fornavn: 'Per Andre' },
    ];
    expect(outcomesOf(...changes)).toEqual(['accepted', 'possible-duplicate', 'accepted']);
  });

  it('never between two numbers, other dates or other names', () => {
    expect(outcomesOf({}, other)).toEqual(['accepted', 'accepted']);
    expect(outcomesOf({}, { ...numberless, fodselsdato: '5.10.2010' })).toEqual(['accepted', 'accepted']);
    expect(outcomesOf({}, { ...numberless, etternavn: 'Alli' })).toEqual(['accepted', 'accepted']);
  });

  it('against people on record', () => {
    const onRecord = (numbered: boolean) => ({
      hasNumbered: (key: string) => numbered && key === '2010-10-04\tali\tper',
      hasNumberless: (key: string) => !numbered && key === '2010-10-04\tali\tper',
    });
    expect(outcomes(csvOf({}), { register: onRecord(false) })).toEqual(['possible-duplicate']);
    expect(outcomes(csvOf({}), { register: onRecord(true) })).toEqual(['accepted']);
    expect(outcomes(csvOf(numberless), { register: onRecord(true) })).toEqual(['possible-duplicate']);
    expect(outcomes(csvOf(numberless), { register: onRecord(false) })).toEqual(['accepted']);
  });
});

describe('the same person', () => {
  const per = { birthNumber: null, firstName: 'Per', lastName: 'Ali', birthDate: '2010-10-04' };
  const numbered = { ...per, birthNumber: '04901082788' };

  it('is told by number, whatever the names', () => {
    expect(personKey({ ...numbered, firstName: 'Pål' })).toBe(personKey(numbered));
  });

  it('is told by date and folded names where both lack a number', () => {
    expect(personKey({ ...per, firstName: ' PER ' })).toBe(personKey(per));
    expect(personKey({ ...per, firstName: 'Ali', lastName: 'Per' })).not.toBe(personKey(per));
  });

  it('is a person to look at where one lacks it', () => {
    expect(mayBeSamePerson(per, numbered)).toBe(true);
    expect(mayBeSamePerson(numbered, numbered)).toBe(false);
    expect(mayBeSamePerson(per, per)).toBe(false);
  });
});
