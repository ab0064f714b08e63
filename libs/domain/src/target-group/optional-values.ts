import { codeNamed, educationLevels } from '../codes/index.ts';
import type { Cells, Column } from './columns.ts';
import { emailOf, orgnrOf, phoneOf } from './contact-details.ts';
import type { Guardian, RowNotice, TargetGroupRow } from './row.ts';

type OptionalValues = Pick<
  TargetGroupRow,
  'schoolOrgnr' | 'schoolName' | 'programme' | 'level' | 'mobile' | 'email' | 'guardians'
>;

/** Reads what nobody is turned away for: a value that cannot be used is left out, with a notice. */
export function optionalValues(cells: Cells): { values: OptionalValues; notices: RowNotice[] } {
  const notices = new Set<RowNotice>();
  const read = <Value>(column: Column, parse: (text: string) => Value | undefined, notice: RowNotice) => {
    const value = cells[column] === '' ? null : parse(cells[column]);
    if (value === undefined) notices.add(notice);
    return value ?? null;
  };
  const guardian = (who: 'foresatt1' | 'foresatt2'): Guardian => ({
    name: cells[`${who}_navn`] || null,
    mobile: read(`${who}_mobil`, phoneOf, 'guardian-phone'),
  });
  const values = {
    schoolOrgnr: read('skole_orgnr', orgnrOf, 'orgnr'),
    schoolName: cells.skolenavn || null,
    programme: read('programomrade', programmeOf, 'programme'),
    level: read('trinn', (text) => codeNamed(educationLevels, text), 'level'),
    mobile: read('mobil', phoneOf, 'phone'),
    email: read('epost', emailOf, 'email'),
    guardians: [guardian('foresatt1'), guardian('foresatt2')].filter(({ name, mobile }) => name ?? mobile),
  };
  return { values, notices: [...notices] };
}

/** A Grep programme code in capitals, or undefined. */
function programmeOf(text: string): string | undefined {
  return /^[a-z]{5}[1-3][a-z0-9-]{4}$/i.test(text) ? text.toUpperCase() : undefined;
}
