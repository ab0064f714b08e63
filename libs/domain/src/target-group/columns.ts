import { csvRecords } from './csv-records.ts';
import type { Separator } from './csv-records.ts';

/** The columns a target-group file may have, by the names counties use (target-group.md). */
export const columns = [
  'fodselsnummer',
  'fornavn',
  'etternavn',
  'fodselsdato',
  'kommunenr',
  'skole_orgnr',
  'skolenavn',
  'programomrade',
  'trinn',
  'ot_status',
  'arsak',
  'dato',
  'mobil',
  'epost',
  'foresatt1_navn',
  'foresatt1_mobil',
  'foresatt2_navn',
  'foresatt2_mobil',
  'adressebeskyttelse',
] as const;

export type Column = (typeof columns)[number];

/** One row, every known column present: trimmed, NFC, empty where the file has nothing. */
export type Cells = Readonly<Record<Column, string>>;

const needed: readonly Column[] = ['fornavn', 'etternavn', 'fodselsdato', 'kommunenr', 'dato'];

/** No composing shortens a text of more units than this to the 200 characters that a cell may have. */
const longestComposed = 2_000;

/** Trims a cell, no-break spaces too, and composes its letters (NFC), unless it is too long for any column anyway. */
export function cleanCell(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > longestComposed ? trimmed : trimmed.normalize('NFC');
}

export interface Header {
  separator: Separator;
  /** How many cells a row must have. */
  width: number;
  /** Where each known column stands. */
  places: ReadonlyMap<Column, number>;
}

/** The header by the separator that finds most names; undefined when a needed column lacks or a known one stands twice. */
export function readHeader(text: string): Header | undefined {
  const tried = ([';', ',', '\t'] as const).map((separator) => headerBy(text, separator));
  const best = tried.reduce((most, header) => (header.places.size > most.places.size ? header : most));
  const complete = needed.every((column) => best.places.has(column));
  return complete && !best.twice ? best : undefined;
}

function headerBy(text: string, separator: Separator): Header & { twice: boolean } {
  const [record = []] = csvRecords(text, separator);
  const places = new Map<Column, number>();
  let twice = false;
  for (const [place, cell] of record.entries()) {
    const column = columnNamed(cleanCell(cell).toLowerCase());
    if (!column) continue;
    twice ||= places.has(column);
    places.set(column, place);
  }
  return { separator, width: record.length, places, twice };
}

function columnNamed(name: string): Column | undefined {
  return columns.find((column) => column === name);
}
