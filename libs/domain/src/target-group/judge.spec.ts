import type { Column } from './columns.ts';
import { rejectionCodes, rowNotices } from './row.ts';
import { csvOf, goodRow, judge, outcomes } from './test-file.ts';

type Change = Partial<Record<Column, string>>;

const outcome = (change: Change) => outcomes(csvOf(change))[0];
const valueOf = (change: Change) => {
  const [row] = judge(csvOf(change));
  if (row?.verdict !== 'accepted') throw new Error(`rejected: ${row?.code}`);
  return row.value;
};
const fails = (code: string, changes: Change[]) => {
  it.each(changes)(`${code}: rejects %j`, (change) => expect(outcome(change)).toBe(code));
};
const passes = (what: string, changes: Change[]) => {
  it.each(changes)(`${what}: accepts %j`, (change) => expect(outcome(change)).toBe('accepted'));
};

it('an accepted row: gives normalised values', () => {
  expect(valueOf({})).toEqual({
    birthNumber: '04901082788',
    firstName: 'Per',
    lastName: 'Ali',
    birthDate: '2010-10-04',
    municipality: '3312',
    schoolOrgnr: '300014070',
    schoolName: 'Ål vidaregåande skole',
    programme: 'ELELE2----',
    level: 'VG1',
    otStatus: 'OTBA',
    reportedReason: 'hevet kontrakt',
    reason: 'apprenticeship-terminated',
    date: '2026-10-24',
    mobile: '+4799990002',
    email: 'ungdom002@example.com',
    guardians: [{ name: 'Kari Ali', mobile: '+4749990002' }],
    protection: 'UGRADERT',
  });
});

it('a row with only the needed cells: is accepted, the rest unknown', () => {
  const text = 'fornavn;etternavn;fodselsdato;kommunenr;dato\nPer;Ali;4.10.2010;3312;2026-10-24';
  expect(judge(text)).toEqual([
    {
      row: 1,
      verdict: 'accepted',
      notices: [],
      value: {
        ...{
          birthNumber: null,
          firstName: 'Per',
          lastName: 'Ali',
          birthDate: '2010-10-04',
          municipality: '3312',
        },
        ...{ schoolOrgnr: null, schoolName: null, programme: null, level: null, otStatus: 'OTUK' },
        ...{ reportedReason: null, reason: null, date: '2026-10-24', mobile: null, email: null },
        ...{ guardians: [], protection: 'UGRADERT' },
      },
    },
  ]);
});

describe('text', () => {
  it('columns: rejects a row with a cell too few or too many, and goes on', () => {
    const [header, row] = csvOf({}).split('\r\n');
    expect(outcomes([header, `${row};`, 'Per;Ali', row].join('\n'))).toEqual([
      'columns',
      'columns',
      'accepted',
    ]);
  });

  fails('control', [
    { fornavn: 'P\u0000er' },
    { etternavn: 'A\tli' },
    { skolenavn: 'Å\u0085l' },
    { epost: 'a\u007fb' },
  ]);
  fails('control', [{ fornavn: 'Per\rOla' }, { foresatt2_navn: '\u001bPer' }]);
  fails('too-long', [{ fornavn: 'x'.repeat(201) }, { foresatt2_navn: '😀'.repeat(201) }]);
  passes('too-long', [
    { fornavn: 'x'.repeat(200) },
    { skolenavn: '😀'.repeat(200) },
    { fornavn: ` ${'x'.repeat(200)} ` },
  ]);
  fails('name', [{ fornavn: '' }, { etternavn: '\u00a0 ' }]);

  it('formulas: are stored as they are', () => {
    expect(valueOf({ fornavn: '=SUM(A1)', etternavn: "D'Angelo" })).toMatchObject({ firstName: '=SUM(A1)' });
  });

  it('cells: are trimmed, no-break space too, then composed', () => {
    expect(valueOf({ fornavn: '\u00a0 A\u030ase ' }).firstName).toBe('Åse');
  });
});

