import { randomUUID } from 'node:crypto';
import { fileRefusalTexts, type ImportPreview, type ImportProgress, type Problem } from '@samspor/contracts';
import { syntheticPeople, targetGroupCsv } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';

let api: RunningApi;
let maja: SignedIn;
beforeAll(async () => {
  api = await runningApi();
  maja = await api.as('p-ot33-1');
});
afterAll(() => api.close());

let seed = 40;
const csv = (count: number) =>
  targetGroupCsv(
    syntheticPeople({ seed: ++seed, count, from: '2026-08-17', to: '2026-11-20', county: '33' }),
  );

async function upload<T>(
  me: SignedIn,
  path: string,
  text: string | Buffer,
  headers: Record<string, string> = {},
) {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(Buffer.from(text))]), 'målgruppe 2026.csv');
  const response = await me.fetch(path, { method: 'POST', body, headers });
  return { status: response.status, body: (await response.json()) as T };
}

/** Asks, as the page does, until the import has ended. */
async function ended({ importId }: ImportProgress): Promise<ImportProgress> {
  for (;;) {
    const { body } = await maja.json<ImportProgress>(`/api/v1/imports/${importId}`);
    if (body.state === 'done' || body.state === 'failed') return body;
    await new Promise((asked) => setTimeout(asked, 20));
  }
}

const events = async () =>
  Number((await api.store.pool.query<{ n: string }>('SELECT count(*) AS n FROM event')).rows[0]?.n);

describe('POST /imports/preview', () => {
  it('tells what the file would do and writes nothing', async () => {
    const { status, body } = await upload<ImportPreview>(maja, '/api/v1/imports/preview', csv(30));
    expect(status).toBe(200);
    expect(body).toMatchObject({ file: 'målgruppe 2026.csv', refused: null, counts: { rows: 30, new: 30 } });
    expect(await events()).toBe(0);
  });

  it('tells why a whole file is refused', async () => {
    const { body } = await upload<ImportPreview>(maja, '/api/v1/imports/preview', 'navn;alder\nKari;17');
    expect(body.refused).toBe('header');
  });
});

