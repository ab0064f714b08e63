import { cleanCell, columns, readHeader } from './columns.ts';
import type { Cells, Header } from './columns.ts';
import { csvRecords } from './csv-records.ts';
import { decodeText } from './decode.ts';
import { cellsOfFint, jsonArray } from './fint.ts';
import { judgeCells } from './judge.ts';
import type { JudgeOptions, Judgement } from './judge.ts';
import type { FileRefusal, ImportRefusal, JudgedRow } from './row.ts';
import { isTooMuch } from './size.ts';
import { isPossibleDuplicate, SeenPeople } from './seen-people.ts';
import type { KnownPeople } from './seen-people.ts';

export interface ReadOptions extends JudgeOptions {
  /** People on record, so that a row which may be one of them gets the notice `possible-duplicate`. */
  register?: KnownPeople;
}

export interface OpenOptions extends ReadOptions {
  /** Rows that are wanted at most: what cannot hold so few is not opened. Whoever goes through the rows counts them. */
  mostRows: number;
}

export type TargetGroupFile<Rows = JudgedRow[], Refusal = FileRefusal> =
  { refused: Refusal } | { rows: Rows };

/** Reads and judges a whole target-group file, CSV or FINT JSON (target-group.md). Never throws. */
export function readTargetGroup(bytes: Uint8Array, options: ReadOptions): TargetGroupFile {
  const file = opened(decodeText(bytes), options);
  return 'refused' in file ? file : { rows: [...file.rows] };
}

/**
 * Opens a target-group file and judges its rows as they are asked for, in order, so that a server can
 * see to others between them. The rows can be gone through once.
 */
export function openTargetGroup(
  bytes: Uint8Array,
  options: OpenOptions,
): TargetGroupFile<Iterable<JudgedRow>, ImportRefusal> {
  const text = decodeText(bytes);
  const tooMuch = text !== undefined && isTooMuch(text, options.mostRows);
  return tooMuch ? { refused: 'too-many-rows' } : opened(text, options);
}

function opened(text: string | undefined, options: ReadOptions): TargetGroupFile<Iterable<JudgedRow>> {
  if (text === undefined) return { refused: 'encoding' };
  if (text.trim() === '') return { refused: 'empty' };
  const youths = jsonArray(text);
  if (youths) return youths.length > 0 ? { rows: judged(fintRows(youths), options) } : { refused: 'empty' };
  const header = readHeader(text);
  if (!header) return { refused: 'header' };
  return csvRows(text, header).next().done
    ? { refused: 'empty' }
    : { rows: judged(csvRows(text, header), options) };
}

function* fintRows(youths: readonly unknown[]): Generator<Cells | undefined> {
  for (const youth of youths) yield cellsOfFint(youth);
}

function* csvRows(text: string, header: Header): Generator<Cells | undefined> {
  const records = csvRecords(text, header.separator);
  records.next();
  for (const record of records) yield record.length === header.width ? cellsOf(record, header) : undefined;
}

function cellsOf(record: readonly string[], { places }: Header): Cells {
  const cell = (place: number | undefined) => (place === undefined ? '' : cleanCell(record[place] ?? ''));
  return Object.fromEntries(columns.map((column) => [column, cell(places.get(column))])) as Cells;
}

/** Numbers and judges the rows; undefined stands for a row whose cells do not fit the header. */
function* judged(rows: Iterable<Cells | undefined>, options: ReadOptions): Generator<JudgedRow> {
  const seen = new SeenPeople();
  let row = 0;
  for (const cells of rows) {
    row += 1;
    if (cells) yield { row, ...judgeAmong(cells, options, seen) };
    else yield { row, verdict: 'rejected', code: 'columns' };
  }
}

function judgeAmong(cells: Cells, options: ReadOptions, seen: SeenPeople): Judgement {
  const judgement = judgeCells(cells, options);
  if (judgement.verdict === 'rejected') return judgement;
  const { value, notices } = judgement;
  const mayBe = [seen, options.register].some((people) => people && isPossibleDuplicate(value, people));
  const code = seen.add(value, JSON.stringify(Object.values(cells)));
  if (code) return { verdict: 'rejected', code };
  return mayBe ? { verdict: 'accepted', value, notices: [...notices, 'possible-duplicate'] } : judgement;
}