describe('birth number', () => {
  fails('fnr-form', [
    { fodselsnummer: '4901082788' },
    { fodselsnummer: '049010-82788' },
    { fodselsnummer: '٠4901082788' },
  ]);
  fails('fnr-check', [
    { fodselsnummer: '04901082789' },
    { fodselsnummer: '09820562737' },
    { fodselsnummer: '00000000000' },
  ]);
  fails('fnr-real', [
    { fodselsnummer: '01010750004' },
    { fodselsnummer: '41010750073' },
    { fodselsnummer: '01410750062' },
  ]);
  passes('the four k1 of 2032', [{ fodselsnummer: '01810750126' }, { fodselsnummer: '01810750134' }]);
  passes('the four k1 of 2032', [{ fodselsnummer: '01810750142' }, { fodselsnummer: '01810750150' }]);
  passes('D-number of Tenor', [{ fodselsnummer: '41810750039' }]);
  passes('blanks', [{ fodselsnummer: '049010 82788' }, { fodselsnummer: '04 90 10\u00a082 788' }]);
  passes('none yet', [{ fodselsnummer: '' }]);

  it('fnr-real: passes where real numbers are allowed, Tenor ones too', () => {
    const text = csvOf({ fodselsnummer: '01010750004' }, { fodselsnummer: '41810750039' });
    expect(outcomes(text, { allowRealNumbers: true })).toEqual(['accepted', 'accepted']);
  });

  it('is never compared with the birth date', () => {
    expect(valueOf({ fodselsdato: '01.01.2009' }).birthDate).toBe('2009-01-01');
  });
});

describe('dates', () => {
  fails('birth-date', [{ fodselsdato: '' }, { fodselsdato: '31.02.2008' }, { fodselsdato: '29.02.2009' }]);
  fails('birth-date', [
    { fodselsdato: '1.1.08' },
    { fodselsdato: '2008-1-1' },
    { fodselsdato: '01/01/2008' },
  ]);
  fails('birth-date', [
    { fodselsdato: '01.01.0000' },
    { fodselsdato: '20080101' },
    { fodselsdato: '2008-01-01T00:00' },
  ]);
  fails('date', [{ dato: '' }, { dato: '31.9.2026' }, { dato: 'i går' }]);
  fails('date-future', [{ dato: '22.11.2026' }]);
  passes('forms and the import day', [{ dato: '21.11.2026' }, { dato: '1.9.2026' }, { dato: '2026-09-01' }]);

  fails('age', [{ fodselsdato: '25.10.2011' }, { fodselsdato: '29.02.2012', dato: '2026-11-21' }]);
  fails('age', [{ fodselsdato: '31.12.2001', dato: '01.01.2026' }, { fodselsdato: '01.01.0207' }]);
  passes('15 today', [{ fodselsdato: '24.10.2011' }]);
  passes('the year of 24', [{ fodselsdato: '01.01.2002', dato: '21.11.2026' }]);

  it.each([
    ['28.02.2023', 'age'],
    ['01.03.2023', 'accepted'],
  ])('born 29 February 2008, on %s: %s', (dato, verdict) => {
    expect(outcome({ fodselsdato: '29.02.2008', dato })).toBe(verdict);
  });

  it.each([
    ['31.12.2021', 'accepted'],
    ['01.01.2022', 'age'],
    ['31.07.2024', 'age'],
    ['01.08.2024', 'accepted'],
    ['31.12.2024', 'accepted'],
    ['01.01.2025', 'age'],
  ])('born in 2000, on %s: %s', (dato, verdict) =>
    expect(outcome({ fodselsdato: '15.06.2000', dato })).toBe(verdict),
  );
});

describe('codes', () => {
  const strict = 'STRENGT_FORTROLIG';
  fails('municipality', [
    { kommunenr: '' },
    { kommunenr: '3005' },
    { kommunenr: '330' },
    { kommunenr: '9901' },
  ]);
  fails('municipality', [
    { kommunenr: '3005', adressebeskyttelse: '6' },
    { kommunenr: '', adressebeskyttelse: '7' },
  ]);
  fails('municipality', [{ kommunenr: '', adressebeskyttelse: 'STRENGT' }]);
  passes('municipality', [{ kommunenr: '3101' }, { kommunenr: '0301' }, { kommunenr: '4699' }]);
  passes('no municipality', [
    { kommunenr: '', adressebeskyttelse: strict },
    { kommunenr: '', adressebeskyttelse: '6' },
  ]);
  passes('no municipality', [{ kommunenr: '', adressebeskyttelse: 'strengt_fortrolig_utland' }]);
  fails('status', [{ ot_status: 'OTXX' }, { ot_status: 'OT UK' }]);
  passes('status', [
    { ot_status: '' },
    { ot_status: 'otuk' },
    { ot_status: 'FEIL' },
    { ot_status: 'elgs_im' },
  ]);
  fails('reason', [{ arsak: 'flyttet' }, { arsak: 'ikke  møtt' }]);
  passes('reason', [{ arsak: '' }, { arsak: 'IKKE SØKT' }, { arsak: 'Takket nei' }]);
  fails('protection', [{ adressebeskyttelse: 'KODE6' }, { adressebeskyttelse: '5' }]);
  passes('protection', [{ adressebeskyttelse: '7' }, { adressebeskyttelse: 'fortrolig' }]);

  it.each([
    ['ikke søkt', 'not-applied'],
    ['avbrutt', 'interrupted'],
    ['takket nei', 'interrupted'],
    ['ikke møtt', 'did-not-show'],
    ['uten plass', 'no-place'],
    ['bortvist', 'expelled'],
    ['hevet kontrakt', 'apprenticeship-terminated'],
    ['planlagt avbrudd', 'planned-interruption'],
    ['annet', 'interrupted'],
  ])('reason %s: is read as %s', (arsak, reason) => {
    expect(valueOf({ arsak })).toMatchObject({ reportedReason: arsak, reason });
  });

  it('codes: are stored in their own case', () => {
    const change = { ot_status: 'FEIL', trinn: 'lære', programomrade: 'stusp1----', adressebeskyttelse: '6' };
    const value = {
      otStatus: 'Feil',
      level: 'LÆRE',
      programme: 'STUSP1----',
      protection: 'STRENGT_FORTROLIG',
    };
    expect(valueOf(change)).toMatchObject(value);
  });
});

