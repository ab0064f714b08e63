import { setImmediate } from 'node:timers/promises';
import { openTargetGroup, type FileRefusal, type JudgedRow } from '@samspor/domain';
import type { ImportRequest } from './import-request.ts';

const rowsAtOnce = 100;

/** Reads and judges a whole file, seeing to others in between. */
export async function judgedRows({
  bytes,
  importDay,
  allowRealNumbers,
}: Pick<ImportRequest, 'bytes' | 'importDay' | 'allowRealNumbers'>): Promise<JudgedRow[] | FileRefusal> {
  const file = openTargetGroup(bytes, { importDay, allowRealNumbers });
  if ('refused' in file) return file.refused;
  const rows: JudgedRow[] = [];
  for (const row of file.rows) {
    rows.push(row);
    if (rows.length % rowsAtOnce === 0) await setImmediate();
  }
  return rows;
}

/** The list in pieces of `size`. */
export function pagesOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, page) =>
    list.slice(page * size, (page + 1) * size),
  );
}
