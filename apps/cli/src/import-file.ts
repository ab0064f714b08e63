import { basename } from 'node:path';
import { importProgress, runImport, startImport, type ImportProgress } from '@samspor/case-store';
import { isAgency } from '@samspor/identity';
import type { IsoDate } from '@samspor/domain';
import { withStore } from './database.ts';
import { refusalText } from './import-preview.ts';
import { bytesOf } from './input.ts';
import { progress } from './progress.ts';
import { Refused } from './refused.ts';

export interface ImportFileOptions {
  on: IsoDate;
  agency: string;
  json: boolean;
  allowRealNumbers: boolean;
}

/** Imports a file into the record, for a follow-up service; refuses when the whole file is refused. */
export async function importFile(file: string, options: ImportFileOptions): Promise<void> {
  const { on: importDay, agency, json, allowRealNumbers } = options;
  if (!isAgency(agency) || !agency.startsWith('ot-'))
    throw new Refused(`${agency} is no follow-up service: give one as ot-33.`, 2);
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

function told({ total, counts, rejected }: ImportProgress): string {
  const { new: added, changed, unchanged } = counts;
  const summary = `${total} rows: ${added} new, ${changed} changed, ${unchanged} unchanged, ${counts.rejected} rejected.`;
  return [summary, ...rejected.map(({ row, code }) => `  row ${row}: ${code}`)].join('\n');
}
