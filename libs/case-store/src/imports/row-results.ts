import {
  RuleBroken,
  type JudgedRow,
  type RowNotice,
  type SystemActor,
  type TargetGroupRow,
} from '@samspor/domain';
import type { PageResult } from '../case-store.ts';
import type { PersonWrite, Write } from '../write.ts';
import { enrolmentWrite } from './enrolment.ts';
import type { ImportCounts, RowResult } from './import-request.ts';
import type { RegisteredPerson, Register } from './register.ts';

/** An accepted row, made ready to be recorded. */
export interface PlannedRow {
  row: number;
  notices: RowNotice[];
  isNew: boolean;
  /** The journey that the row is about, where another agency follows the youth. */
  elsewhere: string | null;
  /** Journeys of other agencies that the row's notice tells of. */
  told: string[];
  write: Write | PersonWrite;
}

/** A page of rows: what is to be recorded, and what was rejected before that. */
export interface PlannedPage {
  planned: PlannedRow[];
  rejected: RowResult[];
}

export type AcceptedRow = Extract<JudgedRow, { verdict: 'accepted' }>;

/** The rows of a page that stand to be recorded. */
export const acceptedOf = (page: readonly JudgedRow[]): TargetGroupRow[] =>
  page.flatMap((row) => (row.verdict === 'accepted' ? [row.value] : []));

/** Holds a page against the register: who is new, who is known, who may be somebody known. */
export function plannedPage(page: readonly JudgedRow[], register: Register, by: SystemActor): PlannedPage {
  const planned: PlannedRow[] = [];
  const rejected: RowResult[] = [];
  for (const judged of page) {
    if (judged.verdict === 'rejected') rejected.push(rejection(judged.row, judged.code));
    else planned.push(plannedRow(judged, register, by));
  }
  return { planned, rejected };
}

function plannedRow({ row, notices, value }: AcceptedRow, register: Register, by: SystemActor): PlannedRow {
  const known = register.same(value);
  const namesakes = register.namesakes(value);
  const mayBe = namesakes.length > 0 && !notices.includes('possible-duplicate');
  const isElsewhere = ({ owner }: RegisteredPerson) => owner !== by.agency;
  return {
    row,
    notices: mayBe ? [...notices, 'possible-duplicate'] : notices,
    isNew: known === undefined,
    elsewhere: known && isElsewhere(known) ? known.person.journey_id : null,
    told: namesakes.filter(isElsewhere).map(({ person }) => person.journey_id),
    write: enrolmentWrite(value, known, by),
  };
}

const rejection = (row: number, code: string): RowResult => ({ row, outcome: 'rejected', code, notices: [] });

/**
 * What became of the rows of a page, in the order of the file. A rule that says no rejects its row; anything else
 * that went wrong is thrown.
 */
export function resultsOf({ planned, rejected }: PlannedPage, results: readonly PageResult[]): RowResult[] {
  const recorded = planned.map(({ row, notices, isNew, elsewhere, write }, place): RowResult => {
    const result = results[place];
    if (result instanceof RuleBroken) return rejection(row, result.rule);
    if (result === undefined || result instanceof Error) throw result ?? new Error('A row has no result');
    const changed = result.events.length > 0 || 'person' in write;
    if (isNew) return { row, outcome: 'new', code: null, notices };
    if (elsewhere && result.events.includes('Moved')) return { row, outcome: 'moved', code: null, notices };
    return { row, outcome: changed ? 'changed' : 'unchanged', code: null, notices };
  });
  return [...recorded, ...rejected].sort((a, b) => a.row - b.row);
}

/** Counts of some rows' results. */
export function countsOf(results: readonly RowResult[]): ImportCounts {
  const counts: ImportCounts = {
    new: 0,
    moved: 0,
    changed: 0,
    unchanged: 0,
    rejected: 0,
    withNotice: 0,
    byCode: {},
  };
  for (const { outcome, code, notices } of results) {
    counts[outcome] += 1;
    if (notices.length > 0) counts.withNotice += 1;
    if (code !== null) counts.byCode[code] = (counts.byCode[code] ?? 0) + 1;
  }
  return counts;
}

/** Rows that somebody has to look at. */
export const worthTelling = ({ outcome, notices }: RowResult): boolean =>
  outcome === 'rejected' || outcome === 'moved' || notices.length > 0;
