import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testStore, youthOfDrammen, type TestStore } from '@samspor/case-store/testing';
import { startOfOsloDay, type PersonActor } from '@samspor/domain';
import { journeyActivities, workflowBundle } from '@samspor/worker';
import { taskQueues, type JourneyActivities } from '@samspor/workflows';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { Servers } from '../setup/servers.ts';
import { eventually } from '../setup/system.ts';

/**
 * Deadlines are days, so the store's clock is set to shortly before midnight in Oslo, and what the workflows are told to
 * wait for is carried over to the machine's clock: the timers in Temporal are real, and pass while it is away.
 */
const untilMidnight = 45_000;
const journeys = 10;
const midnight = startOfOsloDay('2026-12-01').getTime();

let servers: Servers;
let test: TestStore;
let shift: number;

const ingrid: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };

beforeAll(async () => {
  servers = await Servers.start();
  process.env['TEST_DATABASE_ADMIN_URL'] = servers.databaseUrl;
  shift = 0;
  test = await testStore({ clock: { now: () => new Date(Date.now() + shift) } });
  shift = midnight - untilMidnight - Date.now();
}, 120_000);

afterAll(async () => {
  await test?.close();
  await servers?.stop();
}, 60_000);

/** The product's activities, with instants of the store's clock told as instants of the machine's. */
function activities(): JourneyActivities {
  const { catchUp } = journeyActivities(test.store);
  return {
    catchUp: async (journeyId) => {
      const rest = await catchUp(journeyId);
      const wakeAt = rest.wakeAt && new Date(Date.parse(rest.wakeAt) - shift).toISOString();
      return { ...rest, wakeAt };
    },
  };
}

async function working<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const address = servers.temporalAddress;
  const [native, connection] = await Promise.all([
    NativeConnection.connect({ address }),
    Connection.connect({ address }),
  ]);
  const worker = await Worker.create({
    connection: native,
    taskQueue: taskQueues.journeys,
    activities: activities(),
    workflowBundle: await workflowBundle(join(tmpdir(), 'samspor-test-bundles')),
  });
  try {
    return await worker.runUntil(work(new Client({ connection })));
  } finally {
    await Promise.all([native.close(), connection.close()]);
  }
}

/** Enrolled so that the first contact should have been sought by 30 November. */
async function enrolled(): Promise<string> {
  const journeyId = randomUUID();
  await test.store.record({ journeyId, by: ingrid, command: { ...youthOfDrammen, on: '2026-11-23' } });
  return journeyId;
}

const countOf = async (journeyId: string, type: string) =>
  (await test.store.load(journeyId)).events.filter((event) => event.type === type).length;

it('records steps while Temporal is away, and on its return meets every deadline that passed, once', async () => {
  const ids = await Promise.all(Array.from({ length: journeys }, enrolled));
  await working(async (client) => {
    for (const id of ids)
      await client.workflow.start('youthJourney', {
        taskQueue: taskQueues.journeys,
        workflowId: `journey:${id}`,
        args: [id],
      });
    for (const id of ids)
      await eventually('the duties are open', async () => (await countOf(id, 'DutiesOpened')) === 1);
  });

  await servers.kill('temporal');
  const note = { type: 'AddNote', on: '2026-11-30', note: 'Ringte mens Temporal var borte' } as const;
  for (const journeyId of ids) await test.store.record({ journeyId, by: ingrid, command: note });
  await pause(Math.max(0, midnight - (Date.now() + shift)) + 2_000); // real timers: their time has to pass
  for (const id of ids) expect(await countOf(id, 'DeadlinePassed')).toBe(0);

  await servers.up('temporal');
  await working(async () => {
    for (const id of ids)
      await eventually(
        'the deadline is marked',
        async () => (await countOf(id, 'DeadlinePassed')) > 0,
        60_000,
      );
  });
  for (const id of ids) {
    expect(await countOf(id, 'DeadlinePassed')).toBe(1);
    expect(await countOf(id, 'NoteAdded')).toBe(1);
  }
}, 240_000);
