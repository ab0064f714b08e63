import type { ImportRefusal } from '@samspor/domain';

/** `moved`: another county's youth, who has come to the importing one; nothing else of the row was taken in. */
export type RowOutcome = 'new' | 'moved' | 'changed' | 'unchanged' | 'rejected';

export interface PreviewRow {
  row: number;
  outcome: RowOutcome;
  /** Code of target-group.md for a rejected row. */
  code: string | null;
  notices: string[];
}

/** POST /api/v1/imports/preview?on=  (multipart field `file`): nothing is written. */
export interface ImportPreview {
  file: string;
  importDay: string;
  refused: ImportRefusal | null;
  counts: Record<RowOutcome, number> & { rows: number; withNotice: number; byCode: Record<string, number> };
  /** Row by row in the order of the file; at most 25,000, those rejected or with a notice among them. */
  rows: PreviewRow[];
}

/** POST /api/v1/imports (multipart) -> 202; GET /api/v1/imports/{id}; GET /api/v1/imports lists the latest. */
export interface ImportProgress {
  importId: string;
  file: string;
  /** `waiting`: not begun yet. */
  state: 'waiting' | 'running' | 'done' | 'failed';
  importDay: string;
  startedAt: string;
  finishedAt: string | null;
  startedBy: string;
  total: number;
  counts: Record<RowOutcome, number> & { withNotice: number; byCode: Record<string, number> };
  /** Rows that were rejected, moved or have a notice, in the order of the file; at most 500. */
  rows: PreviewRow[];
}
