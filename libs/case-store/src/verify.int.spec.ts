import pg from 'pg';
import { syntheticPeople, targetGroupCsv } from '@samspor/domain';
import { MeetingStore, rebuild, runImport, startImport, verify } from './index.ts';
import { testStore, type TestStore } from './testing/store.ts';

const clock = { at: new Date('2026-11-21T10:00:00Z'), now: () => clock.at };
let test: TestStore;
let owner: pg.Client;

beforeAll(async () => {
  test = await testStore({ clock });
  owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  const rows = syntheticPeople({ seed: 4, count: 230, from: '2025-08-17', to: '2026-11-20', county: '33' });
  const started = await startImport(test.store, {
    bytes: Buffer.from(targetGroupCsv(rows)),
    file: 'x.csv',
    importDay: '2026-11-21',
    agency: 'ot-33',
    startedBy: 'p-1',
    allowRealNumbers: false,
  });
  if ('refused' in started) throw new Error(started.refused);
  await runImport(test.store, started.importId);
  const run = { id: 'w', runId: 'r' };
  const by = { kind: 'system', id: 'workflow', agency: 'ot-33', workflow: run } as const;
  for (const journeyId of await ids('journey')) await test.store.catchUp(journeyId, by);
  const meetings = new MeetingStore(test.store);
  const meetingId = await meetings.call('nav-3301', run);
  clock.at = new Date('2027-01-04T10:00:00Z');
  await meetings.catchUp(meetingId, run);
});
afterAll(async () => {
  await owner.end();
  await test.close();
});

async function ids(kind: string): Promise<string[]> {
  const { rows } = await test.store.pool.query<{ id: string }>(
    'SELECT stream_id AS id FROM stream WHERE kind = $1 ORDER BY 1',
    [kind],
  );
  return rows.map(({ id }) => id);
}

async function journey(place: number): Promise<string> {
  const id = (await ids('journey'))[place];
  if (!id) throw new Error('no such journey');
  return id;
}

/** One who is in no measure, and to be contacted. */
async function sought(): Promise<string> {
  const { rows } = await test.store.pool.query<{ id: string }>(
    `SELECT journey_id AS id FROM journey JOIN work_item w USING (journey_id)
     WHERE phase = 'enrolled' AND w.kind = 'CONTACT' LIMIT 1`,
  );
  return rows[0]?.id ?? '';
}

/** Plants a fault as the owner of the tables, looks, and takes it back. */
async function differencesWith(sql: string, id: string) {
  await owner.query(sql, [id]);
  const { differences } = await verify(test.store.pool);
  return differences.map(({ table, streamId, what }) => [table, streamId === id, what]);
}

it('finds nothing wrong in what the store has written, in several pages', async () => {
  const verified = await verify(test.store.pool);
  expect(verified.differences).toEqual([]);
  expect(verified.streams).toBe(231);
  expect(verified.events).toBeGreaterThan(231);
});

describe('rebuild', () => {
  // What a test planted and did not come to heal is no fault of the next one.
  afterEach(() => rebuild(test.store.pool));

  it('writes the same rows again', async () => {
    const before = await test.store.pool.query('SELECT * FROM duty ORDER BY journey_id, opened_on, kind');
    const rebuilt = await rebuild(test.store.pool);
    expect(rebuilt).toMatchObject({ streams: 231, unreadable: [] });
    const after = await test.store.pool.query('SELECT * FROM duty ORDER BY journey_id, opened_on, kind');
    expect(after.rows).toEqual(before.rows);
    expect((await verify(test.store.pool)).differences).toEqual([]);
  });

  it('heals a changed, a lost and an invented row that verify has named', async () => {
    const id = await sought();
    const found = await differencesWith(
      `WITH a AS (UPDATE journey SET phase = 'course', next_due_on = NULL WHERE journey_id = $1),
         b AS (DELETE FROM work_item WHERE journey_id = $1 AND kind = 'CONTACT')
       INSERT INTO journey_agency SELECT $1, 'school-1'`,
      id,
    );
    expect(found).toEqual([
      ['journey', true, `${id}: differs in phase, next_due_on`],
      ['journey_agency', true, `school-1 ${id}: should not be there`],
      ['work_item', true, `${id} CONTACT: missing`],
    ]);
    await rebuild(test.store.pool);
    expect((await verify(test.store.pool)).differences).toEqual([]);
  });

  it('takes away the rows of a journey that has no events', async () => {
    await owner.query(`INSERT INTO journey_agency VALUES ('00000000-0000-4000-8000-000000000000', 'ot-33')`);
    expect((await verify(test.store.pool)).differences).toHaveLength(1);
    await rebuild(test.store.pool);
    expect((await verify(test.store.pool)).differences).toEqual([]);
  });

  it('restores a meeting and its items', async () => {
    const [meetingId = ''] = await ids('meeting');
    const found = await differencesWith(`UPDATE meeting SET state = 'open' WHERE meeting_id = $1`, meetingId);
    expect(found).toEqual([['meeting', true, `${meetingId}: differs in state`]]);
    await rebuild(test.store.pool);
    expect((await verify(test.store.pool)).differences).toEqual([]);
  });
});

// Each on a journey of its own; what is changed in the events stays changed, so these come last.
describe('verify', () => {
  const broken = async (sql: string, id: string) =>
    (await differencesWith(sql, id)).filter(([table]) => table === 'event' || table === 'stream');

  it.each([
    [
      'a word of the data',
      `UPDATE event SET data = regexp_replace(data::text, '"birthYear":....', '"birthYear":1999')::json WHERE stream_id = $1 AND version = 1`,
    ],
    [
      'the blanks of the data',
      `UPDATE event SET data = (data::text || ' ')::json WHERE stream_id = $1 AND version = 1`,
    ],
    ['who did it', `UPDATE event SET on_behalf_of = 'p-2' WHERE stream_id = $1 AND version = 1`],
    [
      'when, by a microsecond',
      `UPDATE event SET recorded_at = recorded_at + interval '1 microsecond' WHERE stream_id = $1 AND version = 1`,
    ],
    ['the hash itself', `UPDATE event SET hash = sha256(hash) WHERE stream_id = $1 AND version = 1`],
  ])('names the event in which somebody changed %s', async (changed, sql) => {
    const id = await journey(10 + changed.length);
    const found = await broken(sql, id);
    expect(found).toContainEqual(['event', true, 'version 1 breaks the chain']);
  });

  it('names an event that is gone, and a last one that the head still knows of', async () => {
    const first = await journey(5);
    expect(await broken('DELETE FROM event WHERE stream_id = $1 AND version = 1', first)).toContainEqual([
      'event',
      true,
      'version 1 is missing',
    ]);
    const last = await journey(6);
    const found = await broken(
      'DELETE FROM event WHERE stream_id = $1 AND version = (SELECT max(version) FROM event WHERE stream_id = $1)',
      last,
    );
    expect(found.some(([table, same]) => table === 'stream' && same)).toBe(true);
  });

  it('names a head with another hash than its last event', async () => {
    const id = await journey(7);
    expect(await broken('UPDATE stream SET hash = sha256(hash) WHERE stream_id = $1', id)).toContainEqual([
      'stream',
      true,
      'the head has another hash than the last event',
    ]);
  });

  it('names events whose head is gone', async () => {
    const id = await journey(8);
    expect(await broken('DELETE FROM stream WHERE stream_id = $1', id)).toContainEqual([
      'event',
      true,
      'its stream has no head',
    ]);
  });
});
