import type { IsoDate } from '../calendar/dates.ts';
import {
  codeNamed,
  isMunicipality,
  isStrictlyProtected,
  keysOf,
  otStatusOf,
  protections,
  reportedReasons,
} from '../codes/index.ts';
import type { OtStatus, Protection, ReportedReason } from '../codes/index.ts';
import { birthNumberFault, birthNumberOf } from './birth-number.ts';
import type { Cells } from './columns.ts';
import { dateOf, isOfTargetAge } from './dates.ts';
import { optionalValues } from './optional-values.ts';
import type { RowNotice, RejectionCode, TargetGroupRow } from './row.ts';

const LONGEST_CELL = 200;

export interface JudgeOptions {
  /** The day of the import in Oslo: no event lies after it. */
  importDay: IsoDate;
  /** True in production only: lets real birth numbers in beside Tenor's. */
  allowRealNumbers?: boolean;
}

export type Judgement =
  | { verdict: 'accepted'; notices: RowNotice[]; value: TargetGroupRow }
  | { verdict: 'rejected'; code: RejectionCode };

/** Judges one row by itself; what it repeats of other rows is not looked at. */
export function judgeCells(cells: Cells, options: JudgeOptions): Judgement {
  const code = textFault(cells) ?? numberFault(cells, options);
  if (code) return { verdict: 'rejected', code };
  const owed = neededValues(cells, options.importDay);
  if (typeof owed === 'string') return { verdict: 'rejected', code: owed };
  const { values, notices } = optionalValues(cells);
  const birthNumber = birthNumberOf(cells.fodselsnummer) || null;
  const value = { birthNumber, firstName: cells.fornavn, lastName: cells.etternavn, ...owed, ...values };
  return { verdict: 'accepted', notices, value };
}

function textFault(cells: Cells): RejectionCode | undefined {
  const texts = Object.values<string>(cells);
  if (texts.some((text) => /[\p{Cc}\p{Cs}]/u.test(text))) return 'control';
  if (texts.some(isTooLong)) return 'too-long';
  return cells.fornavn === '' || cells.etternavn === '' ? 'name' : undefined;
}

/** More than 200 characters (code points); those of a text twice as long need no counting. */
const isTooLong = (text: string): boolean =>
  text.length > LONGEST_CELL && (text.length > 2 * LONGEST_CELL || [...text].length > LONGEST_CELL);

function numberFault(cells: Cells, options: JudgeOptions): RejectionCode | undefined {
  if (cells.fodselsnummer === '') return undefined;
  return birthNumberFault(birthNumberOf(cells.fodselsnummer), options.allowRealNumbers ?? false);
}

type NeededValues = Pick<
  TargetGroupRow,
  'birthDate' | 'municipality' | 'otStatus' | 'reportedReason' | 'reason' | 'date' | 'protection'
>;

function neededValues(cells: Cells, importDay: IsoDate): NeededValues | RejectionCode {
  const birthDate = dateOf(cells.fodselsdato);
  if (!birthDate) return 'birth-date';
  const protection = protectionOf(cells.adressebeskyttelse);
  const municipality = cells.kommunenr || null;
  if (municipality ? !isMunicipality(municipality) : !(protection && isStrictlyProtected(protection)))
    return 'municipality';
  const otStatus: OtStatus | undefined = cells.ot_status === '' ? 'OTUK' : otStatusOf(cells.ot_status);
  if (!otStatus) return 'status';
  const reportedReason = reasonOf(cells.arsak);
  if (reportedReason === undefined) return 'reason';
  const date = dateOf(cells.dato);
  if (!date) return 'date';
  if (date > importDay) return 'date-future';
  if (!isOfTargetAge(birthDate, date)) return 'age';
  if (!protection) return 'protection';
  const reason = reportedReason && reportedReasons[reportedReason];
  return { birthDate, municipality, otStatus, reportedReason, reason, date, protection };
}

function protectionOf(text: string): Protection | undefined {
  if (text === '') return 'UGRADERT';
  if (text === '7') return 'FORTROLIG';
  if (text === '6') return 'STRENGT_FORTROLIG';
  return codeNamed(protections, text);
}

function reasonOf(text: string): ReportedReason | null | undefined {
  return text === '' ? null : codeNamed(keysOf(reportedReasons), text);
}
