import { cleanCell, columns } from './columns.ts';
import type { Cells, Column } from './columns.ts';

/** Where a FINT `OtUngdom` with its relations embedded keeps what a column holds. */
const places: Record<Column, string> = {
  fodselsnummer: 'person.fodselsnummer.identifikatorverdi',
  fornavn: 'person.navn.fornavn',
  etternavn: 'person.navn.etternavn',
  fodselsdato: 'person.fodselsdato',
  kommunenr: 'person.kommune.kode',
  skole_orgnr: 'enhet.organisasjonsnummer',
  skolenavn: 'enhet.navn',
  programomrade: 'programomrade.kode',
  trinn: 'samspor.trinn',
  ot_status: 'status.kode',
  arsak: 'samspor.arsak',
  dato: 'samspor.dato',
  mobil: 'person.kontaktinformasjon.mobiltelefonnummer',
  epost: 'person.kontaktinformasjon.epostadresse',
  foresatt1_navn: 'person.foreldre.0.navn',
  foresatt1_mobil: 'person.foreldre.0.mobiltelefonnummer',
  foresatt2_navn: 'person.foreldre.1.navn',
  foresatt2_mobil: 'person.foreldre.1.mobiltelefonnummer',
  adressebeskyttelse: 'samspor.adressebeskyttelse',
};
const paths = columns.map((column) => ({ column, path: places[column].split('.') }));

/** The elements of a JSON array; undefined when the text is not one. */
export function jsonArray(text: string): unknown[] | undefined {
  if (!text.trimStart().startsWith('[')) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The cells of one `OtUngdom`; an absent key or null is empty. Undefined when a value has another shape. */
export function cellsOfFint(youth: unknown): Cells | undefined {
  if (youth === null) return undefined;
  const texts = paths.map(({ column, path }) => [column, textAt(youth, path)] as const);
  if (texts.some(([, text]) => text === undefined)) return undefined;
  return Object.fromEntries(texts.map(([column, text]) => [column, cleanCell(text ?? '')])) as Cells;
}

function textAt(value: unknown, [key, ...rest]: readonly string[]): string | undefined {
  if (value === undefined || value === null) return '';
  if (key === undefined)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  if (typeof value !== 'object' || Array.isArray(value) !== /^[0-9]$/.test(key)) return undefined;
  return textAt(Object.getOwnPropertyDescriptor(value, key)?.value, rest);
}
