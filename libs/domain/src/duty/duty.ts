import type { IsoDate } from '../calendar/dates.ts';
import type { SchoolYear } from '../calendar/school-year.ts';
import type { CeaseReason } from './owed.ts';
import type { DutyKind, RuleSetId } from './rule-sets.ts';

export type DutyState = 'open' | 'overdue' | 'fulfilled' | 'ceased' | 'missed';
export type DutyReason = CeaseReason | 'age' | 'refused' | 'tried-not-reached';

/** A duty as it stands at the end of a day (lives.md §7). */
export interface Duty {
  youth: string;
  /** Null for a youth with a STRENGT_ level. */
  county: string | null;
  schoolYear: SchoolYear;
  kind: DutyKind;
  state: DutyState;
  openedOn: IsoDate;
  dueOn: IsoDate | null;
  closedOn: IsoDate | null;
  reason: DutyReason | null;
  ruleSet: RuleSetId;
  late: boolean;
}

/** Why an opening came: the same county owed on 31 July, the law changed, or something happened. */
export type OpeningCause =
  'carry-over' | 'age-limit-raised' | 'fact' | 'right-begun' | 'silence' | 'offer-lapsed';
