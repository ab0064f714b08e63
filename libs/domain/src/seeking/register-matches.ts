import type { IsoDate } from '../calendar/dates.ts';
import { codeNamed, countyOf, isCountyCode, isMunicipality } from '../codes/index.ts';
import { birthNumberFault, birthNumberOf } from '../target-group/birth-number.ts';
import { cleanCell } from '../target-group/columns.ts';
import { orgnrOf } from '../target-group/contact-details.ts';
import { csvRecords, type Separator } from '../target-group/csv-records.ts';
import { dateOf } from '../target-group/dates.ts';
import { decodeText } from '../target-group/decode.ts';
import type { FileRefusal } from '../target-group/row.ts';
import { hintKinds, type HintKind, type HintSaid } from './hints.ts';

/** The columns of a file of register matches; others are passed over, and nothing of them is kept. */
export const matchColumns = ['fodselsnummer', 'treff', 'fra', 'fylke', 'kommunenr', 'skole_orgnr'] as const;
type Column = (typeof matchColumns)[number];

const needed: readonly Column[] = ['fodselsnummer', 'treff', 'fra'];

/** The words of the file for what a register may hint at. */
export const matchWords: Readonly<Record<string, HintKind>> = {
  'i skole': 'in-school',
  'i lære': 'apprentice',
  'i arbeid': 'employed',
  flyttet: 'moved',
  utvandret: 'abroad',
  død: 'died',
};

/** Why a row is rejected, in the order in which they are tried. */
export const matchFaults = [
  'columns',
  'fnr-form',
  'fnr-check',
  'fnr-real',
  'match',
  'date',
  'date-future',
  'county',
  'municipality',
  'orgnr',
  'duplicate-row',
] as const;
export type MatchFault = (typeof matchFaults)[number];

export type JudgedMatch =
  | { row: number; verdict: 'accepted'; birthNumber: string; said: HintSaid }
  | { row: number; verdict: 'rejected'; code: MatchFault };

/** Rows that one file may hold. */
export const mostMatches = 5_000;

export interface MatchOptions {
  /** The day of the import in Oslo: no match lies after it. */
  importDay: IsoDate;
  /** True in production only. */
  allowRealNumbers: boolean;
}

/** Reads and judges a file of register matches (register-matches.md). Never throws. */
export function readRegisterMatches(
  bytes: Uint8Array,
  options: MatchOptions,
): { refused: FileRefusal | 'too-many-rows' } | { rows: JudgedMatch[] } {
  const text = decodeText(bytes);
  if (text === undefined) return { refused: 'encoding' };
  if (text.trim() === '') return { refused: 'empty' };
  const separator = ([';', ',', '\t'] as const).find((one) => placesBy(text, one));
  const places = separator && placesBy(text, separator);
  if (!separator || !places) return { refused: 'header' };
  const [head = [], ...records] = [...csvRecords(text, separator)];
  if (records.length === 0) return { refused: 'empty' };
  if (records.length > mostMatches) return { refused: 'too-many-rows' };
  const seen = new Set<string>();
  return {
    rows: records.map((record, index) => {
      const row = index + 1;
      if (record.length !== head.length) return { row, verdict: 'rejected', code: 'columns' };
      const judged = judge((column) => cleanCell(record[places.get(column) ?? -1] ?? ''), options);
      if (typeof judged === 'string') return { row, verdict: 'rejected', code: judged };
      const key = JSON.stringify(judged);
      if (seen.has(key)) return { row, verdict: 'rejected', code: 'duplicate-row' };
      seen.add(key);
      return { row, verdict: 'accepted', ...judged };
    }),
  };
}

/** Where each known column stands, or null where a needed one lacks or a known one stands twice. */
function placesBy(text: string, separator: Separator): Map<Column, number> | null {
  const [head = []] = csvRecords(text, separator);
  const names = head.map((cell) => cleanCell(cell).toLowerCase());
  const known = matchColumns.filter((column) => names.includes(column));
  const isOnce = known.every((column) => names.filter((name) => name === column).length === 1);
  if (!isOnce || !needed.every((column) => known.includes(column))) return null;
  return new Map(known.map((column) => [column, names.indexOf(column)]));
}

type Judged = { birthNumber: string; said: HintSaid };

function judge(cell: (column: Column) => string, options: MatchOptions): Judged | MatchFault {
  const birthNumber = birthNumberOf(cell('fodselsnummer'));
  const fault = birthNumberFault(birthNumber, options.allowRealNumbers);
  if (fault) return fault;
  const kind = kindOf(cell('treff'));
  if (!kind) return 'match';
  const since = dateOf(cell('fra'));
  if (!since) return 'date';
  if (since > options.importDay) return 'date-future';
  const place = placeOf(kind, cell);
  return typeof place === 'string' ? place : { birthNumber, said: { kind, since, ...place } };
}

const kindOf = (text: string): HintKind | undefined =>
  matchWords[text.toLocaleLowerCase('nb')] ?? codeNamed(hintKinds, text);

/** Where it is, as far as the kind of match tells: of work, a death or a move abroad nothing is kept. */
function placeOf(
  kind: HintKind,
  cell: (column: Column) => string,
): Pick<HintSaid, 'county' | 'municipality' | 'school'> | MatchFault {
  const nowhere = { county: null, municipality: null, school: null };
  if (kind === 'employed' || kind === 'abroad' || kind === 'died') return nowhere;
  const [countyCell, municipality] = [cell('fylke'), cell('kommunenr')];
  if (municipality && !isMunicipality(municipality)) return 'municipality';
  const county = countyCell || (municipality ? countyOf(municipality) : '');
  if (county ? !isCountyCode(county) : kind === 'moved') return 'county';
  if (municipality && countyOf(municipality) !== county) return 'municipality';
  if (kind === 'moved') return { county, municipality: municipality || null, school: null };
  const school = cell('skole_orgnr');
  const known = orgnrOf(school);
  if (school && !known) return 'orgnr';
  return { county: county || null, municipality: null, school: known ?? null };
}
