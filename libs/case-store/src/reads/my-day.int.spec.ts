import { randomUUID } from 'node:crypto';
import { addDays, type EnrolYouth, type SystemActor } from '@samspor/domain';
import { testStore, type TestStore } from '../testing/store.ts';
import { accessOf } from './access.ts';
import { myDay, urgencyCounts, urgencyOf, type MyDayQuery, type MyDayRow, type Urgency } from './my-day.ts';
import { search } from './search.ts';

const clock = { at: new Date('2026-11-21T10:00:00Z'), now: () => clock.at };
const today = '2026-11-21';
const by: SystemActor = { kind: 'system', id: 'import', agency: 'ot-33' };
const everything: MyDayQuery = {
  agency: 'ot-33',
  whose: 'all',
  phase: null,
  urgency: null,
  after: null,
  today,
  limit: 1_000,
};

let test: TestStore;
beforeAll(async () => {
  test = await testStore({ clock });
  for (let day = 0; day < 60; day++) await enrol(day);
});
afterAll(() => test.close());

/** A youth enrolled so many days ago; every fifth has a status from which nothing is due, every seventh is in Østfold. */
async function enrol(daysAgo: number): Promise<void> {
  const command: EnrolYouth = {
    type: 'EnrolYouth',
    on: addDays(today, -daysAgo),
    birthYear: 2008,
    adultOn: '2026-03-04',
    county: daysAgo % 7 === 0 ? '31' : '33',
    municipality: daysAgo % 7 === 0 ? '3105' : '3301',
    school: null,
    programme: null,
    level: null,
    otStatus: daysAgo % 5 === 0 ? 'OTMI' : 'OTUK',
    reason: null,
    protection: 'UGRADERT',
  };
  const person = {
    birthNumber: null,
    firstName: 'Ørjan',
    lastName: `Dag_${daysAgo}`,
    birthDate: '2008-03-04',
    municipality: command.municipality,
    schoolName: null,
    mobile: null,
    email: null,
    guardians: [],
    protection: command.protection,
  };
  const write = { journeyId: randomUUID(), command, by: { ...by, agency: `ot-${command.county}` }, person };
  await test.store.record(write);
}

async function paged(query: MyDayQuery): Promise<MyDayRow[]> {
  const seen: MyDayRow[] = [];
  for (let after = query.after; ; after = seen.at(-1) ?? null) {
    const page = await myDay(test.store.pool, { ...query, after, limit: 7 });
    seen.push(...page);
    if (page.length < 7) return seen;
  }
}

describe('myDay', () => {
  it('pages through every journey of the agency once, the most urgent first and undated ones last', async () => {
    const all = await myDay(test.store.pool, everything);
    expect(all).toHaveLength(51);
    expect(all.some(({ dueOn }) => dueOn === null)).toBe(true);
    const due = all.map(({ dueOn }) => dueOn ?? '9999');
    expect(due).toEqual(due.toSorted());
    expect(await paged(everything)).toEqual(all);
  });

  it('has each journey under one urgency, and as many as are counted', async () => {
    const counts = await urgencyCounts(test.store.pool, everything);
    for (const urgency of ['critical', 'overdue', 'soon', 'later'] as Urgency[]) {
      const rows = await paged({ ...everything, urgency });
      expect([urgency, rows.length]).toEqual([urgency, counts[urgency]]);
      expect(rows.every(({ dueOn }) => urgencyOf(dueOn, today) === urgency)).toBe(true);
    }
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(51);
  });

  it('shows no journey of another agency', async () => {
    expect(await myDay(test.store.pool, { ...everything, agency: 'nav-3301' })).toEqual([]);
    const [first] = await myDay(test.store.pool, everything);
    if (!first) throw new Error('a journey');
    expect(await accessOf(test.store.pool, 'ot-33', first.journeyId)).toBeNull();
    expect(await accessOf(test.store.pool, 'ot-31', first.journeyId)).toBeUndefined();
  });
});

describe('search', () => {
  const names = async (agency: string, text: string) =>
    (await search(test.store.pool, agency, text)).map(({ lastName }) => lastName);

  it('takes % and _ for what they are', async () => {
    expect(await names('ot-33', 'dag_1')).toContain('Dag_1');
    expect(await names('ot-33', '%')).toEqual([]);
  });

  it('finds names in any order and case, and keeps to the agency', async () => {
    expect(await names('ot-33', 'DAG_11 ørjan')).toEqual(['Dag_11']);
    expect(await names('ot-33', 'dag_49')).not.toContain('Dag_49');
    expect(await names('ot-31', 'dag_49')).toEqual(['Dag_49']);
  });
});
