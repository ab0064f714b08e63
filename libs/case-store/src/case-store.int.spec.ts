import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JourneyCommand, PersonActor, StepCommand, SystemActor } from '@samspor/domain';
import {
  CaseStore,
  KeyReused,
  NoSuchStream,
  openDatabase,
  StreamMoved,
  verify,
  type PersonData,
} from './index.ts';
import { testStore, youthOfDrammen, type TestStore } from './testing/store.ts';

const clock = { at: new Date('2026-11-21T10:00:00Z'), now: () => clock.at };
const ingrid: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };
/** A file enrols many, and gives them to nobody yet. */
const register: SystemActor = { kind: 'system', id: 'import', agency: 'ot-33' };
const workflow: SystemActor = {
  kind: 'system',
  id: 'workflow',
  agency: 'ot-33',
  workflow: { id: 'journey:x', runId: 'run-1' },
};

const person = (lastName: string): PersonData => ({
  birthNumber: null,
  firstName: 'Åse',
  lastName,
  birthDate: '2008-11-05',
  municipality: '3301',
  schoolName: null,
  mobile: '+4799990001',
  email: null,
  guardians: [],
  protection: 'UGRADERT',
});

const attempt: StepCommand = {
  type: 'SeekContact',
  on: '2026-10-14',
  channel: 'sms',
  note: 'Ringte mor også',
};

let test: TestStore;
beforeAll(async () => {
  test = await testStore({ clock });
});
afterAll(() => test.close());

async function enrolled(): Promise<string> {
  const journeyId = randomUUID();
  await test.store.record({ journeyId, command: youthOfDrammen, by: register, person: person(journeyId) });
  return journeyId;
}

/** A way to the database on which those who are connected can be made to hear nothing more. */
async function silentLine(url: string) {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) open.add(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  const silence = () => {
    for (const socket of open) socket.unpipe().pause();
  };
  const close = () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  return { url: through.href, silence, close };
}

const count = async (sql: string, ...values: unknown[]) =>
  Number((await test.store.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, values)).rows[0]?.n);

describe('record', () => {
  it('appends the events of a command and folds them back', async () => {
    const journeyId = await enrolled();
    const receipt = await test.store.record({ journeyId, command: attempt, by: ingrid, key: 'k', seen: 1 });
    expect(receipt).toEqual({ journeyId, version: 2, events: ['ContactAttempted'], repeated: false });
    const { journey, version, events } = await test.store.load(journeyId);
    expect([journey.phase, version, events.at(-1)?.texts]).toEqual([
      'contact-sought',
      2,
      { note: 'Ringte mor også' },
    ]);
  });

  it('reads a stream as of a version and as of an instant', async () => {
    const journeyId = await enrolled();
    clock.at = new Date('2026-11-22T10:00:00Z');
    await test.store.record({ journeyId, command: attempt, by: ingrid });
    clock.at = new Date('2026-11-21T10:00:00Z');
    const before = await test.store.load(journeyId, { recordedBy: new Date('2026-11-21T23:00:00Z') });
    expect([before.version, before.journey.phase]).toEqual([1, 'enrolled']);
    expect((await test.store.load(journeyId, { version: 1 })).journey.phase).toBe('enrolled');
    await expect(test.store.load(journeyId, { version: 0 })).rejects.toThrow(NoSuchStream);
  });

  it('refuses a step that the rules do not allow, and leaves nothing behind', async () => {
    const journeyId = await enrolled();
    const command: StepCommand = { type: 'EndCourse', on: '2026-11-01', outcome: 'completed' };
    await expect(test.store.record({ journeyId, command, by: ingrid, key: 'no' })).rejects.toThrow(
      'no-measure',
    );
    expect(await count('event WHERE stream_id = $1', journeyId)).toBe(1);
    expect(await count('command WHERE key = $1', 'no')).toBe(0);
  });

  it('answers fifty equal requests under one key alike, with one effect', async () => {
    const journeyId = await enrolled();
    const write = { journeyId, command: attempt, by: ingrid, key: 'fifty', seen: 1 };
    const replies = await Promise.all(Array.from({ length: 50 }, () => test.store.record(write)));
    expect(new Set(replies.map(({ version }) => version))).toEqual(new Set([2]));
    expect(replies.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await count('event WHERE stream_id = $1', journeyId)).toBe(2);
  });

  it('refuses another body under a key that was answered', async () => {
    const journeyId = await enrolled();
    await test.store.record({ journeyId, command: attempt, by: ingrid, key: 'once' });
    const other: StepCommand = { ...attempt, channel: 'phone' };
    await expect(test.store.record({ journeyId, command: other, by: ingrid, key: 'once' })).rejects.toThrow(
      KeyReused,
    );
  });

  it('refuses another youth under a key that enrolled one, and tells the first one again', async () => {
    const youth = { ...person('Fingeravtrykk'), birthNumber: '04830899911' };
    const write = {
      journeyId: randomUUID(),
      command: youthOfDrammen,
      by: ingrid,
      key: 'enrol-once',
      person: youth,
    };
    const first = await test.store.record(write);
    for (const other of [{ lastName: 'Annen' }, { birthNumber: null }, { mobile: null }])
      await expect(test.store.record({ ...write, person: { ...youth, ...other } })).rejects.toThrow(
        KeyReused,
      );
    expect(await test.store.record(write)).toEqual({ ...first, repeated: true });
  });

  it('lets one of fifty people on one version win and tells the others who came first', async () => {
    const journeyId = await enrolled();
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) =>
        test.store.record({
          journeyId,
          command: attempt,
          by: { ...ingrid, id: `p-${n}` },
          key: `r-${n}`,
          seen: 1,
        }),
      ),
    );
    const lost = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(lost).toHaveLength(49);
    for (const reason of lost) {
      expect(reason).toBeInstanceOf(StreamMoved);
      expect((reason as StreamMoved).changes[0]).toMatchObject({ version: 2, type: 'ContactAttempted' });
    }
  });

  it('lets all of twenty concurrent writes without a version through, one after the other', async () => {
    const journeyId = await enrolled();
    await Promise.all(
      Array.from({ length: 20 }, () => test.store.record({ journeyId, command: attempt, by: ingrid })),
    );
    expect((await test.store.load(journeyId)).version).toBe(21);
  });
});

