import { randomUUID } from 'node:crypto';
import type {
  JourneyCommand,
  PersonActor,
  PlacementCommand,
  PlacementFields,
  TermsFields,
  WorkPlaceEntry,
} from '@samspor/domain';
import { RuleBroken } from '@samspor/domain';
import {
  placementKind,
  placementsOf,
  placementsOfYouth,
  ProcessStore,
  rebuild,
  textsOf,
  workPlaceKind,
  workPlaceOf,
  workPlacesIn,
} from '../index.ts';
import { testStore, youthOfDrammen, type TestStore } from '../testing/store.ts';
import { verify } from '../verify.ts';

const clock = { at: new Date('2027-01-04T09:00:00Z'), now: () => clock.at };
const ingrid: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };
const petter: PersonActor = {
  ...{ kind: 'person', id: 'p-drammen-2', agency: 'mun-3301' },
  role: 'work-training-coordinator',
};
const workflow = { id: 'placement:x', runId: 'run-1' };

let test: TestStore;
let processes: ProcessStore;
beforeAll(async () => {
  test = await testStore({ clock });
  processes = new ProcessStore(test.store);
});
beforeEach(() => {
  clock.at = new Date('2027-01-04T09:00:00Z');
});
afterAll(() => test.close());

const entry: WorkPlaceEntry = {
  ...{ orgnr: '300010377', host: 'Drammen kommune, Park', kind: 'municipal', municipality: '3301' },
  ...{ seats: 1, work: 'Stell av parker', ageFrom: 16, contact: 'Ring driftsleder' },
};
const terms: TermsFields = {
  ...{ from: '2027-01-11', to: '2027-04-09', hours: 30, allowance: 'individual-benefit' },
  ...{ mentor: 'Driftsleder Dal', workGoals: 'Møte hver dag' },
};

/** A youth who has been talked with, and whom the municipality takes part with. */
async function youth(): Promise<string> {
  const journeyId = randomUUID();
  await record(journeyId, youthOfDrammen);
  await record(journeyId, { type: 'RecordContact', on: '2026-12-01', channel: 'phone' });
  await record(journeyId, { type: 'AddNote', on: '2026-12-02', note: 'Vil jobbe ute' }, petter);
  return journeyId;
}

const record = (journeyId: string, command: JourneyCommand, by: PersonActor = ingrid) =>
  test.store.record({ journeyId, command, by });

async function place(seats = 1): Promise<string> {
  const id = randomUUID();
  const command = { type: 'ListWorkPlace', entry: { ...entry, seats } } as const;
  await processes.record(workPlaceKind, { id, command, by: petter, key: randomUUID() });
  return id;
}

const act = (id: string, command: PlacementCommand, seen?: number) =>
  processes.record(placementKind, {
    ...{ id, command, by: petter, key: randomUUID() },
    ...(seen !== undefined && { seen }),
  });

async function planned(
  journeyId: string,
  at: string,
  more: Partial<PlacementFields['PlanPlacement']> = {},
): Promise<string> {
  const placement = randomUUID();
  await act(placement, { type: 'PlanPlacement', placement, journeyId, place: at, ...terms, ...more });
  return placement;
}

async function running(): Promise<{ id: string; journeyId: string; at: string }> {
  const [journeyId, at] = [await youth(), await place()];
  const id = await planned(journeyId, at);
  for (const party of ['youth', 'host', 'agency'] as const)
    await act(id, { type: 'ApproveTerms', terms: 1, party, way: 'meeting' });
  await comes(id, '2027-01-11');
  return { id, journeyId, at };
}

/** Lets a day come, as the placement's workflow does: it reads again as long as it is told to come at once. */
async function comes(id: string, day: string): Promise<void> {
  clock.at = new Date(`${day}T06:00:00Z`);
  for (let wake: Date | null = new Date(0); wake !== null && wake <= clock.at;)
    wake = (await processes.catchUp(placementKind, id, workflow)).wakeAt;
}

const stateOf = async (id: string) => (await processes.read(placementKind, id)).state;
const tasksOf = async (journeyId: string) =>
  (await test.store.load(journeyId)).journey.tasks.map(({ kind, contact }) => [kind, contact]);
const wakesOf = async (id: string) =>
  (
    await test.store.pool.query<{ wanted: string }>('SELECT wanted FROM wake WHERE workflow_id = $1', [
      `placement:${id}`,
    ])
  ).rows.map(({ wanted }) => Number(wanted))[0] ?? 0;

