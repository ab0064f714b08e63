import { csvOf, goodRow, judge, outcomes } from './test-file.ts';

const youth = {
  systemId: { identifikatorverdi: 'OT-1' },
  person: {
    fodselsnummer: { identifikatorverdi: goodRow.fodselsnummer },
    navn: { fornavn: 'Per', etternavn: 'Ali' },
    fodselsdato: '2010-10-04',
    kommune: { kode: '3312' },
    kontaktinformasjon: { mobiltelefonnummer: '99990002', epostadresse: 'ungdom002@example.com' },
    foreldre: [{ navn: 'Kari Ali', mobiltelefonnummer: '49990002' }],
  },
  status: { kode: 'OTBA' },
  enhet: { organisasjonsnummer: '300014070', navn: 'Ål vidaregåande skole' },
  programomrade: { kode: 'ELELE2----' },
  samspor: { trinn: 'VG1', arsak: 'hevet kontrakt', dato: '2026-10-24', adressebeskyttelse: '' },
};
const changed = (change: object) => ({ ...youth, person: { ...youth.person, ...change } });
const outcomesOf = (...youths: unknown[]) => outcomes(JSON.stringify(youths));

it('the example of the specification: is read in full', () => {
  const text = `[{"systemId":{"identifikatorverdi":"OT-1"},
  "person":{"fodselsnummer":{"identifikatorverdi":"05910850050"},"navn":{"fornavn":"Åse","etternavn":"Vik"},"fodselsdato":"2008-11-05",
  "kommune":{"kode":"3301"},"kontaktinformasjon":{"mobiltelefonnummer":"99999901","epostadresse":"a@example.com"},
  "foreldre":[{"navn":"Per Vik","mobiltelefonnummer":"99999902"}]},
  "status":{"kode":"OTUK"},"enhet":{"organisasjonsnummer":"300000010","navn":"Åssiden vgs"},"programomrade":{"kode":"BABAT1----"},
  "samspor":{"trinn":"VG1","arsak":"avbrutt","dato":"2026-10-12","adressebeskyttelse":""}}]`;
  expect(judge(text)).toEqual([
    {
      row: 1,
      verdict: 'accepted',
      notices: [],
      value: {
        ...{ birthNumber: '05910850050', firstName: 'Åse', lastName: 'Vik', birthDate: '2008-11-05' },
        ...{
          municipality: '3301',
          schoolOrgnr: '300000010',
          schoolName: 'Åssiden vgs',
          programme: 'BABAT1----',
        },
        ...{
          level: 'VG1',
          otStatus: 'OTUK',
          reportedReason: 'avbrutt',
          reason: 'interrupted',
          date: '2026-10-12',
        },
        ...{ mobile: '+4799999901', email: 'a@example.com', protection: 'UGRADERT' },
        guardians: [{ name: 'Per Vik', mobile: '+4799999902' }],
      },
    },
  ]);
});

it('a youth: gives the same value as in CSV', () => {
  expect(judge(JSON.stringify([youth]))).toEqual(judge(csvOf({})));
});

it('an absent key or null: is empty', () => {
  const { person, samspor } = youth;
  expect(
    outcomesOf({ person: { ...person, foreldre: null, kontaktinformasjon: undefined }, samspor }),
  ).toEqual(['accepted']);
  expect(outcomesOf({}, { person: null }, changed({ fodselsdato: null }))).toEqual([
    'name',
    'name',
    'birth-date',
  ]);
});

it('row: is the place in the array', () => {
  expect(judge(JSON.stringify([{}, youth, youth])).map(({ row }) => row)).toEqual([1, 2, 3]);
});

it.each([
  ['duplicate-row', youth],
  ['duplicate-row', { ...youth, systemId: { identifikatorverdi: 'OT-2' }, _links: {} }],
  ['duplicate-conflict', { ...youth, status: { kode: 'OTUK' } }],
  ['possible-duplicate', changed({ fodselsnummer: undefined })],
])('%s: is told as in CSV', (code, second) => expect(outcomesOf(youth, second)).toEqual(['accepted', code]));

it.each([
  ['columns', null],
  ['columns', 'Per'],
  ['columns', []],
  ['columns', { ...youth, person: 'Per' }],
  ['columns', { ...youth, person: [youth.person] }],
  ['columns', changed({ navn: { fornavn: { a: 1 }, etternavn: 'Ali' } })],
  ['columns', changed({ navn: { fornavn: true, etternavn: 'Ali' } })],
  ['columns', changed({ foreldre: { navn: 'Kari' } })],
  ['control', changed({ navn: { fornavn: 'Per\u0000', etternavn: 'Ali' } })],
  ['control', changed({ navn: { fornavn: 'Per\ud800', etternavn: 'Ali' } })],
  ['fnr-form', changed({ fodselsnummer: { identifikatorverdi: 4901082788 } })],
  ['accepted', changed({ kommune: { kode: 3312 } })],
])('%s: is the verdict on %j', (verdict, value) => expect(outcomesOf(value)).toEqual([verdict]));

it('a key named as a built-in: is absent', () => {
  expect(outcomes('[{"person":{"navn":{"__proto__":{"fornavn":"Per"}}}}]')).toEqual(['name']);
});
