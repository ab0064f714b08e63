import type { IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';
import { mostRowsTold, type ImportProgress, type RowResult } from './import-request.ts';

interface FileRow {
  importId: string;
  file: string;
  agency: string;
  state: ImportProgress['state'];
  importDay: IsoDate;
  startedAt: Date;
  finishedAt: Date | null;
  startedBy: string;
  total: number;
  new: number;
  moved: number;
  changed: number;
  unchanged: number;
  rejected: number;
  withNotice: number;
  byCode: Record<string, number> | null;
}

const columns = `
  import_id AS "importId", file, agency,
  CASE WHEN state = 'running' AND begun_at IS NULL THEN 'waiting' ELSE state END AS state, import_day::text AS "importDay", started_at AS "startedAt",
  finished_at AS "finishedAt", started_by AS "startedBy", total, new_rows AS new, moved_rows AS moved, changed_rows AS changed,
  unchanged_rows AS unchanged, rejected_rows AS rejected, noticed_rows AS "withNotice",
  (SELECT json_object_agg(code, n ORDER BY code) FROM (SELECT code, count(*)::int AS n FROM import_row
    WHERE import_row.import_id = import_file.import_id AND code IS NOT NULL GROUP BY code) by_code) AS "byCode"`;

/** How far an import has come, with the rows that somebody has to look at; null when there is none with this id. */
export async function importProgress(db: Pool, importId: string): Promise<ImportProgress | null> {
  const { rows } = await db.query<FileRow>(`SELECT ${columns} FROM import_file WHERE import_id = $1`, [
    importId,
  ]);
  return rows[0] ? progressOf(rows[0], await rowsTold(db, importId)) : null;
}

/** The latest imports of an agency, newest first, without their rows. */
export async function latestImports(db: Pool, agency: string, most = 20): Promise<ImportProgress[]> {
  const { rows } = await db.query<FileRow>(
    `SELECT ${columns} FROM import_file WHERE agency = $1 ORDER BY started_at DESC LIMIT $2`,
    [agency, most],
  );
  return rows.map((row) => progressOf(row, []));
}

/** Where there are more than are told, those that were rejected are among them. */
async function rowsTold(db: Pool, importId: string): Promise<RowResult[]> {
  const { rows } = await db.query<RowResult>(
    `SELECT row_number AS row, outcome, code, notices FROM import_row
     WHERE import_id = $1 ORDER BY outcome <> 'rejected', row_number LIMIT $2`,
    [importId, mostRowsTold],
  );
  return rows.sort((a, b) => a.row - b.row);
}

function progressOf(row: FileRow, rows: RowResult[]): ImportProgress {
  const {
    startedAt,
    finishedAt,
    new: added,
    moved,
    changed,
    unchanged,
    rejected,
    withNotice,
    byCode,
    ...same
  } = row;
  return {
    ...same,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    counts: { new: added, moved, changed, unchanged, rejected, withNotice, byCode: byCode ?? {} },
    rows,
  };
}
