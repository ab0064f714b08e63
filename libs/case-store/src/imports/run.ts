import { randomUUID } from 'node:crypto';
import type { FileRefusal, JudgedRow } from '@samspor/domain';
import pRetry from 'p-retry';
import type { ClientBase } from 'pg';
import type { CaseStore } from '../case-store.ts';
import { KeyReused } from '../write.ts';
import { importActor, type ImportRequest, type RowResult } from './import-request.ts';
import { judgedRows, pagesOf } from './judged-rows.ts';
import { whileHeld } from './held.ts';
import { registerFor } from './register.ts';
import { acceptedOf, countsOf, plannedPage, resultsOf, worthTelling } from './row-results.ts';

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
export async function startImport(
  store: CaseStore,
  request: ImportRequest,
): Promise<{ importId: string } | { refused: FileRefusal }> {
  const judged = await judgedRows(request);
  if (typeof judged === 'string') return { refused: judged };
  const { importId = randomUUID(), file, agency, startedBy, importDay, allowRealNumbers, bytes } = request;
  const { rowCount } = await store.pool.query(
    `INSERT INTO import_file
       (import_id, file, agency, started_by, import_day, real_numbers, started_at, bytes, total, fingerprint)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (import_id) DO NOTHING`,
    [
      importId,
      file,
      agency,
      startedBy,
      importDay,
      allowRealNumbers,
      store.now(),
      bytes,
      judged.length,
      store.keyring.fingerprint(bytes),
    ],
  );
  if (rowCount === 0) await isStarted(store, importId, bytes);
  return { importId };
}

/**
 * Imports a file page by page from where it stands, to its end. Returns false when it is done or somebody else is
 * at it. `onPage` hears how many rows are done. Throws what went wrong for a minute on end; the import then stands as
 * failed, or goes on at the next `resumeImports` when not even that could be written.
 */
export function runImport(
  store: CaseStore,
  importId: string,
  onPage: (done: number, total: number) => void = () => undefined,
): Promise<boolean> {
  return whileHeld(store.pool, importId, async () => {
    const started = await kept(store, importId);
    if (!started) return false;
    try {
      await runFrom(store, importId, started, onPage);
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

/**
 * Goes on with every import that was cut off, one after the other; gives how many it brought to their end. One that
 * fails does not stop the next; what they threw is thrown together when all have been tried.
 */
export async function resumeImports(store: CaseStore): Promise<number> {
  const { rows } = await store.pool.query<{ import_id: string }>(
    `SELECT import_id FROM import_file WHERE state = 'running' ORDER BY started_at`,
  );
  let resumed = 0;
  const faults: unknown[] = [];
  for (const { import_id: importId } of rows) {
    try {
      if (await runImport(store, importId)) resumed += 1;
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} imports did not come to their end`);
  return resumed;
}

interface Kept extends Omit<ImportRequest, 'file'> {
  done: number;
}

async function kept(store: CaseStore, importId: string): Promise<Kept | undefined> {
  const { rows } = await store.pool.query<Kept>(
    `SELECT bytes, agency, started_by AS "startedBy", import_day::text AS "importDay", done,
       real_numbers AS "allowRealNumbers" FROM import_file WHERE import_id = $1 AND state = 'running'`,
    [importId],
  );
  return rows[0];
}

async function runFrom(
  store: CaseStore,
  importId: string,
  started: Kept,
  onPage: (done: number, total: number) => void,
): Promise<void> {
  const judged = await judgedRows(started);
  if (typeof judged === 'string') throw new Error(`The file that was kept is refused: ${judged}`);
  let { done } = started;
  for (const page of pagesOf(judged.slice(done), pageSize)) {
    await pRetry(() => importPage(store, importId, page, started, done), {
      retries: 10,
      minTimeout: 50,
      maxTimeout: 15_000,
      shouldRetry: ({ error }) => !(error instanceof Overtaken),
    });
    done += page.length;
    onPage(done, judged.length);
  }
}

/** One page: rows, their outcomes and how far the import has come, in one transaction. */
async function importPage(
  store: CaseStore,
  importId: string,
  page: JudgedRow[],
  request: Kept,
  done: number,
): Promise<void> {
  const planned = plannedPage(page, await registerFor(store.pool, acceptedOf(page)), importActor(request));
  const writes = planned.planned.map(({ write }) => write);
  await store.recordPage(writes, async (db, results) => {
    await keepProgress(db, importId, done, resultsOf(planned, results));
  });
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
       unchanged_rows = unchanged_rows + $6, rejected_rows = rejected_rows + $7, noticed_rows = noticed_rows + $8
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
