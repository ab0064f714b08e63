import { type IsoDate, isoDateOf } from '../calendar/dates.ts';
import { type SchoolYear, schoolYearOf } from '../calendar/school-year.ts';
import { dueOn, isTried } from './due-dates.ts';
import type { Duty, OpeningCause } from './duty.ts';
import type { Life } from './life.ts';
import { type OpenedDuty, type Opening, dutiesIn, isCarryOver } from './opening.ts';
import type { CeaseReason } from './owed.ts';
import { type PolicyBook, defaultPolicyBook } from '../policy/county-policy.ts';
import type { DutyKind, RuleSetId } from './rule-sets.ts';
import { type Walk, walkTo } from './walk.ts';

/**
 * A duty without the day it is read: true until the next fact, so that it can be stored and listed by date.
 * `dutyAt` gives the duty as of a day.
 */
export interface DutyRow {
  youth: string;
  /** The county that owes it, also where it may not be shown. */
  owedBy: string;
  /** The youth has a STRENGT_ level: the county is never shown. */
  countyHidden: boolean;
  schoolYear: SchoolYear;
  kind: DutyKind;
  openedOn: IsoDate;
  openedBy: OpeningCause;
  carryOver: boolean;
  dueOn: IsoDate | null;
  ruleSet: RuleSetId;
  /** The last day on which the duty can be met. */
  endsOn: IsoDate;
  endsBy: 'age' | 'year';
  /** How facts closed it; null while none has. */
  outcome: 'fulfilled' | 'ceased' | null;
  closedOn: IsoDate | null;
  reason: CeaseReason | 'refused' | null;
  /** Contact only: tried often enough to say so, and not reached. */
  tried: boolean;
}

/** Every duty opened by `asOf`, from the facts to the end of that day: to be stored, and read later by `dutyAt`. */
export function dutyRows(life: Life, asOf: IsoDate, book: PolicyBook = defaultPolicyBook): DutyRow[] {
  const walk = walkTo(life, asOf, book);
  return walk.openings.flatMap((opening) => dutiesIn(opening).map((duty) => rowOf(walk, opening, duty)));
}

/** The duty as it stands at the end of `asOf`, given that no fact came after the row was made. */
export function dutyAt(row: DutyRow, asOf: IsoDate): Duty {
  const { youth, countyHidden, schoolYear, kind, openedOn, dueOn, ruleSet } = row;
  const { state, closedOn, reason } = endOf(row, asOf);
  const late = dueOn !== null && (closedOn ?? asOf) > dueOn;
  const county = countyHidden ? null : row.owedBy;
  return { youth, county, schoolYear, kind, state, openedOn, dueOn, closedOn, reason, ruleSet, late };
}

function endOf(row: DutyRow, asOf: IsoDate): Pick<Duty, 'state' | 'closedOn' | 'reason'> {
  if (row.outcome !== null) return { state: row.outcome, closedOn: row.closedOn, reason: row.reason };
  const tried = row.tried ? 'tried-not-reached' : null;
  if (asOf <= row.endsOn) {
    const overdue = row.dueOn !== null && asOf > row.dueOn;
    return { state: overdue ? 'overdue' : 'open', closedOn: null, reason: tried };
  }
  // The day after the cap the county owes nothing of it any more: the age limit ends it, the year misses it.
  if (row.endsBy === 'age') return { state: 'ceased', closedOn: row.endsOn, reason: 'age' };
  return { state: 'missed', closedOn: row.endsOn, reason: tried };
}

export function rowOf({ life, situation }: Walk, opening: Opening, duty: OpenedDuty): DutyRow {
  const openedOn = isoDateOf(opening.openedOn);
  return {
    youth: life.id,
    owedBy: opening.entry.county,
    countyHidden: situation.strictlyProtected,
    schoolYear: schoolYearOf(openedOn),
    kind: duty.kind,
    openedOn,
    openedBy: opening.openedBy,
    carryOver: isCarryOver(opening),
    dueOn: dueOn(opening, duty),
    ruleSet: opening.ruleSet.id,
    endsOn: isoDateOf(opening.endsOn),
    endsBy: opening.endsBy,
    outcome: duty.outcome,
    closedOn: duty.closedOn === null ? null : isoDateOf(duty.closedOn),
    reason: duty.reason,
    tried: duty.kind === 'CONTACT' && isTried(opening),
  };
}
