import { randomUUID } from 'node:crypto';
import { lifeOf, type PersonActor, type StepCommand } from '@samspor/domain';
import { rebuild, verify } from './index.ts';
import { testStore, youthOfDrammen, type TestStore } from './testing/store.ts';

const clock = { at: new Date('2026-12-21T10:00:00Z'), now: () => clock.at };
const ingrid: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };
const workflow = {
  kind: 'system',
  id: 'workflow',
  agency: 'ot-33',
  workflow: { id: 'journey:x', runId: 'run-1' },
} as const;
const contact: StepCommand = {
  type: 'RecordContact',
  on: '2026-10-20',
  channel: 'phone',
  note: 'Snakket sammen',
};

let test: TestStore;
beforeAll(async () => {
  test = await testStore({ clock });
});
afterAll(() => test.close());

const rowsOf = async (table: string, journeyId: string) =>
  (
    await test.store.pool.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) - 'version' - 'journey_id' AS row FROM ${table} t WHERE journey_id = $1 ORDER BY 1`,
      [journeyId],
    )
  ).rows;

async function lived(...steps: StepCommand[]): Promise<string> {
  const journeyId = randomUUID();
  await test.store.record({ journeyId, command: youthOfDrammen, by: ingrid });
  await test.store.catchUp(journeyId, workflow);
  for (const command of steps) await test.store.record({ journeyId, command, by: ingrid });
  return journeyId;
}

const withdraw = (version: number): StepCommand => ({
  type: 'WithdrawEntry',
  on: '2026-12-21',
  version,
  reason: 'Det var en annen ungdom',
});

it('leaves the read models and the life as if the entry had never been recorded, and the record whole', async () => {
  const untouched = await lived(contact);
  const mended = await lived(contact, { type: 'RecordDeath', on: '2026-11-02' });
  const { journey, version, events } = await test.store.load(mended);
  expect(journey.phase).toBe('closed');
  const died = events.find(({ type }) => type === 'Died')?.version ?? 0;
  await test.store.record({
    journeyId: mended,
    command: withdraw(died),
    by: ingrid,
    key: 'k',
    seen: version,
  });
  await test.store.catchUp(mended, workflow);
  await test.store.catchUp(untouched, workflow);

  for (const table of ['journey', 'duty', 'work_item', 'journey_agency'])
    expect(await rowsOf(table, mended)).toEqual(await rowsOf(table, untouched));
  const [left, right] = [await test.store.load(mended), await test.store.load(untouched)];
  expect(lifeOf('y', left.journey)).toEqual(lifeOf('y', right.journey));
  expect(left.events.find(({ type }) => type === 'EntryWithdrawn')?.texts).toEqual({
    reason: 'Det var en annen ungdom',
  });
  expect((await verify(test.store.pool)).differences).toEqual([]);
  await rebuild(test.store.pool);
  expect((await verify(test.store.pool)).differences).toEqual([]);
});

it('stirs the workflow of a journey that is open again', async () => {
  const journeyId = await lived({ type: 'RecordDeath', on: '2026-11-02' });
  const wanted = async () =>
    (
      await test.store.pool.query<{ wanted: string }>('SELECT wanted FROM wake WHERE argument = $1', [
        journeyId,
      ])
    ).rows[0]?.wanted;
  const before = Number(await wanted());
  const died = (await test.store.load(journeyId)).events.find(({ type }) => type === 'Died')?.version ?? 0;
  await test.store.record({ journeyId, command: withdraw(died), by: ingrid });
  expect(Number(await wanted())).toBeGreaterThan(before);
});

it('shows an earlier version as it stood then', async () => {
  const journeyId = await lived(contact);
  const { version } = await test.store.load(journeyId);
  await test.store.record({ journeyId, command: withdraw(version), by: ingrid });
  expect((await test.store.load(journeyId, { version })).journey.phase).toBe('following-up');
  expect((await test.store.load(journeyId)).journey.phase).toBe('enrolled');
});
