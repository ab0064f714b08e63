import { setImmediate } from 'node:timers/promises';
import { openTargetGroup, type ImportRefusal, type JudgedRow } from '@samspor/domain';
import { mostRowsImported, type ImportRequest } from './import-request.ts';
import { Turns } from '../turns.ts';

const rowsAtOnce = 100;

/** Files that are judged at a time in a process: each takes its processor, and the memory of its rows. */
const judging = new Turns(2);

type File = Pick<ImportRequest, 'bytes' | 'importDay' | 'allowRealNumbers'>;

/** Opens a file, or says why an import does not take it; how many rows it has is seen when they are gone through. */
export const openedFile = ({ bytes, importDay, allowRealNumbers }: File) =>
  openTargetGroup(bytes, { importDay, allowRealNumbers, mostRows: mostRowsImported });

/**
 * Does the work with all rows of a file, read and judged, when its turn has come; or gives why the file is refused. Sees
 * to others in between, and gives up at the first row too many.
 */
export function withJudgedRows<T>(
  file: File,
  work: (rows: JudgedRow[]) => Promise<T>,
): Promise<T | { refused: ImportRefusal }> {
  return judging.take(async () => {
    const opened = openedFile(file);
    if ('refused' in opened) return opened;
    const rows: JudgedRow[] = [];
    for (const row of opened.rows) {
      if (rows.push(row) > mostRowsImported) return { refused: 'too-many-rows' };
      if (rows.length % rowsAtOnce === 0) await setImmediate();
    }
    return work(rows);
  });
}

/** The rows in pieces of `size`, as they are asked for. */
export function* pagesOf<T>(rows: Iterable<T>, size: number): Generator<T[]> {
  let page: T[] = [];
  for (const row of rows) {
    if (page.push(row) < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
