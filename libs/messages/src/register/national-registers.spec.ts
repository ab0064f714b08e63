import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RegisterAway } from './contact-register.ts';
import { NationalRegisters } from './national-registers.ts';
import { homeOf, postalAddressOf, type RegisteredPerson } from './registered-person.ts';
import { startStandInRegisters, type StandInPerson, type StandInRegisters } from './stand-in-registers.ts';

// Tenor's numbers: month + 80, nobody's.
const [reachable, reserved, outOfDate, nobody] = [
  '07890799787',
  '17912099997',
  '29822099635',
  '05898597468',
] as const;

const kontaktinformasjon = { epostadresse: 'prove@mottaker.example', mobiltelefonnummer: '+4740000000' };
const home: RegisteredPerson = {
  navn: [
    { fornavn: 'Gammel', etternavn: 'Navnesen', erGjeldende: false },
    { fornavn: 'Prøve', etternavn: 'Prøvesen' },
  ],
  bostedsadresse: [
    {
      adressegradering: 'ugradert',
      vegadresse: {
        adressenavn: 'Oppdiktet vei',
        adressenummer: { husnummer: '1', husbokstav: 'B' },
        poststed: { postnummer: '3045', poststedsnavn: 'DRAMMEN' },
      },
    },
  ],
};
const people: Record<string, StandInPerson> = {
  [reachable]: {
    birthNumber: reachable,
    contact: { status: 'AKTIV', reservasjon: 'NEI', kontaktinformasjon, spraak: 'nn' },
    registered: home,
  },
  [reserved]: {
    birthNumber: reserved,
    contact: { status: 'AKTIV', reservasjon: 'JA', kontaktinformasjon, spraak: 'NB' },
    registered: home,
  },
  [outOfDate]: {
    birthNumber: outOfDate,
    contact: { status: 'AKTIV', reservasjon: 'NEI', varslingsstatus: 'KAN_IKKE_VARSLES', kontaktinformasjon },
  },
};

let standIn: StandInRegisters;
let registers: NationalRegisters;
beforeAll(async () => {
  standIn = await startStandInRegisters((number) => people[number]);
  registers = new NationalRegisters({
    krr: standIn.url,
    populationRegister: standIn.url,
    token: async () => standIn.token,
  });
});
afterAll(() => standIn.stop());

const postalAddress = { name: 'Prøve Prøvesen', lines: ['Oppdiktet vei 1B', '3045 DRAMMEN'] };

describe('NationalRegisters', () => {
  it('tells how somebody may be reached, by phone, e-mail and letter', async () => {
    const found = await registers.lookup([reachable, reserved, outOfDate]);
    expect(Object.fromEntries(found)).toEqual({
      [reachable]: {
        reserved: false,
        mobile: '+4740000000',
        email: 'prove@mottaker.example',
        language: 'nn',
        postalAddress,
      },
      [reserved]: { reserved: true, mobile: null, email: null, language: 'nb', postalAddress },
      [outOfDate]: { reserved: false, mobile: null, email: null, language: null, postalAddress: null },
    });
  });

  it('says nothing about somebody whom no register knows', async () => {
    expect((await registers.lookup([nobody])).has(nobody)).toBe(false);
    expect(await registers.lookup([])).toEqual(new Map());
  });

  it('asks for more than a thousand in pages', async () => {
    const strangers = Array.from({ length: 2500 }, (_, n) => String(10_000_000_000 + n));
    const found = await registers.lookup([...strangers, reachable, reachable]);
    expect([...found.keys()]).toEqual([reachable]);
  });

  it('throws, without a word about anybody, when a register is away or refuses', async () => {
    const strange = createServer((_request, response) => void response.end(`<h1>${reachable}</h1>`));
    await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
    const { port } = strange.address() as AddressInfo;
    const cases = [
      { krr: standIn.url, populationRegister: standIn.url, token: async () => 'wrong' },
      { krr: 'http://127.0.0.1:1', populationRegister: standIn.url, token: async () => standIn.token },
      { krr: `http://127.0.0.1:${port}`, populationRegister: standIn.url, token: async () => standIn.token },
    ];
    for (const settings of cases) {
      const failure: unknown = await new NationalRegisters(settings)
        .lookup([reachable])
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(RegisterAway);
      expect(String(failure)).not.toContain(reachable);
    }
    await new Promise((resolve) => strange.close(resolve));
  });

  it('keeps birth numbers out of addresses', async () => {
    const asked: string[] = [];
    const { fetch: real } = globalThis;
    globalThis.fetch = (url, options) => {
      asked.push(url instanceof URL ? url.href : '');
      return real(url, options);
    };
    await registers.lookup([reachable]).finally(() => (globalThis.fetch = real));
    expect(asked).toHaveLength(2);
    expect(asked.join()).not.toContain(reachable);
  });
});

describe('homes', () => {
  it('tells where somebody lives, and asks the population register alone', async () => {
    const lives = { street: 'Oppdiktet vei', number: 1, letter: 'B', postalCode: '3045', place: 'DRAMMEN' };
    const found = await registers.homes([reachable, reserved, outOfDate, nobody]);
    expect([...found.keys()]).toEqual([reachable, reserved]);
    expect(found.get(reachable)).toEqual({ home: lives, barred: false });
  });

  it.each(['klientadresse', 'fortrolig', 'strengtFortrolig'] as const)('bars a home graded %s', (grading) => {
    const [street] = home.bostedsadresse ?? [];
    const person = { bostedsadresse: [{ ...street, adressegradering: grading }] };
    expect(homeOf(person)).toEqual({ home: null, barred: true });
  });

  it('is never a post box', () => {
    const person = {
      postadresse: [{ postboksadresse: { postboks: 'Postboks 1', poststed: { postnummer: '0001' } } }],
    };
    expect(homeOf(person)).toEqual({ home: null, barred: false });
  });
});

describe('postalAddressOf', () => {
  const [street] = home.bostedsadresse ?? [];
  const place = { postnummer: '0001', poststedsnavn: 'OSLO' };

  it.each([
    [
      'a protected address',
      { ...home, bostedsadresse: [{ ...street, adressegradering: 'strengtFortrolig' as const }] },
    ],
    [
      'a client’s address',
      { ...home, bostedsadresse: [{ ...street, adressegradering: 'klientadresse' as const }] },
    ],
    [
      'a protected home behind an open post box',
      {
        ...home,
        postadresse: [{ postboksadresse: { postboks: 'Postboks 1', poststed: place } }],
        bostedsadresse: [{ ...street, adressegradering: 'fortrolig' as const }],
      },
    ],
    ['an address that is no longer valid', { ...home, bostedsadresse: [{ ...street, erGjeldende: false }] }],
    ['a name without an address', { navn: home.navn }],
    ['an address without a name', { bostedsadresse: home.bostedsadresse }],
    ['an address without a place', { ...home, bostedsadresse: [{ vegadresse: { adressenavn: 'Vei' } }] }],
  ])('gives none for %s', (_what, person) => {
    expect(postalAddressOf(person)).toBeNull();
  });

  it.each([
    [
      'a post box',
      { postboksadresse: { postbokseier: 'c/o Noen', postboks: 'Postboks 1', poststed: place } },
      ['c/o Noen', 'Postboks 1', '0001 OSLO'],
    ],
    [
      'free lines',
      { postadresseIFrittFormat: { adresselinje: ['Gård', ''], poststed: place } },
      ['Gård', '0001 OSLO'],
    ],
  ])('takes the address that was given for post before the home: %s', (_what, address, lines) => {
    expect(postalAddressOf({ ...home, postadresse: [address] })?.lines).toEqual(lines);
  });
});
