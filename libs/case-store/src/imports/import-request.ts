import type { ImportRefusal, IsoDate, Role, RowNotice, SystemActor } from '@samspor/domain';

/** A target-group file that somebody wants imported. */
export interface ImportRequest {
  /** Given by a caller who may ask twice; a new one otherwise. */
  importId?: string;
  bytes: Uint8Array;
  /** What the file is called where it came from. */
  file: string;
  /** The day of the import in Oslo: no row may lie after it. */
  importDay: IsoDate;
  /** For which agency; gives the county where a row has none. */
  agency: string;
  /** Id of the person who asks. */
  startedBy: string;
  /** In which role. */
  role?: Role;
  /** True in production only: real birth numbers pass. */
  allowRealNumbers: boolean;
}

/** `moved`: another agency's youth, who has come to the importing county; nothing else of the row was taken in. */
export type RowOutcome = 'new' | 'moved' | 'changed' | 'unchanged' | 'rejected';

/** What became of a row, or would: no name, no number. */
export interface RowResult {
  row: number;
  outcome: RowOutcome;
  /** For a rejected row: a code of target-group.md, or the rule that said no. */
  code: string | null;
  notices: RowNotice[];
}

export type OutcomeCounts = Record<RowOutcome, number>;

/** Counts of what became of rows, and of why rows were rejected. */
export interface ImportCounts extends OutcomeCounts {
  withNotice: number;
  byCode: Record<string, number>;
}

/** What an import would do, said before anything is written. */
export interface ImportPreview {
  file: string;
  importDay: IsoDate;
  refused: ImportRefusal | null;
  counts: ImportCounts & { rows: number };
  /** In the order of the file; of a file with more than 25,000, those that somebody has to look at before others. */
  rows: RowResult[];
}

/** How far an import has come. */
export interface ImportProgress {
  importId: string;
  file: string;
  agency: string;
  /** `waiting`: for others to be done, or for somebody to begin. */
  state: 'waiting' | 'running' | 'done' | 'failed';
  importDay: IsoDate;
  /** Instants in UTC, ISO 8601. */
  startedAt: string;
  finishedAt: string | null;
  startedBy: string;
  /** Rows in the file; `counts` tells how many have been seen to. */
  total: number;
  counts: ImportCounts;
  /** Rows that somebody has to look at, rejected, moved or with a notice, in the order of the file; at most 500. */
  rows: RowResult[];
}

/** Rows that one import carries: twice the largest county's. */
export const mostRowsImported = 50_000;

/** Rows of an import that are listed one by one; counts tell of all. */
export const mostRowsTold = 500;

/** The same before it is imported: a whole county's file. */
export const mostRowsPreviewed = 25_000;

/** The import acts for an agency, on behalf of the person who started it. */
export const importActor = ({
  agency,
  startedBy,
  role,
  importId,
}: Pick<ImportRequest, 'agency' | 'startedBy' | 'role' | 'importId'>): SystemActor => ({
  kind: 'system',
  id: 'import',
  agency,
  onBehalfOf: startedBy,
  ...(role && { role }),
  ...(importId && { importId }),
});
