import { idnr } from '@navikt/fnrvalidator';
import { municipalities } from '../codes/index.ts';
import { orgnrOf } from '../target-group/contact-details.ts';
import { readTargetGroup } from '../target-group/read.ts';
import { homes } from './homes.ts';
import { syntheticPeople } from './people.ts';
import { randomFrom } from './random.ts';
import { targetGroupCsv } from './target-group-csv.ts';
import { tenorNumber } from './tenor-number.ts';

const years = { from: '2023-08-01', to: '2026-11-21' };
const people = syntheticPeople({ seed: 1, count: 3000, ...years });

describe('syntheticPeople', () => {
  it('gives the same people for the same seed, others for another', () => {
    expect(syntheticPeople({ seed: 1, count: 3000, ...years })).toEqual(people);
    expect(syntheticPeople({ seed: 2, count: 50, ...years })).not.toEqual(people.slice(0, 50));
  });

  it('only adds to them when asked for more', () => {
    expect(syntheticPeople({ seed: 1, count: 50, ...years })).toEqual(people.slice(0, 50));
  });

  it('gives people whose every row is read back as it was, without a notice', () => {
    const bytes = new TextEncoder().encode(targetGroupCsv(people));
    const rows = people.map((value, index) => ({ row: index + 1, verdict: 'accepted', notices: [], value }));
    expect(readTargetGroup(bytes, { importDay: years.to })).toEqual({ rows });
  });

  it('covers what a county has: minors, protected addresses, missing numbers and phones, every municipality', () => {
    expect(people.some(({ guardians }) => guardians.length === 2)).toBe(true);
    expect(new Set(people.map(({ protection }) => protection)).size).toBe(4);
    expect(people.some(({ birthNumber }) => birthNumber === null)).toBe(true);
    expect(people.some(({ mobile }) => mobile === null)).toBe(true);
    const lived = new Set(people.flatMap(({ municipality }) => municipality ?? []));
    expect([...lived].sort()).toEqual(Object.keys(municipalities).sort());
  });

  it('tells of guardians for minors only', () => {
    const adults = people.filter(
      ({ birthDate, date }) => `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}` <= date,
    );
    expect(adults.length).toBeGreaterThan(0);
    expect(adults.filter(({ guardians }) => guardians.length > 0)).toEqual([]);
  });

  it('takes phones and addresses that reach nobody', () => {
    const phones = people.flatMap(({ mobile, guardians }) => [
      mobile,
      ...guardians.map((guardian) => guardian.mobile),
    ]);
    expect(phones.filter((phone) => phone !== null && !/^\+47[49]999\d{4}$/.test(phone))).toEqual([]);
    expect(people.filter(({ email }) => email !== null && !email.endsWith('@example.com'))).toEqual([]);
  });
});

it('homes: have schools with valid organisation numbers', () => {
  const schools = homes.flatMap(([, { schools: near }]) => near);
  expect(schools.filter(({ orgnr }) => orgnrOf(orgnr) === undefined)).toEqual([]);
});

describe('tenorNumber', () => {
  it.each(['1999-12-31', '2008-02-29', '2010-10-04'])(
    'gives valid Tenor numbers for %s, month + 80',
    (birthDate) => {
      const numbers = Array.from({ length: 500 }, (_, serial) => tenorNumber(birthDate, serial) ?? []).flat();
      expect(numbers.length).toBeGreaterThan(350);
      const [year = '', month = '', day = ''] = birthDate.split('-');
      const start = `${day}${Number(month) + 80}${year.slice(2)}`;
      const wrong = numbers.filter(
        (number) => JSON.stringify(idnr(number)) !== '{"status":"valid","type":"tnr"}',
      );
      expect(wrong).toEqual([]);
      expect(numbers.filter((number) => !number.startsWith(start))).toEqual([]);
    },
  );
});

describe('randomFrom', () => {
  it('spreads evenly and stays in its bounds', () => {
    const random = randomFrom(7);
    const counts = new Map<number, number>();
    for (let draw = 0; draw < 10_000; draw++) {
      const drawn = random.below(10);
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(Math.min(...counts.values())).toBeGreaterThan(900);
  });

  it('draws by weight, and never what weighs nothing', () => {
    const random = randomFrom(7);
    const drawn = Array.from({ length: 1000 }, () =>
      random.weighted([
        [9, 'often'],
        [1, 'seldom'],
        [0, 'never'],
      ]),
    );
    expect(new Set(drawn)).toEqual(new Set(['often', 'seldom']));
    expect(drawn.filter((word) => word === 'often').length).toBeGreaterThan(850);
  });
});
