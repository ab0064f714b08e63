import type { IsoDate } from '../calendar/dates.ts';
import type { TargetGroupFile } from './read.ts';
import type { FileRefusal, JudgedRow, RowNotice, RejectionCode } from './row.ts';

export type PreviewRow =
  | { row: number; verdict: 'accepted'; notices: RowNotice[] }
  | { row: number; verdict: 'rejected'; code: RejectionCode };

/** What an import would do, without a name or number in it (target-group.md, «Command line»). */
export interface Preview {
  importDay: IsoDate;
  counts: {
    rows: number;
    accepted: number;
    rejected: number;
    withNotice: number;
    /** How many rows were rejected for each code that occurs, codes in order of the alphabet. */
    byCode: Partial<Record<RejectionCode, number>>;
  };
  rows: PreviewRow[];
}

/** The preview of a read file, or the refusal as it came. */
export function previewOf(file: TargetGroupFile, importDay: IsoDate): Preview | { refused: FileRefusal } {
  if ('refused' in file) return file;
  const rows = file.rows.map(previewRow);
  const codes = rows.flatMap((row) => (row.verdict === 'rejected' ? [row.code] : [])).sort();
  const byCode: Preview['counts']['byCode'] = {};
  for (const code of codes) byCode[code] = (byCode[code] ?? 0) + 1;
  const counts = {
    rows: rows.length,
    accepted: rows.length - codes.length,
    rejected: codes.length,
    withNotice: rows.filter((row) => row.verdict === 'accepted' && row.notices.length > 0).length,
    byCode,
  };
  return { importDay, counts, rows };
}

function previewRow(judged: JudgedRow): PreviewRow {
  const { row, verdict } = judged;
  return verdict === 'accepted'
    ? { row, verdict, notices: judged.notices }
    : { row, verdict, code: judged.code };
}