describe('the register of work places', () => {
  it('lists a place once, shows it in its county, and takes it off and back again', async () => {
    const id = await place(2);
    const ids = async (past = false) =>
      (await workPlacesIn(test.store.pool, { county: '33', agency: 'mun-3301', past })).map(
        ({ placeId }) => placeId,
      );
    expect(await ids()).toContain(id);
    await processes.record(workPlaceKind, { id, command: { type: 'TakeOffWorkPlace' }, by: petter });
    expect([(await ids()).includes(id), (await ids(true)).includes(id)]).toEqual([false, true]);
    const back = { type: 'ChangeWorkPlace', entry: { ...entry, seats: 3 } } as const;
    await processes.record(workPlaceKind, { id, command: back, by: petter });
    expect(await workPlaceOf(test.store.pool, id)).toMatchObject({ seats: 3, taken: 0, takenOffOn: null });
  });

  it('refuses a wrong organisation number, another agency, and fewer seats than are taken', async () => {
    const id = await place(2);
    const attempt = (by: PersonActor, more: Partial<WorkPlaceEntry>) =>
      processes.record(workPlaceKind, {
        id,
        command: { type: 'ChangeWorkPlace', entry: { ...entry, ...more } },
        by,
      });
    await expect(attempt(petter, { orgnr: '300010378' })).rejects.toMatchObject({ rule: 'orgnr' });
    const other: PersonActor = { kind: 'person', id: 'p-nav-1', agency: 'nav-3301', role: 'nav-caseworker' };
    await expect(attempt(other, {})).rejects.toMatchObject({ rule: 'not-your-work-place' });
    await planned(await youth(), id);
    await planned(await youth(), id);
    await expect(attempt(petter, { seats: 1 })).rejects.toMatchObject({ rule: 'work-place-seats' });
  });
});

