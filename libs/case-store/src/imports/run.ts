import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ImportRefusal, JudgedRow } from '@samspor/domain';
import pRetry from 'p-retry';
import type { ClientBase } from 'pg';
import type { CaseStore } from '../case-store.ts';
import { KeyReused } from '../write.ts';
import { putDown } from './asked.ts';
import { importActor, type ImportRequest, type RowResult } from './import-request.ts';
import { openedFile, pagesOf, withJudgedRows } from './judged-rows.ts';
import { whileHeld } from '../held.ts';
import { registerFor } from './register.ts';
import {
  acceptedOf,
  countsOf,
  plannedPage,
  resultsOf,
  worthTelling,
  type PlannedPage,
} from './row-results.ts';

/** Small enough that a page of rows is decided between two requests of other people. */
const pageSize = 50;

/** True when this import was started with this very file. Throws KeyReused when it was started with another. */
export async function isStarted(store: CaseStore, importId: string, bytes: Uint8Array): Promise<boolean> {
  const { rows } = await store.pool.query<{ fingerprint: Buffer }>(
    'SELECT fingerprint FROM import_file WHERE import_id = $1',
    [importId],
  );
  if (rows[0] && !rows[0].fingerprint.equals(store.keyring.fingerprint(bytes))) throw new KeyReused();
  return rows[0] !== undefined;
}

/**
 * Keeps a file to be imported, with its bytes, and gives its id; or the reason why the whole file is refused. Throws
 * KeyReused when another file has the id.
 */
export function startImport(
  store: CaseStore,
  request: ImportRequest,
): Promise<{ importId: string } | { refused: ImportRefusal }> {
  return withJudgedRows(request, ({ length }) => keptFile(store, request, length));
}

async function keptFile(
  store: CaseStore,
  request: ImportRequest,
  total: number,
): Promise<{ importId: string }> {
  const { importId = randomUUID(), file, agency, startedBy, role, importDay } = request;
  const { allowRealNumbers, bytes } = request;
  const { rowCount } = await store.pool.query(
    `INSERT INTO import_file
       (import_id, file, agency, started_by, role, import_day, real_numbers, started_at, bytes, total, fingerprint)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (import_id) DO NOTHING`,
    [
      importId,
      file,
      agency,
      startedBy,
      role ?? null,
      importDay,
      allowRealNumbers,
      store.now(),
      bytes,
      total,
      store.keyring.fingerprint(bytes),
    ],
  );
  if (rowCount === 0) await isStarted(store, importId, bytes);
  return { importId };
}

/**
 * Imports a file page by page from where it stands, to its end. Returns false when it is done or somebody else is
 * at it. `onPage` hears how many rows are done. Throws what went wrong for a minute on end; the import then stands as
 * failed, or stands still until it is resumed when not even that could be written.
 */
export function runImport(
  store: CaseStore,
  importId: string,
  onPage: (done: number, total: number) => void = () => undefined,
): Promise<boolean> {
  return whileHeld(store.holder, importId, async () => {
    const started = await begun(store, importId);
    if (!started) return false;
    try {
      await runFrom(store, started, onPage);
      await end(store, importId, 'done');
      return true;
    } catch (error) {
      if (error instanceof Overtaken) return false;
      await end(store, importId, 'failed');
      throw error;
    }
  });
}

async function end(store: CaseStore, importId: string, state: 'done' | 'failed'): Promise<void> {
  await store.pool.query(
    `UPDATE import_file SET state = $2, bytes = NULL, finished_at = $3 WHERE import_id = $1 AND state = 'running'`,
    [importId, state, store.now()],
  );
}

interface Kept extends Omit<ImportRequest, 'file'> {
  importId: string;
  done: number;
  total: number;
}

async function begun(store: CaseStore, importId: string): Promise<Kept | undefined> {
  const { rows } = await store.pool.query<Kept>(
    `UPDATE import_file SET begun_at = coalesce(begun_at, $2) WHERE import_id = $1 AND state = 'running'
     RETURNING import_id AS "importId", bytes, agency, started_by AS "startedBy", role, done, total,
       import_day::text AS "importDay", real_numbers AS "allowRealNumbers"`,
    [importId, store.now()],
  );
  return rows[0];
}

async function runFrom(
  store: CaseStore,
  started: Kept,
  onPage: (done: number, total: number) => void,
): Promise<void> {
  const file = openedFile(started);
  if ('refused' in file) throw new Error(`The file that was kept is refused: ${file.refused}`);
  let { done } = started;
  let seen = 0;
  for (const page of pagesOf(file.rows, pageSize)) {
    const left = page.slice(Math.max(done - seen, 0));
    seen += page.length;
    if (left.length === 0) await setImmediate();
    if (left.length === 0) continue;
    await pRetry(() => importPage(store, left, started, done), {
      retries: 10,
      minTimeout: 50,
      maxTimeout: 15_000,
      shouldRetry: ({ error }) => !(error instanceof Overtaken),
    });
    done += left.length;
    onPage(done, started.total);
  }
}

/** One page: rows, their outcomes and how far the import has come, in one transaction. */
async function importPage(store: CaseStore, page: JudgedRow[], started: Kept, done: number): Promise<void> {
  const by = importActor(started);
  const planned = plannedPage(page, await registerFor(store.pool, acceptedOf(page)), by);
  const writes = planned.planned.map(({ write }) => write);
  await store.recordPage(writes, async (db, recorded) => {
    const results = resultsOf(planned, recorded);
    const at = store.now();
    for (const did of askedBy(planned, results)) await putDown(db, at, by, did);
    await keepProgress(db, started.importId, done, results);
  });
}

/** The journeys of other agencies that rows were refused about, and those that a notice has told of. */
function askedBy({ planned }: PlannedPage, results: readonly RowResult[]) {
  const rejected = new Set(results.flatMap(({ row, outcome }) => (outcome === 'rejected' ? [row] : [])));
  const refused = planned.flatMap(({ row, elsewhere }) =>
    elsewhere && rejected.has(row) ? [elsewhere] : [],
  );
  const told = planned.flatMap((one) => (rejected.has(one.row) ? [] : one.told));
  return [
    { action: 'EnrolYouth', result: 'refused', subjects: refused },
    { action: 'PossibleDuplicate', result: 'permitted', subjects: told },
  ];
}

async function keepProgress(
  db: ClientBase,
  importId: string,
  done: number,
  results: RowResult[],
): Promise<void> {
  const counts = countsOf(results);
  const { rowCount } = await db.query(
    `UPDATE import_file SET done = $2::int + $3, new_rows = new_rows + $4, changed_rows = changed_rows + $5,
       unchanged_rows = unchanged_rows + $6, rejected_rows = rejected_rows + $7, noticed_rows = noticed_rows + $8,
       moved_rows = moved_rows + $9
     WHERE import_id = $1 AND done = $2 AND state = 'running'`,
    [
      importId,
      done,
      results.length,
      counts.new,
      counts.changed,
      counts.unchanged,
      counts.rejected,
      counts.withNotice,
      counts.moved,
    ],
  );
  if (rowCount !== 1) throw new Overtaken();
  const told = results.filter(worthTelling).map((result) => ({ ...result, import_id: importId }));
  if (told.length === 0) return;
  await db.query(
    `INSERT INTO import_row (import_id, row_number, outcome, code, notices)
     SELECT import_id, "row", outcome, code, notices
     FROM json_to_recordset($1) AS r(import_id uuid, "row" int, outcome text, code text, notices json)`,
    [JSON.stringify(told)],
  );
}

/** Another process has brought this import further. */
class Overtaken extends Error {}
