import { randomUUID } from 'node:crypto';
import type { EnrolYouth, JourneyCommand, PersonActor, SystemActor } from '@samspor/domain';
import { migrate, migrateBack, rebuild, verify } from '../index.ts';
import { LeftAgencies1790000000400 } from '../migrations/1790000000400-left-agencies.ts';
import { migrations } from '../migrations/index.ts';
import type { PersonData } from '../people/person.ts';
import { testStore, type TestStore } from '../testing/store.ts';
import { accessOf } from './access.ts';
import { myDay, urgencyCounts } from './my-day.ts';
import { dutyCounts, phaseCounts } from './overview.ts';
import { collectPeople } from '../stalls/people.ts';
import { stallBoard } from '../stalls/read.ts';
import { personOf } from './person.ts';
import { search } from './search.ts';

const clock = { at: new Date('2026-10-20T10:00:00Z'), now: () => clock.at };
const today = '2026-11-21';
const person = (agency: string): PersonActor => ({ kind: 'person', id: 'p', agency, role: 'ot-caseworker' });
const file = (agency: string): SystemActor => ({ kind: 'system', id: 'import', agency });
const workflow = (agency: string): SystemActor => ({ kind: 'system', id: 'workflow', agency });
const enrolYouth: EnrolYouth = {
  type: 'EnrolYouth',
  on: '2026-10-12',
  birthYear: 2008,
  adultOn: '2026-03-04',
  county: '33',
  municipality: '3301',
  school: '300010377',
  programme: null,
  level: null,
  otStatus: 'OTUK',
  reason: null,
  protection: 'UGRADERT',
};
const before: PersonData = {
  birthNumber: null,
  firstName: 'Torbjørg',
  lastName: 'Gammeldal',
  birthDate: '2008-03-04',
  municipality: '3301',
  schoolName: null,
  mobile: '+4799900001',
  email: null,
  guardians: [],
  protection: 'UGRADERT',
};

let test: TestStore;
const journeyId = randomUUID();
const record = (command: JourneyCommand, by: PersonActor | SystemActor, who?: PersonData) =>
  test.store.record({ journeyId, command, by, ...(who && { person: who }) });

beforeAll(async () => {
  test = await testStore({ clock });
  await record(enrolYouth, file('ot-33'), { ...before, firstName: 'Tobjør' });
  await record({ ...enrolYouth, on: '2026-10-14', level: 'VG1' }, file('ot-33'), before);
  await record({ type: 'CatchUp' }, workflow('ot-33'));
  const { version } = await record(
    { type: 'RecordMove', on: '2026-10-20', to: '31', municipality: '3105' },
    person('ot-33'),
  );
  left = version;
  clock.at = new Date('2026-11-21T10:00:00Z');
  await record({ type: 'CatchUp' }, workflow('ot-31'));
  const row: EnrolYouth = {
    ...enrolYouth,
    on: '2026-11-02',
    county: '31',
    municipality: '3107',
    school: null,
  };
  await record(row, file('ot-31'), {
    ...before,
    lastName: 'Nydal',
    mobile: '+4799900002',
    municipality: '3107',
  });
  await record(row, file('ot-31'), { ...before, lastName: 'Nyeredal', mobile: null, municipality: '3107' });
});
afterAll(() => test.close());

let left: number;
const agencyRows = async () =>
  (
    await test.store.pool.query<{ agency: string; until: number | null }>(
      'SELECT agency, until_version AS until FROM journey_agency ORDER BY agency',
    )
  ).rows;
const everything = { whose: 'all' as const, phase: null, urgency: null, after: null, today, limit: 10 };

async function stalls(agency: string) {
  await collectPeople(test.store.pool, today);
  const reader = { agency, owner: null, today };
  const filters = {
    lane: 'people',
    cause: null,
    owner: null,
    waitsFor: null,
    before: null,
    state: 'all',
  } as const;
  return stallBoard(test.store.pool, reader, filters, { after: null, limit: 50 });
}