describe('POST /imports', () => {
  it('imports the file in the background, for those who ask how far it is', async () => {
    const text = csv(120);
    const { status, body } = await upload<ImportProgress>(maja, '/api/v1/imports', text);
    expect([status, body.startedBy, body.total]).toEqual([202, 'Maja Kvernberg', 120]);
    expect(await ended(body)).toMatchObject({ state: 'done', counts: { new: 120, rejected: 0 } });
    const again = await upload<ImportProgress>(maja, '/api/v1/imports', text);
    expect((await ended(again.body)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 120 });
    const { body: latest } = await maja.json<ImportProgress[]>('/api/v1/imports');
    expect(latest.map(({ importId }) => importId)).toEqual([again.body.importId, body.importId]);
  });

  it('starts once when it is sent twice with the same key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const text = csv(5);
    const first = await upload<ImportProgress>(maja, '/api/v1/imports', text, headers);
    const second = await upload<ImportProgress>(maja, '/api/v1/imports', text, headers);
    expect(second.body.importId).toBe(first.body.importId);
    await ended(first.body);
  });

  it('starts an import that stands still when the same file comes again under its key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const text = csv(5);
    const first = await upload<ImportProgress>(maja, '/api/v1/imports', text, headers);
    await ended(first.body);
    await api.store.pool.query(
      `UPDATE import_file SET state = 'running', bytes = $2, done = 0, new_rows = 0, begun_at = NULL
       WHERE import_id = $1`,
      [first.body.importId, Buffer.from(text)],
    );
    const { body } = await maja.json<ImportProgress>(`/api/v1/imports/${first.body.importId}`);
    expect(body.state).toBe('waiting');
    await upload<ImportProgress>(maja, '/api/v1/imports', text, headers);
    expect(await ended(first.body)).toMatchObject({ state: 'done', counts: { new: 0, unchanged: 5 } });
  });

  it('takes many at once, and lets others read meanwhile', async () => {
    const files = Array.from({ length: 14 }, () => csv(60));
    const started = Promise.all(files.map((text) => upload<ImportProgress>(maja, '/api/v1/imports', text)));
    const reads = await Promise.all(files.map(() => maja.fetch('/api/v1/my-day')));
    expect(new Set(reads.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set((await started).map(({ status }) => status))).toEqual(new Set([202]));
    for (const { body } of await started) expect((await ended(body)).state).toBe('done');
  });

  it('does not wait for an upload that was given up', async () => {
    const text = csv(1_000);
    const given = Array.from({ length: 12 }, () => {
      const body = new FormData();
      body.set('file', new Blob([text]));
      const signal = AbortSignal.timeout(30);
      return maja.fetch('/api/v1/imports/preview', { method: 'POST', body, signal }).catch(() => undefined);
    });
    await Promise.all(given);
    const { status } = await upload<ImportPreview>(maja, '/api/v1/imports/preview', csv(3));
    expect(status).toBe(200);
  });

  it('refuses a junk file of many rows at once, and says what to do', async () => {
    const junk = `fornavn;etternavn;fodselsdato;kommunenr;dato\n${'a\n'.repeat(9_000_000)}`;
    const { body } = await upload<ImportPreview>(maja, '/api/v1/imports/preview', junk);
    expect(body.refused).toBe('too-many-rows');
    const { status, body: problem } = await upload<Problem>(maja, '/api/v1/imports', junk);
    expect([status, problem.fields?.[0]?.message]).toEqual([400, fileRefusalTexts['too-many-rows']]);
  });

  it('refuses another file under a key that started one, after it and beside it', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await upload<ImportProgress>(maja, '/api/v1/imports', csv(3), headers);
    await ended(first.body);
    const other = await upload<Problem>(maja, '/api/v1/imports', csv(3), headers);
    expect([other.status, other.body.rule]).toEqual([422, 'key-reused']);
    const atOnce = { 'idempotency-key': randomUUID() };
    const both = await Promise.all(
      [csv(3), csv(3)].map((text) => upload<ImportProgress>(maja, '/api/v1/imports', text, atOnce)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([202, 422]);
    await ended(both.find(({ status }) => status === 202)?.body ?? first.body);
  });

  it('refuses what is no target-group file, with what to do', async () => {
    const { status, body } = await upload<Problem>(
      maja,
      '/api/v1/imports',
      Buffer.from([0xff, 0xfe, 0x00, 0x41]),
    );
    expect([status, body.rule, body.fields?.[0]?.field]).toEqual([400, 'fields', 'file']);
  });

  it('refuses a file of more than 20 MB, and a form without a file', async () => {
    const { status, body } = await upload<Problem>(maja, '/api/v1/imports', Buffer.alloc(21 * 1024 * 1024));
    expect([status, body.rule]).toEqual([413, 'too-large']);
    const empty = new FormData();
    empty.set('other', 'x');
    expect((await maja.fetch('/api/v1/imports', { method: 'POST', body: empty })).status).toBe(400);
  });

  it('is refused to those whose role gives no import, and shown to the own agency only', async () => {
    const { body } = await upload<ImportProgress>(maja, '/api/v1/imports', csv(2));
    await ended(body);
    const [samira, ingrid, admin] = (await Promise.all(
      ['p-nav-1', 'p-ot31-1', 'p-ot31-4'].map((id) => api.as(id)),
    )) as [SignedIn, SignedIn, SignedIn];
    expect((await upload(samira, '/api/v1/imports', csv(1))).status).toBe(403);
    expect((await upload(admin, '/api/v1/imports/preview', csv(1))).status).toBe(403);
    expect((await ingrid.json(`/api/v1/imports/${body.importId}`)).status).toBe(404);
    expect((await ingrid.json<unknown[]>('/api/v1/imports')).body).toEqual([]);
  });
});
