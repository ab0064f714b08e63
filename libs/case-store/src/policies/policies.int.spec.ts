import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { defaultCountyPolicy, PolicyRefused, type DutyPolicy, type PersonActor } from '@samspor/domain';
import { CaseStore } from '../case-store.ts';
import { rebuild } from '../rebuild.ts';
import { testStore, youthOfDrammen, type TestStore } from '../testing/store.ts';
import { verify } from '../verify.ts';
import { KeyReused, StreamMoved } from '../write.ts';
import { PolicyStore } from './policy-store.ts';
import { readPolicyBook } from './policy-book.ts';

const clock = { at: new Date('2026-11-16T10:00:00Z'), now: () => clock.at };
const liv: PersonActor = { kind: 'person', id: 'liv', agency: 'ot-33', role: 'ot-leader' };
const system = { kind: 'system', id: 'workflow', agency: 'ot-33' } as const;

let test: TestStore;
let policies: PolicyStore;
beforeAll(async () => {
  test = await testStore({ clock });
  policies = new PolicyStore(test.store);
});
afterAll(() => test.close());

const decide = (
  from: string,
  duty: Partial<DutyPolicy>,
  more: { key?: string; seen?: number; by?: PersonActor } = {},
) =>
  policies.set({
    county: '33',
    from,
    policy: { ...defaultCountyPolicy, duty: { ...defaultCountyPolicy.duty, ...duty } },
    by: liv,
    key: randomUUID(),
    seen: 0,
    ...more,
  });

const infoDue = async (journeyId: string) =>
  (
    await test.store.pool.query<{ due_on: string }>(
      `SELECT due_on::text FROM duty WHERE journey_id = $1 AND kind = 'RIGHTS_INFO' ORDER BY opened_on`,
      [journeyId],
    )
  ).rows.map(({ due_on: due }) => due);

describe('a county’s policy on the record', () => {
  it('decides what opens from its day on, moves nothing that stood, and verify and rebuild agree', async () => {
    const journeyId = randomUUID();
    await test.store.record({ journeyId, command: { ...youthOfDrammen, on: '2026-11-02' }, by: system });
    await test.store.catchUp(journeyId, system);
    expect(await infoDue(journeyId)).toEqual(['2026-12-02']);
    await decide('2026-12-01', { rightsInfoDays: 7 });
    expect((await verify(test.store.pool)).differences).toEqual([]);
    const step = async (on: string, command: Parameters<CaseStore['record']>[0]['command']) => {
      clock.at = new Date(`${on}T10:00:00Z`);
      await test.store.record({ journeyId, command, by: { ...liv, role: 'ot-caseworker' } });
      await test.store.catchUp(journeyId, system);
    };
    await step('2026-12-01', { type: 'ReturnToSchool', kind: 'school', on: '2026-12-01' });
    await step('2026-12-10', { type: 'LeaveTraining', reason: 'interrupted', on: '2026-12-10' });
    expect(await infoDue(journeyId)).toEqual(['2026-12-02', '2026-12-17']);
    expect((await verify(test.store.pool)).differences).toEqual([]);
    await rebuild(test.store.pool);
    expect(await infoDue(journeyId)).toEqual(['2026-12-02', '2026-12-17']);
    clock.at = new Date('2026-12-11T10:00:00Z');
  });

  it('is known to another process within a minute, long before its first day', async () => {
    const other = new CaseStore(test.db, { masterKey: test.masterKey, clock });
    expect((await other.policies())('33', '2026-12-01').duty.rightsInfoDays).toBe(7);
    await decide('2027-01-01', { rightsInfoDays: 9 }, { seen: 1 });
    const infoDays = async (book = other.policies()) => (await book)('33', '2027-01-01').duty.rightsInfoDays;
    expect(await infoDays(test.store.policies())).toBe(9);
    expect(await infoDays(readPolicyBook(test.store.pool))).toBe(9);
    expect(await infoDays()).toBe(7);
    const started = performance.now();
    const later = jest.spyOn(performance, 'now').mockReturnValue(started + 60_001);
    expect(await infoDays()).toBe(9);
    later.mockRestore();
  });

  it('answers the same key once, and tells a stale page and a key of another decision', async () => {
    const key = randomUUID();
    const first = await decide('2027-02-01', {}, { key, seen: 2 });
    expect(await decide('2027-02-01', {}, { key, seen: 2 })).toEqual(first);
    await expect(decide('2027-02-02', {}, { key, seen: 3 })).rejects.toThrow(KeyReused);
    await expect(decide('2027-02-02', {}, { seen: 2 })).rejects.toThrow(StreamMoved);
  });

  it('lets one of two who decide at once come first', async () => {
    const both = await Promise.allSettled([1, 2].map((n) => decide(`2027-03-0${n}`, {}, { seen: 3 })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('never reaches back: tomorrow at the earliest, and late in the evening the day after', async () => {
    await expect(decide('2026-12-11', {}, { seen: 4 })).rejects.toThrow(PolicyRefused);
    clock.at = new Date('2026-12-11T22:55:00Z');
    await expect(decide('2026-12-12', {}, { seen: 4 })).rejects.toThrow('too soon');
    expect(await decide('2026-12-13', {}, { seen: 4 })).toEqual({ version: 5, from: '2026-12-13' });
  });

  it('is decided by the county’s own leader or administrator', async () => {
    const other = { ...liv, agency: 'ot-31' };
    await expect(decide('2027-06-01', {}, { seen: 5, by: other })).rejects.toThrow('not-your-role');
    const caseworker: PersonActor = { ...liv, role: 'ot-caseworker' };
    await expect(decide('2027-06-01', {}, { seen: 5, by: caseworker })).rejects.toThrow('not-your-role');
    const administrator: PersonActor = { ...liv, role: 'administrator' };
    expect(await decide('2027-06-01', {}, { seen: 5, by: administrator })).toMatchObject({ version: 6 });
  });
});