describe('writes that travel together', () => {
  it('leaves the good ones alone when the database refuses one of their group', async () => {
    const journeys = await Promise.all(Array.from({ length: 20 }, enrolled));
    const writes = journeys.map((journeyId) =>
      test.store.record({ journeyId, command: attempt, by: ingrid }),
    );
    const poison = test.store.record({ journeyId: 'not-an-id', command: attempt, by: ingrid });
    await expect(poison).rejects.toThrow(/uuid/);
    expect((await Promise.all(writes)).map(({ version }) => version)).toEqual(Array(20).fill(2));
  });

  it('refuses one by the rules while the others are recorded', async () => {
    const journeys = await Promise.all(Array.from({ length: 10 }, enrolled));
    const tooEarly = { type: 'StartCourse', on: '2026-10-20', course: 'klart-jeg-kan' } as const;
    const results = await Promise.allSettled(
      journeys.map((journeyId, index) =>
        test.store.record({ journeyId, command: index === 4 ? tooEarly : attempt, by: ingrid }),
      ),
    );
    expect(results.map(({ status }) => status === 'fulfilled')).toEqual(journeys.map((_, n) => n !== 4));
    expect(await Promise.all(journeys.map((id) => count('event WHERE stream_id = $1', id)))).toEqual(
      journeys.map((_, n) => (n === 4 ? 1 : 2)),
    );
  });

  it('tells at once that a person is known already', async () => {
    await test.store.record({
      journeyId: randomUUID(),
      command: youthOfDrammen,
      by: ingrid,
      person: person('Kjent'),
    });
    const again = { journeyId: randomUUID(), command: youthOfDrammen, by: ingrid, person: person('Kjent') };
    await expect(test.store.record(again)).rejects.toMatchObject({ constraint: 'person_without_number' });
  });

  it('gives up a connection that has gone silent, and goes on with another', async () => {
    const line = await silentLine(test.url);
    const db = await openDatabase({ url: line.url, patience: 500 });
    const store = new CaseStore(db, { masterKey: test.masterKey, clock });
    const journeys = await Promise.all(Array.from({ length: 3 }, enrolled));
    const write = (journeyId: string) =>
      store.record({ journeyId, command: attempt, by: ingrid, key: journeyId });
    await write(await enrolled());
    line.silence();
    const versions = (await Promise.all(journeys.map(write))).map(({ version }) => version);
    expect(versions).toEqual([2, 2, 2]);
    await db.destroy();
    line.close();
  });

  it('leaves to nobody a transaction that it could not take back in time', async () => {
    const db = await openDatabase({ url: test.url, poolSize: 1, patience: 300 });
    const store = new CaseStore(db, { masterKey: test.masterKey, clock });
    const [held, other] = [await enrolled(), await enrolled()];
    const owner = await test.store.holder.connect();
    await owner.query('BEGIN');
    await owner.query('SELECT FROM stream WHERE stream_id = $1 FOR UPDATE', [held]);
    const page = store.recordPage([{ journeyId: held, command: attempt, by: ingrid }]);
    await expect(page).rejects.toThrow('Query read timeout');
    const freed = sleep(100).then(() => owner.query('COMMIT'));
    await store.record({ journeyId: other, command: attempt, by: ingrid });
    await freed;
    owner.release();
    // Whoever looks from outside sees what was acknowledged, and nobody holds what was given up.
    expect((await test.store.load(other)).version).toBe(2);
    await test.store.record({ journeyId: held, command: attempt, by: ingrid });
    await db.destroy();
  });

  it('survives a connection that breaks in its hands between two statements', async () => {
    const journeyId = await enrolled();
    const page = test.store.recordPage([{ journeyId, command: attempt, by: ingrid }], async (db) => {
      const { rows } = await db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      const broken = new Promise((resolve) => db.once('end', resolve));
      await test.store.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
      await broken;
    });
    await expect(page).rejects.toThrow('not queryable');
    expect((await test.store.load(journeyId)).version).toBe(1);
    await test.store.record({ journeyId, command: attempt, by: ingrid });
  });

  it('loses and doubles nothing when two processes write to the same journeys at once', async () => {
    const db = await openDatabase({ url: test.url });
    const other = new CaseStore(db, { masterKey: test.masterKey, clock });
    const journeys = await Promise.all(Array.from({ length: 5 }, enrolled));
    const times = Array.from({ length: 8 }, (_, n) => n);
    const write = (store: CaseStore) => (journeyId: string) =>
      times.map((n) => store.record({ journeyId, command: attempt, by: ingrid, key: `${journeyId}-${n}` }));
    const receipts = await Promise.all([
      ...journeys.flatMap(write(test.store)),
      ...journeys.flatMap(write(other)),
    ]);
    await db.destroy();
    expect(receipts.filter(({ repeated }) => repeated)).toHaveLength(40);
    for (const journeyId of journeys) expect((await test.store.load(journeyId)).version).toBe(9);
    expect((await verify(test.store.pool)).differences).toEqual([]);
  });
});

