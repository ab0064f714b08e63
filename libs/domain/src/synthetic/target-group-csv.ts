import type { IsoDate } from '../calendar/dates.ts';
import { columns } from '../target-group/columns.ts';
import type { Cells, Column } from '../target-group/columns.ts';
import type { TargetGroupRow } from '../target-group/row.ts';

/** A target-group file as a county sends it (target-group.md): CSV with `;` and CRLF, a row for each. */
export function targetGroupCsv(rows: readonly TargetGroupRow[]): string {
  const lines = rows.map((row) => {
    const cells = cellsOf(row);
    return columns.map((column) => quotedIfNeeded(cells[column])).join(';');
  });
  return [columns.join(';'), ...lines, ''].join('\r\n');
}

function cellsOf(row: TargetGroupRow): Cells {
  const texts: Record<Column, string | null | undefined> = {
    fodselsnummer: row.birthNumber,
    fornavn: row.firstName,
    etternavn: row.lastName,
    fodselsdato: norwegianDate(row.birthDate),
    kommunenr: row.municipality,
    skole_orgnr: row.schoolOrgnr,
    skolenavn: row.schoolName,
    programomrade: row.programme,
    trinn: row.level,
    ot_status: row.otStatus,
    arsak: row.reportedReason,
    dato: norwegianDate(row.date),
    mobil: row.mobile,
    epost: row.email,
    foresatt1_navn: row.guardians[0]?.name,
    foresatt1_mobil: row.guardians[0]?.mobile,
    foresatt2_navn: row.guardians[1]?.name,
    foresatt2_mobil: row.guardians[1]?.mobile,
    adressebeskyttelse: row.protection,
  };
  return Object.fromEntries(columns.map((column) => [column, texts[column] ?? ''])) as Cells;
}

function norwegianDate(date: IsoDate): string {
  return date.split('-').reverse().join('.');
}

function quotedIfNeeded(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
