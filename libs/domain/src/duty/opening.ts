import { type DayNumber, dayNumberOf } from '../calendar/dates.ts';
import { lastOfSchoolYear } from '../calendar/school-year.ts';
import type { OpeningCause } from './duty.ts';
import type { Fact } from './life.ts';
import type { CeaseReason } from './owed.ts';
import type { DutyPolicy } from './policy.ts';
import { type DutyKind, type RuleSet, ruleSetOn } from './rule-sets.ts';

/** One fact of a life with its place in the list and its day. */
export interface DatedFact {
  fact: Fact;
  index: number;
  day: DayNumber;
  /** An attempt by a channel that was reserved at that moment; known once the fact is taken in. */
  byReserved: boolean;
}

/** An unbroken run of days owed by one county (lives.md §2). */
export interface Entry {
  number: number;
  county: string;
  since: DayNumber;
}

/** One duty of an opening, as far as facts have brought it. */
export interface OpenedDuty {
  kind: DutyKind;
  outcome: 'fulfilled' | 'ceased' | null;
  closedOn: DayNumber | null;
  reason: CeaseReason | 'refused' | null;
  /** The fact that fulfilled it. */
  by: DatedFact | null;
}

/** The duties that open together on the first day of an entry, or on a 1 August inside it. */
export interface Opening {
  entry: Entry;
  openedOn: DayNumber;
  openedBy: OpeningCause;
  ruleSet: RuleSet;
  /** The county's policy on the day of the opening; like the rule set it stays. */
  policy: DutyPolicy;
  /** The cap: the earlier of 31 July and 31 December of the last year covered. */
  endsOn: DayNumber;
  endsBy: 'age' | 'year';
  rightsInfo: OpenedDuty | null;
  /** Null where the county asks for no contact each school year (domain.md §1, R2024). */
  contact: OpenedDuty | null;
  offer: OpenedDuty;
  /** The first contact or refusal while OFFER was open, or on the day it closed. */
  reached: DatedFact | null;
  refused: DatedFact | null;
  /** Attempts while CONTACT was open, by channels that were not reserved where the policy asks so. */
  attempts: DatedFact[];
}

/** Opens the duties that the law and the county's policy of the day know; both stay for as long as they are kept. */
export function openDuties(
  entry: Entry,
  day: DayNumber,
  openedBy: OpeningCause,
  birthYear: number,
  policy: DutyPolicy,
): Opening {
  const ruleSet = ruleSetOn(day);
  const leftOut =
    ruleSet.recontact === 'policy' && policy.yearlyContact === 'off' && isCarryOver({ openedBy });
  const lastOfYear = lastOfSchoolYear(day);
  const lastCovered = dayNumberOf(`${birthYear + ruleSet.endAge}-12-31`);
  return {
    entry,
    openedOn: day,
    openedBy,
    ruleSet,
    policy,
    endsOn: Math.min(lastOfYear, lastCovered),
    endsBy: lastCovered < lastOfYear ? 'age' : 'year',
    rightsInfo: ruleSet.kinds.includes('RIGHTS_INFO') ? openDuty('RIGHTS_INFO') : null,
    contact: leftOut ? null : openDuty('CONTACT'),
    offer: openDuty('OFFER'),
    reached: null,
    refused: null,
    attempts: [],
  };
}

/** Did the same county owe the youth on 31 July, or would it have but for age? */
export function isCarryOver({ openedBy }: Pick<Opening, 'openedBy'>): boolean {
  return openedBy === 'carry-over' || openedBy === 'age-limit-raised';
}

/** The duties of an opening in the order in which they are listed. */
export function dutiesIn({ rightsInfo, contact, offer }: Opening): OpenedDuty[] {
  if (rightsInfo && contact) return [rightsInfo, contact, offer];
  return [rightsInfo, contact, offer].filter((duty) => duty !== null);
}

/** Ceases what is still open: the county no longer owes the youth. */
export function cease(opening: Opening, day: DayNumber, reason: CeaseReason): void {
  for (const duty of dutiesIn(opening)) {
    if (duty.closedOn === null) close(duty, 'ceased', day, reason);
  }
}

/** Fulfils one duty. */
export function fulfil(
  duty: OpenedDuty,
  by: DatedFact,
  day: DayNumber,
  reason: 'refused' | null = null,
): void {
  duty.by = by;
  close(duty, 'fulfilled', day, reason);
}

function close(
  duty: OpenedDuty,
  outcome: 'fulfilled' | 'ceased',
  day: DayNumber,
  reason: OpenedDuty['reason'],
): void {
  duty.outcome = outcome;
  duty.closedOn = day;
  duty.reason = reason;
}

function openDuty(kind: DutyKind): OpenedDuty {
  return { kind, outcome: null, closedOn: null, reason: null, by: null };
}