describe('a placement on the record', () => {
  it('gives the last seat once when two take it at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [at, a, b] = [await place(1), await youth(), await youth()];
      const results = await Promise.allSettled([planned(a, at), planned(b, at)]);
      const refusals = results.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(refusals).toEqual([new RuleBroken('work-place-full')]);
      expect(await workPlaceOf(test.store.pool, at)).toMatchObject({ seats: 1, taken: 1 });
    }
  });

  it('gives two seats to two who come at the same moment, and one youth one place', async () => {
    const [at, a, b] = [await place(2), await youth(), await youth()];
    const ids = await Promise.all([planned(a, at), planned(b, at)]);
    const seats = await Promise.all(ids.map(async (id) => (await stateOf(id))?.seat));
    expect(seats.toSorted()).toEqual([1, 2]);
    const other = await place(5);
    const c = await youth();
    const twice = await Promise.allSettled([planned(c, other), planned(c, other)]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(planned(a, other)).rejects.toMatchObject({ rule: 'placement-runs' });
  });

  it('moves the journey on its first day, once, and says which placement it is', async () => {
    const { id, journeyId } = await running();
    await comes(id, '2027-01-12');
    const { journey, events } = await test.store.load(journeyId);
    expect(journey.phase).toBe('work-training');
    expect(events.filter(({ type }) => type === 'WorkTrainingStarted')).toMatchObject([
      { data: { host: '300010377', placement: id, on: '2027-01-11' } },
    ]);
    expect(await stateOf(id)).toMatchObject({ state: 'running', startedOn: '2027-01-11' });
  });

  it('makes a visit that nobody held the task of whoever placed her, until it is held', async () => {
    const { id, journeyId } = await running();
    await comes(id, '2027-01-26');
    expect(await tasksOf(journeyId)).toEqual([['placement-visit', 'p-drammen-2']]);
    await comes(id, '2027-01-27');
    expect(await tasksOf(journeyId)).toHaveLength(1);
    await act(id, { type: 'HoldVisit', on: '2027-01-27', note: 'Hemmelig trivsel' });
    expect(await tasksOf(journeyId)).toEqual([]);
    const texts = await textsOf(test.store, id, journeyId);
    expect([...texts.values()].map(({ note }) => note)).toContain('Hemmelig trivsel');
    const { rows } = await test.store.pool.query<{ data: unknown }>(
      'SELECT data FROM event WHERE stream_id = ANY($1::uuid[])',
      [[id, journeyId]],
    );
    expect(JSON.stringify(rows)).not.toMatch(/Hemmelig|Driftsleder|Møte hver dag/);
  });

  it('keeps the visit that is due while the agreement is changed, and what held goes on holding', async () => {
    const { id, journeyId } = await running();
    clock.at = new Date('2027-01-20T09:00:00Z');
    await act(id, { type: 'ProposeTerms', ...terms, hours: 20, why: 'Norsk på kveldstid' });
    await comes(id, '2027-01-26');
    expect((await tasksOf(journeyId)).map(([kind]) => kind)).toEqual([
      'placement-agreement',
      'placement-visit',
    ]);
    for (const party of ['youth', 'host', 'agency'] as const)
      await act(id, { type: 'ApproveTerms', terms: 2, party, way: 'phone' });
    expect((await tasksOf(journeyId)).map(([kind]) => kind)).toEqual(['placement-visit']);
  });

  it('lets nobody approve what was changed meanwhile', async () => {
    const id = await planned(await youth(), await place());
    const { version } = await processes.read(placementKind, id);
    await act(id, { type: 'ProposeTerms', ...terms, hours: 20, why: 'Skole' }, version);
    const late = act(id, { type: 'ApproveTerms', terms: 1, party: 'host', way: 'phone' }, version);
    await expect(late).rejects.toMatchObject({ name: 'StreamMoved' });
  });

  it('ends the measure with it, gives the seat back, and waits for its evaluation', async () => {
    const { id, journeyId, at } = await running();
    await act(id, { type: 'EndPlacement', reason: 'school', result: 'partly', next: 'school' });
    const { journey } = await test.store.load(journeyId);
    expect([journey.phase, journey.measure]).toEqual(['clarified', null]);
    expect(await workPlaceOf(test.store.pool, at)).toMatchObject({ taken: 0 });
    await comes(id, '2027-01-26');
    expect((await tasksOf(journeyId)).map(([kind]) => kind)).toEqual(['placement-evaluation']);
    await act(id, { type: 'EvaluatePlacement', summary: 'Bra', youthView: 'Lærte mye' });
    expect(await tasksOf(journeyId)).toEqual([]);
    expect((await processes.catchUp(placementKind, id, workflow)).wakeAt).toBeNull();
  });

  it.each([
    ['dies', { type: 'RecordDeath', on: '2027-01-12' }, ingrid, 'journey-closed', 'tell-host'],
    [
      'withdraws her consent',
      { type: 'EndAgencyPart', on: '2027-01-12', agency: 'mun-3301' },
      ingrid,
      'part-ended',
      'tell-host',
    ],
    [
      'goes back to school',
      { type: 'ReturnToSchool', on: '2027-01-12', kind: 'school' },
      ingrid,
      'ended-on-journey',
      'evaluation',
    ],
  ] as const)(
    'is told at once when she %s, and ends with something for somebody to do',
    async (_, step, by, reason, matter) => {
      const { id, journeyId } = await running();
      const before = await wakesOf(id);
      clock.at = new Date('2027-01-12T05:00:00Z');
      await record(journeyId, step, by);
      expect(await wakesOf(id)).toBe(before + 1);
      await comes(id, '2027-01-12');
      expect(await stateOf(id)).toMatchObject({ state: 'ended', ended: { reason } });
      const { rows } = await test.store.pool.query(
        'SELECT matter FROM placement_matter WHERE placement_id = $1',
        [id],
      );
      expect(rows).toEqual([{ matter }]);
      const { journey } = await test.store.load(journeyId);
      expect(journey.measure).toBeNull();
    },
  );

  it('is listed for those who follow it up, without the name once they take part no more', async () => {
    const { id, journeyId } = await running();
    const listed = async () =>
      (await placementsOf(test.store.pool, 'mun-3301')).find(({ placementId }) => placementId === id);
    expect(await listed()).toMatchObject({ journeyId, matter: 'visit', dueOn: '2027-01-25' });
    expect((await listed())?.name).not.toBeNull();
    expect(await placementsOf(test.store.pool, 'nav-3301')).toEqual([]);
    expect(await placementsOfYouth(test.store.pool, journeyId)).toMatchObject([{ placementId: id }]);
    await record(journeyId, { type: 'EndAgencyPart', on: '2027-01-11', agency: 'mun-3301' });
    expect((await listed())?.name).toBeNull();
  });

  it('reads as its events tell, and can be written anew', async () => {
    expect((await verify(test.store.pool)).differences).toEqual([]);
    await rebuild(test.store.pool);
    expect((await verify(test.store.pool)).differences).toEqual([]);
  });
});
