import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Cell, Sheet } from '@samspor/contracts';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { aboutProof } from './about-proof.ts';
import type { ProofDocument } from './proof-exports.ts';

/** A sheet that says what the proof is about, and one for each table; days are dates, which sort and filter. */
export async function asXlsx(document: ProofDocument, out: Writable): Promise<void> {
  const about = { title: 'Om beviset', columns: aboutColumns, rows: aboutProof(document) };
  const sheets = await Promise.all([about, ...document.sheets].map(sheetOf));
  out.end(await writeXlsxFile(sheets).toBuffer());
  await finished(out);
}

const aboutColumns = [
  { title: 'Hva', width: 24 },
  { title: 'Verdi', width: 70 },
  { title: 'Forklaring', width: 80 },
];

async function sheetOf({ title, columns, rows }: Sheet) {
  const data: SheetData = [columns.map((column) => ({ value: column.title, fontWeight: 'bold' as const }))];
  for await (const row of rows) data.push(row.map(xlsxCell));
  return { data, sheet: title, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
}

function xlsxCell(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'object')
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}