describe('catchUp', () => {
  it('opens the duties that are owed, once, with the workflow on the event', async () => {
    const journeyId = await enrolled();
    expect(await count('duty WHERE journey_id = $1', journeyId)).toBe(0);
    const first = await test.store.catchUp(journeyId, workflow);
    expect(first.events).toContain('DutiesOpened');
    expect(await count('duty WHERE journey_id = $1', journeyId)).toBe(3);
    expect((await test.store.catchUp(journeyId, workflow)).events).toEqual([]);
    const opened = (await test.store.load(journeyId)).events.find(({ type }) => type === 'DutiesOpened');
    expect(opened?.by).toMatchObject({ workflow: { id: 'journey:x', runId: 'run-1' } });
  });

  it('raises the wake-up again only for a day that comes before the workflow would wake', async () => {
    const journeyId = await enrolled();
    const wanted = async () =>
      (
        await test.store.pool.query<{ wanted: string }>('SELECT wanted FROM wake WHERE argument = $1', [
          journeyId,
        ])
      ).rows[0]?.wanted;
    const { wakeAt } = await test.store.catchUp(journeyId, workflow);
    expect(wakeAt).not.toBeNull();
    const asleep = await wanted();
    await test.store.record({
      journeyId,
      by: ingrid,
      command: { type: 'AddNote', on: '2026-11-21', note: 'x' },
    });
    expect(await wanted()).toBe(asleep);
  });
});

describe('a page that was read before', () => {
  it('is not made stale by what a workflow recorded since', async () => {
    const journeyId = await enrolled();
    await test.store.catchUp(journeyId, workflow);
    const receipt = await test.store.record({ journeyId, command: attempt, by: ingrid, seen: 1 });
    expect(receipt.events).toEqual(['ContactAttempted']);
  });

  it('is made stale by an import', async () => {
    const journeyId = await enrolled();
    const command: JourneyCommand = { ...youthOfDrammen, school: '300010377' };
    await test.store.record({ journeyId, command, by: { kind: 'system', id: 'import', agency: 'ot-33' } });
    const write = { journeyId, command: attempt, by: ingrid, seen: 1 };
    await expect(test.store.record(write)).rejects.toThrow(StreamMoved);
  });
});

describe('the database', () => {
  it('refuses UPDATE and DELETE on events to the application', async () => {
    await enrolled();
    await expect(test.store.pool.query(`UPDATE event SET type = 'x'`)).rejects.toThrow('permission denied');
    await expect(test.store.pool.query('DELETE FROM event')).rejects.toThrow('permission denied');
    await expect(test.store.pool.query('TRUNCATE event')).rejects.toThrow('permission denied');
  });

  it('keeps free text encrypted', async () => {
    const journeyId = await enrolled();
    await test.store.record({ journeyId, command: attempt, by: ingrid });
    const { rows } = await test.store.pool.query<{ said: string }>(
      `SELECT data::text || encode(secret, 'escape') AS said FROM event WHERE stream_id = $1 AND version = 2`,
      [journeyId],
    );
    expect(rows[0]?.said).not.toContain('mor');
  });
});
