import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { byteOrderMark, csvRow, type Sheet } from '@samspor/contracts';
import { aboutProof } from './about-proof.ts';
import type { ProofDocument } from './proof-exports.ts';

/** One table of rows is plain CSV; several stand after each other under their headings, with what the proof is about. */
export async function asCsv(document: ProofDocument, out: Writable): Promise<void> {
  await pipeline(Readable.from(csvOf(document)), out);
}

async function* csvOf(document: ProofDocument): AsyncGenerator<string> {
  yield byteOrderMark;
  if (document.content === 'lines') {
    for (const sheet of document.sheets) yield* tableOf(sheet);
    return;
  }
  for (const row of aboutProof(document)) yield csvRow(row);
  for (const sheet of document.sheets) {
    yield csvRow([]) + csvRow([sheet.title]);
    yield* tableOf(sheet);
  }
}

async function* tableOf({ columns, rows }: Sheet): AsyncGenerator<string> {
  yield csvRow(columns.map(({ title }) => title));
  for await (const row of rows) yield csvRow(row);
}
