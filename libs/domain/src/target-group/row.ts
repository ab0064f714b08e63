import type { IsoDate } from '../calendar/dates.ts';
import type { EducationLevel, OtStatus, OutsideReason, Protection, ReportedReason } from '../codes/index.ts';

/** Why a whole file is refused. */
export type FileRefusal = 'encoding' | 'header' | 'empty';

/** Why an import takes no file: what the format refuses, or more of it than one import carries. */
export type ImportRefusal = FileRefusal | 'too-many-rows';

/** Why a row is rejected, in the order in which they are tried: the first that fits. */
export const rejectionCodes = [
  'columns',
  'control',
  'too-long',
  'name',
  'fnr-form',
  'fnr-check',
  'fnr-real',
  'birth-date',
  'municipality',
  'status',
  'reason',
  'date',
  'date-future',
  'age',
  'protection',
  'duplicate-row',
  'duplicate-conflict',
] as const;

export type RejectionCode = (typeof rejectionCodes)[number];

/** What an accepted row is noted for; all but the last mean that a value was left out. */
export const rowNotices = [
  'orgnr',
  'programme',
  'level',
  'phone',
  'email',
  'guardian-phone',
  'possible-duplicate',
] as const;

export type RowNotice = (typeof rowNotices)[number];

export interface Guardian {
  name: string | null;
  /** As `mobile` of the youth. */
  mobile: string | null;
}

/** What an accepted row says, normalised; null where the file has nothing or nothing usable. */
export interface TargetGroupRow {
  /** 11 digits without blanks; null when the youth has none yet. */
  birthNumber: string | null;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  /** Four digits; null only with strict address protection. */
  municipality: string | null;
  schoolOrgnr: string | null;
  schoolName: string | null;
  /** Grep code in capitals, as `STUSP1----`. */
  programme: string | null;
  level: EducationLevel | null;
  otStatus: OtStatus;
  /** What the county wrote, and the reason the rules know it by. */
  reportedReason: ReportedReason | null;
  reason: OutsideReason | null;
  /** Day of the event (Europe/Oslo). */
  date: IsoDate;
  /** With country code and no blanks, as `+4799990001`. */
  mobile: string | null;
  email: string | null;
  guardians: Guardian[];
  protection: Protection;
}

export type JudgedRow =
  | { row: number; verdict: 'accepted'; notices: RowNotice[]; value: TargetGroupRow }
  | { row: number; verdict: 'rejected'; code: RejectionCode };