describe('a bad value nobody is turned away for', () => {
  it.each<[string, Change, object]>([
    ['orgnr', { skole_orgnr: '300014071' }, { schoolOrgnr: null }],
    ['orgnr', { skole_orgnr: '30001407' }, { schoolOrgnr: null }],
    ['programme', { programomrade: 'ELELE4----' }, { programme: null }],
    ['programme', { programomrade: 'ELEL12----' }, { programme: null }],
    ['level', { trinn: 'VG4' }, { level: null }],
    ['phone', { mobil: '12345' }, { mobile: null }],
    ['phone', { mobil: '22334455' }, { mobile: null }],
    ['phone', { mobil: '+47 22334455' }, { mobile: null }],
    ['phone', { mobil: '4799990002' }, { mobile: null }],
    ['phone', { mobil: '+1234567' }, { mobile: null }],
    ['email', { epost: 'ungdom002' }, { email: null }],
    ['email', { epost: 'a b@example.com' }, { email: null }],
    ['guardian-phone', { foresatt1_mobil: '1' }, { guardians: [{ name: 'Kari Ali', mobile: null }] }],
    [
      'guardian-phone',
      { foresatt1_mobil: '1', foresatt2_mobil: '2' },
      { guardians: [{ name: 'Kari Ali', mobile: null }] },
    ],
    [
      'orgnr phone email',
      { skole_orgnr: 'x', mobil: 'x', epost: 'x' },
      { schoolOrgnr: null, mobile: null, email: null },
    ],
  ])('%s: is left out of %j, the row accepted', (notices, change, value) => {
    expect(outcome(change)).toBe(notices);
    expect(valueOf(change)).toMatchObject(value);
  });

  it.each([
    ['99 99 00 02', '+4799990002'],
    ['+47 4999 0002', '+4749990002'],
    ['004799990002', '+4799990002'],
    ['+46 70 123 45 67', '+46701234567'],
    ['+12345678', '+12345678'],
    ['+123456789012345', '+123456789012345'],
  ])('phone %s: is read as %s', (mobil, mobile) => expect(valueOf({ mobil }).mobile).toBe(mobile));
});

it('the first code that fits: is given, each code in its turn', () => {
  const wrong: [string, Change][] = [
    ['protection', { adressebeskyttelse: 'x' }],
    ['age', { fodselsdato: '01.01.1990' }],
    ['date-future', { dato: '01.01.2030' }],
    ['date', { dato: 'x' }],
    ['reason', { arsak: 'x' }],
    ['status', { ot_status: 'x' }],
    ['municipality', { kommunenr: 'x' }],
    ['birth-date', { fodselsdato: 'x' }],
    ['fnr-real', { fodselsnummer: '01010750004' }],
    ['fnr-check', { fodselsnummer: '01010750005' }],
    ['fnr-form', { fodselsnummer: '1' }],
    ['name', { fornavn: '' }],
    ['too-long', { skolenavn: 'x'.repeat(201) }],
    ['control', { epost: 'a\u0001b' }],
  ];
  let change: Change = {};
  for (const [code, more] of wrong) {
    change = { ...change, ...more };
    expect(outcome(change)).toBe(code);
  }
  const tried = wrong.map(([code]) => code).reverse();
  expect(rejectionCodes.filter((code) => tried.includes(code))).toEqual(tried);
});

it('notices: stand in the order of the list', () => {
  const change = {
    skole_orgnr: 'x',
    programomrade: 'x',
    trinn: 'x',
    mobil: 'x',
    epost: 'x',
    foresatt1_mobil: 'x',
  };
  const namesake = { ...goodRow, fodselsnummer: '', dato: '01.09.2026', ...change };
  expect(outcomes(csvOf({}, namesake))).toEqual(['accepted', rowNotices.join(' ')]);
});
