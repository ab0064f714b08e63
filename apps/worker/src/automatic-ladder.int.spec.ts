import { randomUUID } from 'node:crypto';
import { PolicyStore, verify } from '@samspor/case-store';
import { youthOfDrammen } from '@samspor/case-store/testing';
import { addDays, defaultCountyPolicy, defaultLadderPolicy, type PersonActor } from '@samspor/domain';
import { eventually } from './eventually.ts';
import { Bench } from './testing.ts';
import { reconcile } from './upkeep/reconcile.ts';

/** A Tuesday in October, on which the county of Buskerud had decided a week ago. */
const clock = { at: new Date('2026-10-13T10:00:00Z'), now: () => clock.at };
const leader: PersonActor = { kind: 'person', id: 'p-ot33-3', agency: 'ot-33', role: 'ot-leader' };

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open(clock);
  const today = clock.at;
  clock.at = new Date('2026-10-06T10:00:00Z');
  const ladder = { ...defaultLadderPolicy, start: 'automatic', startAfterDays: 0 } as const;
  const decision = { county: '33', from: '2026-10-07', policy: { ...defaultCountyPolicy, ladder } };
  await new PolicyStore(bench.store).set({ ...decision, by: leader, key: randomUUID(), seen: 0 });
  clock.at = today;
});
afterAll(() => bench.close());

async function enrolledIn(county: '33' | '31'): Promise<string> {
  const journeyId = randomUUID();
  const command = { ...youthOfDrammen, county, municipality: `${county}01`, on: bench.store.today() };
  const by = { kind: 'person', id: 'p-1', agency: `ot-${county}`, role: 'ot-caseworker' } as const;
  await bench.store.record({ journeyId, command, by });
  return journeyId;
}

const eventsOf = (journeyId: string) =>
  bench.rows<{ type: string; actor: string; workflow: string | null }>(
    `SELECT type, actor, workflow_id AS workflow FROM event
     WHERE stream_id = $1 AND type IN ('DutiesOpened', 'LadderStarted', 'MessageQueued') ORDER BY version`,
    journeyId,
  );
const typesOf = async (journeyId: string) => (await eventsOf(journeyId)).map(({ type }) => type);
/** Nothing is on its way to a workflow any more. */
const quiet = async () => (await bench.count('wake WHERE wanted > sent')) === 0;

it('begins a ladder by the workflow itself where the county has decided so, once, and nowhere else', async () => {
  let decided = '';
  let undecided = '';
  await bench.working(async () => {
    [decided, undecided] = [await enrolledIn('33'), await enrolledIn('31')];
    await eventually(async () => (await typesOf(decided)).includes('MessageQueued'));
    await eventually(async () => (await typesOf(undecided)).includes('DutiesOpened'));
    await eventually(quiet);
    const ladder = bench.temporal.client.workflow.getHandle(`ladder:${decided}:l1`);
    expect((await ladder.describe()).status.name).toBe('RUNNING');
  });
  // Another worker reads both again, after Temporal has lost all: it begins nothing twice.
  await bench.loseTemporal();
  await bench.working(async () => {
    await reconcile({ pool: bench.store.pool, client: bench.temporal.client, clock });
    const journey = (id: string) => bench.temporal.client.workflow.getHandle(`journey:${id}`).describe();
    for (const id of [decided, undecided])
      await eventually(async () => (await journey(id).catch(() => null))?.status.name === 'RUNNING');
    await eventually(quiet);
  });
  const begun = { actor: 'workflow', workflow: `journey:${decided}` };
  expect(await eventsOf(decided)).toEqual([
    { type: 'DutiesOpened', ...begun },
    { type: 'LadderStarted', ...begun },
    { type: 'MessageQueued', actor: 'workflow', workflow: `ladder:${decided}:l1` },
  ]);
  expect(await eventsOf(undecided)).toEqual([
    { type: 'DutiesOpened', actor: 'workflow', workflow: `journey:${undecided}` },
  ]);
  expect((await verify(bench.store.pool)).differences).toEqual([]);
}, 120_000);

it('rests until the day that the county has decided on', async () => {
  const [waits, from] = [3, addDays(bench.store.today(), 1)];
  const ladder = { ...defaultLadderPolicy, start: 'automatic', startAfterDays: waits } as const;
  const decision = { county: '33', from, policy: { ...defaultCountyPolicy, ladder } };
  await new PolicyStore(bench.store).set({ ...decision, by: leader, key: randomUUID(), seen: 1 });
  clock.at = new Date(`${from}T10:00:00Z`);
  await bench.working(async () => {
    const journeyId = await enrolledIn('33');
    await eventually(async () => (await typesOf(journeyId)).includes('DutiesOpened'));
    await eventually(quiet);
    expect(await typesOf(journeyId)).toEqual(['DutiesOpened']);
    const [wake] = await bench.rows<{ until: Date | null }>(
      'SELECT sleeping_until AS until FROM wake WHERE argument = $1',
      journeyId,
    );
    // The first instant in Oslo of the third day after the duty opened.
    expect(wake?.until?.toISOString()).toBe('2026-10-16T22:00:00.000Z');
  });
}, 60_000);
