import { columns } from './columns.ts';
import type { Column } from './columns.ts';
import { readTargetGroup } from './read.ts';
import type { ReadOptions } from './read.ts';
import type { JudgedRow } from './row.ts';

/** For specs: a row that is accepted on 21 November 2026, with no notice. */
export const goodRow: Readonly<Record<Column, string>> = {
  fodselsnummer: '04901082788',
  fornavn: 'Per',
  etternavn: 'Ali',
  fodselsdato: '04.10.2010',
  kommunenr: '3312',
  skole_orgnr: '300014070',
  skolenavn: 'Ål vidaregåande skole',
  programomrade: 'ELELE2----',
  trinn: 'VG1',
  ot_status: 'OTBA',
  arsak: 'hevet kontrakt',
  dato: '24.10.2026',
  mobil: '99990002',
  epost: 'ungdom002@example.com',
  foresatt1_navn: 'Kari Ali',
  foresatt1_mobil: '49990002',
  foresatt2_navn: '',
  foresatt2_mobil: '',
  adressebeskyttelse: '',
};

/** For specs: a CSV text of good rows with the given cells changed. */
export function csvOf(...changes: Partial<Record<Column, string>>[]): string {
  const lines = changes.map((change) => Object.values({ ...goodRow, ...change }).join(';'));
  return [columns.join(';'), ...lines].join('\r\n');
}

/** For specs: the judged rows of a text; throws when the file is refused. */
export function judge(text: string | Uint8Array, options: Partial<ReadOptions> = {}): JudgedRow[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const file = readTargetGroup(bytes, { importDay: '2026-11-21', ...options });
  if ('refused' in file) throw new Error(`refused: ${file.refused}`);
  return file.rows;
}

/** For specs: what became of each row in one word, or the notices it was accepted with. */
export function outcomes(text: string | Uint8Array, options?: Partial<ReadOptions>): string[] {
  return judge(text, options).map((row) =>
    row.verdict === 'rejected' ? row.code : row.notices.join(' ') || 'accepted',
  );
}
