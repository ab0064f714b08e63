import type { IsoDate } from '../calendar/dates.ts';
import type { OtStatus } from '../codes/ot-status.ts';
import type { Protection } from '../codes/protections.ts';
import type { Assessment } from '../category/assessments.ts';
import type { Fact } from '../duty/life.ts';
import type { DutyKind } from '../duty/rule-sets.ts';
import type { Ladder, Language, Message } from '../ladder/ladder.ts';
import type { Actor } from '../people/actor.ts';
import type { Agreement } from './agreements.ts';
import type { DeadlineKind } from './deadlines.ts';
import type { Category, ClosingReason, Enrolment, JourneyEvent, OfferKind } from './journey-events.ts';
import type { OpenHandover } from './handovers.ts';
import type { Intake } from './intake.ts';
import type { Hint } from '../seeking/hints.ts';
import type { HandledStall } from '../stall/handled.ts';
import type { Rights } from '../rights/schooling.ts';
import type { Phase } from './phases.ts';
import type { Services } from '../services/services.ts';
import type { Snooze } from './snooze.ts';
import type { Task } from './tasks.ts';

/** A deadline of the process, as it was set; `passed` once an event says that it went by. */
export interface Deadline {
  kind: DeadlineKind;
  setOn: IsoDate;
  dueOn: IsoDate;
  passed: boolean;
}

export interface Offer {
  offer: string;
  kind: OfferKind;
  madeOn: IsoDate;
  answer: 'accepted' | 'declined' | 'pending';
  ended: boolean;
  /** The offer of the overview that it is; null for one of its own. */
  entry: string | null;
}

/** A course or work training that is under way. */
export interface Measure {
  kind: 'course' | 'work-training';
  /** Null for one that came with the enrolment: it fulfils no duty. */
  offer: string | null;
  /** The placement that it is; absent for one that is only told of. */
  placement?: string;
}

export interface CategoryState {
  state: 'proposed' | 'confirmed' | 'returned';
  category: Category;
  author: string;
  on: IsoDate;
}

/** A school year's duties whose opening is on the record. */
export interface Opening {
  county: string;
  openedOn: IsoDate;
}

/** An agency that has left: it may read what stood at the version it left with, nothing newer (architecture.md §3). */
export interface LeftAgency {
  agency: string;
  until: number;
}

/** An event in its place in the stream, whether it still counts or not. */
export interface Entry {
  version: number;
  event: CausedEvent;
  earlier: Entry | null;
}

/** One youth's journey as its events tell it. */
export interface Journey {
  phase: Phase;
  phaseSince: IsoDate;
  closedFor: ClosingReason | null;
  /** The agency that owns the journey: the follow-up service of the county of residence. */
  owner: string;
  /** How many events have been folded: the version of the last one. */
  version: number;
  /** Agencies that take part, the owner first. They may read all of it. */
  agencies: readonly string[];
  /** Agencies that took part, and have left. */
  left: readonly LeftAgency[];
  caseworker: string | null;
  /** The agency that gave the journey to its caseworker, one of its own people. */
  caseworkerOf: string | null;
  firstCounty: string;
  county: string;
  municipality: string | null;
  /** The school that the last word of her schooling was about, by organisation number. */
  school: string | null;
  /** What the county was last told; null while it has not enrolled her: then it owes nothing. */
  enrolment: Enrolment | null;
  /** The day of the journey's first event. */
  openedOn: IsoDate;
  enrolledOn: IsoDate | null;
  birthYear: number;
  adultOn: IsoDate;
  protection: Protection;
  /** As it is reported of the target group; null of whom the county has not enrolled. */
  otStatus: OtStatus | null;
  committee: string | null;
  committeeMet: boolean;
  category: CategoryState | null;
  /** Every proposal of a category, the first one first. */
  assessments: readonly Assessment[];
  measure: Measure | null;
  offers: readonly Offer[];
  deadlines: readonly Deadline[];
  tasks: readonly Task[];
  /** The last ladder of contact; it runs until it has an end. */
  ladder: Ladder | null;
  /** What registers have hinted at, settled or not. */
  hints: readonly Hint[];
  messages: readonly Message[];
  /** The language that the youth has answered in; null while nobody knows. */
  language: Language | null;
  openings: readonly Opening[];
  /** Duty deadlines whose passing is on the record, as `county|openedOn|kind`. */
  passedDuties: readonly string[];
  facts: readonly Fact[];
  /** What leaders did about it since it came to this phase; the latest of each kind of stall. */
  handled: readonly HandledStall[];
  /** What is known of her schooling, and of the right to more of it. */
  rights: Rights;
  /** What committees have agreed on, settled or not. */
  agreements: readonly Agreement[];
  /** NAV's intake, and the conditions that it sets. */
  intake: Intake;
  /** Referrals to other agencies that nobody has answered. */
  handovers: readonly OpenHandover[];
  /** What agencies give at once. */
  services: Services;
  /** What is put off, at most once for each matter; past days stand until the matter is put off again. */
  snoozes: readonly Snooze[];
  lastEvent: { type: JourneyEvent['type']; on: IsoDate };
  /** The last entry, and through it all before. */
  log: Entry | null;
}

/** An event together with who caused it. */
export type CausedEvent = JourneyEvent & { by: Actor };

/** Whether a contact now is the first since somebody sought it, or since the youth was let rest. */
export const isNewlyReached = ({ phase }: Pick<Journey, 'phase'>): boolean =>
  ['enrolled', 'contact-sought', 'declined', 'resolved'].includes(phase);

export const passedDutyKey = (county: string, openedOn: IsoDate, kind: DutyKind): string =>
  `${county}|${openedOn}|${kind}`;
