import { randomUUID } from 'node:crypto';
import { osloDateOf, workdays, type CooperationCommand, type PersonActor } from '@samspor/domain';
import {
  cooperationKind,
  cooperationMattersOf,
  cooperationsFor,
  ProcessStore,
  readsCooperation,
  rebuild,
} from '../index.ts';
import { behindRecord } from '../stalls/behind.ts';
import { collectOnRecord } from '../stalls/machine.ts';
import { stallBoard } from '../stalls/read.ts';
import { testStore, type TestStore } from '../testing/store.ts';
import { verify } from '../verify.ts';

const school = 'school-300010377';
const nav = 'nav-3301';
const geir: PersonActor = { kind: 'person', id: 'p-assiden-4', agency: school, role: 'school-head' };
const hilde: PersonActor = { kind: 'person', id: 'p-nav-7', agency: nav, role: 'nav-leader' };
const clock = { at: new Date('2026-05-20T10:00:00Z'), now: () => clock.at };
const workflow = { id: 'cooperation:x', runId: 'run-1' };

let test: TestStore;
let processes: ProcessStore;
beforeAll(async () => {
  test = await testStore({ clock });
  processes = new ProcessStore(test.store);
});
beforeEach(() => {
  clock.at = new Date('2026-05-20T10:00:00Z');
});
afterAll(() => test.close());

const act = (id: string, command: CooperationCommand, by = geir) =>
  processes.record(cooperationKind, { id, command, by, key: randomUUID() });

const proposal = (cooperation: string, between: { school: string; nav: string }): CooperationCommand => ({
  ...{ type: 'ProposeCooperation', cooperation, ...between, from: '2026-08-17', to: '2028-06-30' },
  ...{
    schoolHead: geir.id,
    navLeader: hilde.id,
    aims: 'Flere fullfører',
    schoolPart: 'Rom',
    navPart: 'Tiltak',
  },
  ...{ noticeMonths: 3 },
  counsellors: [{ person: 'p-assiden-2', school: workdays.slice(0, 4), nav: workdays.slice(4) }],
});

const board = async (agency: string) => {
  const today = osloDateOf(clock.at);
  await collectOnRecord(test.store.pool, today);
  const filters = { cause: null, owner: null, waitsFor: null, before: null, state: 'all' } as const;
  return stallBoard(
    test.store.pool,
    { agency, owner: null, today },
    { ...filters, lane: 'people' },
    { after: null, limit: 50 },
  );
};

describe('a cooperation on the record', () => {
  const id = randomUUID();

  it('is read by managers, counsellors and members, and by nobody else', async () => {
    await act(id, proposal(id, { school, nav }));
    await act(id, { type: 'SignCooperation', terms: 1 }, hilde);
    const { pool } = test.store;
    const reads = (person: string, agency: string, leads: 'school' | 'nav' | null = null) =>
      Promise.all([
        readsCooperation(pool, id, { person, agency, leads }),
        cooperationsFor(pool, { person, agency, leads }).then((ids) => ids.includes(id)),
      ]);
    for (const reader of [
      reads(geir.id, school, 'school'),
      reads('p-nav-5', nav, 'nav'),
      reads('p-assiden-2', school),
      reads('p-assiden-2', nav),
    ])
      expect(await reader).toEqual([true, true]);
    for (const stranger of [
      reads('p-assiden-1', school),
      reads('p-greaker-3', 'school-300014887', 'school'),
      reads('p-ot33-3', 'ot-33'),
      reads(hilde.id, 'ot-33'),
    ])
      expect(await stranger).toEqual([false, false]);
  });

  it('stands once between two, also when both propose at once', async () => {
    await expect(act(randomUUID(), proposal(randomUUID(), { school, nav }))).rejects.toThrow(
      'cooperation-stands',
    );
    const pair = { school, nav: 'nav-3305' };
    const both = await Promise.allSettled(
      [randomUUID(), randomUUID()].map((one) => act(one, proposal(one, pair))),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('whose review is late stands on both managers’ lists and boards until it is held', async () => {
    clock.at = new Date('2027-08-18T00:00:30+02:00');
    const { events } = await processes.catchUp(cooperationKind, id, workflow);
    expect(events).toEqual(['CooperationDuePassed']);
    const { pool } = test.store;
    const lists = () =>
      Promise.all(
        [
          { person: geir.id, agency: school, leads: 'school' as const },
          { person: hilde.id, agency: nav, leads: 'nav' as const },
        ].map((reader) => cooperationMattersOf(pool, reader, '2027-08-18')),
      );
    for (const list of await lists())
      expect(list).toMatchObject([{ cooperationId: id, matter: 'review', dueOn: '2027-08-17' }]);
    for (const agency of [school, nav])
      expect((await board(agency)).filter(({ subject }) => subject.endsWith(id))).toMatchObject([
        { cause: 'cooperation-overdue', kind: 'review' },
      ]);
    expect(await board('ot-33')).toEqual([]);
    const review = { conclusion: 'continue', words: 'Virker', nextOn: '2028-06-01' } as const;
    await act(id, { type: 'ReviewCooperation', ...review });
    expect(await lists()).toEqual([[], []]);
    for (const agency of [school, nav])
      expect((await board(agency)).filter(({ subject }) => subject.endsWith(id))).toEqual([]);
  });

  it('is kept by a workflow of its own, which is missed when it oversleeps', async () => {
    const { pool } = test.store;
    const { rows } = await pool.query<{ type: string }>('SELECT type FROM wake WHERE workflow_id = $1', [
      `cooperation:${id}`,
    ]);
    expect(rows).toEqual([{ type: 'schoolCooperation' }]);
    clock.at = new Date('2028-06-03T10:00:00Z');
    await pool.query(
      `UPDATE wake SET sent = wanted, told_at = now() - interval '6 minutes', read_at = now() - interval '6 minutes'`,
    );
    const behind = async () =>
      (await behindRecord(pool, osloDateOf(clock.at))).map(({ workflowId }) => workflowId);
    expect(await behind()).toContain(`cooperation:${id}`);
    await processes.catchUp(cooperationKind, id, workflow);
    expect(await behind()).not.toContain(`cooperation:${id}`);
  });

  it('ends by itself with its period, reads as its events tell, and can be written anew', async () => {
    clock.at = new Date('2028-07-01T00:00:30+02:00');
    const { events, wakeAt } = await processes.catchUp(cooperationKind, id, workflow);
    expect([events.at(-1), wakeAt]).toEqual(['CooperationEnded', null]);
    expect((await verify(test.store.pool)).differences).toEqual([]);
    await rebuild(test.store.pool);
    expect((await verify(test.store.pool)).differences).toEqual([]);
  });
});
