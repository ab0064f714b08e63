import { basename } from 'node:path';
import { importProgress, runImport, startImport, type ImportProgress } from '@samspor/case-store';
import type { IsoDate } from '@samspor/domain';
import { withStore } from './database.ts';
import { refusalText } from './import-preview.ts';
import { bytesOf } from './input.ts';
import { asColumns } from './output.ts';
import { progress } from './progress.ts';
import { Refused } from './refused.ts';
import { rowReasons, rowsFound } from './row-reasons.ts';

export interface ImportFileOptions {
  on: IsoDate;
  agency: string;
  json: boolean;
  allowRealNumbers: boolean;
}

/** Imports a file into the record, for a follow-up service; refuses when the whole file is refused. */
export async function importFile(file: string, options: ImportFileOptions): Promise<void> {
  const { on: importDay, agency, json, allowRealNumbers } = options;
  const bytes = await bytesOf(file);
  const name = file === '-' ? 'stdin' : basename(file);
  const done = await withStore(async (store) => {
    const request = { bytes, file: name, importDay, agency, startedBy: 'samspor', allowRealNumbers };
    const started = await startImport(store, request);
    if ('refused' in started)
      throw new Refused(json ? JSON.stringify(started) : refusalText[started.refused]);
    const shown = progress('rows');
    await runImport(store, started.importId, shown.at);
    shown.end();
    return importProgress(store.pool, started.importId);
  });
  if (done) console.log(json ? JSON.stringify(done) : told(done));
}

function told({ total, counts, rows }: ImportProgress): string {
  const { new: added, moved, changed, unchanged } = counts;
  const summary = `${total} rows: ${added} new, ${moved} moved here, ${changed} changed, ${unchanged} unchanged, ${counts.rejected} rejected, ${counts.withNotice} with a notice.`;
  const table = rows.map((row) => [String(row.row), row.outcome, rowReasons(row)]);
  const listed = table.length > 0 ? [rowsFound, ...asColumns([['ROW', 'OUTCOME', 'WHY'], ...table])] : [];
  return [summary, ...listed].join('\n');
}