describe('an agency that has left', () => {
  it('may read up to the version it left with, and a stranger nothing', async () => {
    expect(await accessOf(test.store.pool, 'ot-33', journeyId)).toEqual({ version: left, on: '2026-10-20' });
    expect(await accessOf(test.store.pool, 'ot-31', journeyId)).toBeNull();
    expect(await accessOf(test.store.pool, 'nav-3301', journeyId)).toBeUndefined();
  });

  it('stands in no list and is counted in none', async () => {
    for (const agency of ['ot-33', 'school-300010377']) {
      expect(await myDay(test.store.pool, { ...everything, agency })).toEqual([]);
      const counts = await urgencyCounts(test.store.pool, { ...everything, agency });
      expect(Object.values(counts)).toEqual([0, 0, 0, 0]);
      expect(await phaseCounts(test.store.pool, agency)).toEqual([]);
      expect(await dutyCounts(test.store.pool, agency, today)).toEqual([]);
      expect(await stalls(agency)).toEqual([]);
    }
    expect(await myDay(test.store.pool, { ...everything, agency: 'ot-31' })).toHaveLength(1);
    expect(await phaseCounts(test.store.pool, 'ot-31')).toEqual([{ phase: 'enrolled', count: 1 }]);
    expect(await dutyCounts(test.store.pool, 'ot-31', today)).not.toEqual([]);
    expect(await stalls('ot-31')).not.toEqual([]);
  });

  it('knows the youth by the name and phone of that day, and the new county by today’s', async () => {
    expect(await personOf(test.store.pool, journeyId, left)).toMatchObject({
      firstName: 'Torbjørg',
      lastName: 'Gammeldal',
      mobile: '+4799900001',
    });
    expect(await personOf(test.store.pool, journeyId, 1)).toMatchObject({ firstName: 'Tobjør' });
    expect(await personOf(test.store.pool, journeyId)).toMatchObject({ lastName: 'Nyeredal', mobile: null });
  });

  it('finds the youth by the name it knew, exactly or nearly, and never by a newer one', async () => {
    const found = async (agency: string, text: string) =>
      (await search(test.store.pool, agency, text)).map(({ lastName, until }) => [lastName, until]);
    for (const agency of ['ot-33', 'school-300010377'])
      for (const text of ['gammeldal', 'Torbjør Gamelda'])
        expect(await found(agency, text)).toEqual([['Gammeldal', left]]);
    expect(await found('ot-33', 'nyeredal')).toEqual([]);
    expect(await found('ot-33', 'nydal')).toEqual([]);
    expect(await found('ot-31', 'nyeredal')).toEqual([['Nyeredal', null]]);
    expect(await found('ot-31', 'gammeldal')).toEqual([]);
    expect(await found('nav-3301', 'gammeldal')).toEqual([]);
  });
});

describe('the table of agencies', () => {
  const stands = () => [
    { agency: 'ot-31', until: null },
    { agency: 'ot-33', until: left },
    { agency: 'school-300010377', until: left },
  ];

  it('is what the events say, and is written the same again', async () => {
    expect(await agencyRows()).toEqual(stands());
    expect((await verify(test.store.pool)).differences).toEqual([]);
    await test.store.pool.query(`UPDATE journey_agency SET until_version = NULL WHERE agency = 'ot-33'`);
    expect((await verify(test.store.pool)).differences).toMatchObject([{ table: 'journey_agency' }]);
    await rebuild(test.store.pool);
    expect(await agencyRows()).toEqual(stands());
  });

  it('forgets with the person who she was before', async () => {
    const former = async () =>
      (
        await test.store.pool.query<{ last_name: string }>(
          'SELECT last_name FROM former_person ORDER BY position',
        )
      ).rows;
    expect((await former()).map(({ last_name: name }) => name)).toEqual(['Gammeldal', 'Gammeldal', 'Nydal']);
    await test.store.pool.query('DELETE FROM person');
    expect(await former()).toEqual([]);
  });

  it('closes to those who left when the tables of an older version are brought forward', async () => {
    const older = migrations.length - migrations.indexOf(LeftAgencies1790000000400);
    for (let back = 0; back < older; back += 1) expect(await migrateBack(test.ownerUrl)).toBe(true);
    const { rows } = await test.store.pool.query<{ agency: string }>('SELECT agency FROM journey_agency');
    expect(rows).toEqual([{ agency: 'ot-31' }]);
    await test.store.pool.query(`INSERT INTO journey_agency VALUES ($1, 'ot-33')`, [journeyId]);
    await migrate(test.ownerUrl);
    expect(await agencyRows()).toEqual(stands());
  });
});
