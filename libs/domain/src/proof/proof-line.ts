import type { IsoDate } from '../calendar/dates.ts';
import type { SchoolYear } from '../calendar/school-year.ts';
import type { DutyReason, OpeningCause } from '../duty/duty.ts';
import type { Fact } from '../duty/life.ts';
import type { CeaseReason } from '../duty/owed.ts';
import type { DutyKind, RuleSetId } from '../duty/rule-sets.ts';

/** Which proof of contact: a county's school year, as the duties stand at the end of a day. */
export interface ProofOf {
  county: string;
  schoolYear: SchoolYear;
  asOf: IsoDate;
}

/** What became of a duty by the day of the proof. A duty has exactly one of them. */
export const proofOutcomes = ['in-time', 'late', 'ceased', 'open', 'overdue', 'missed'] as const;
export type ProofOutcome = (typeof proofOutcomes)[number];

const unmetReasons = [
  'not-sent',
  'guardian-copy-missing',
  'never-tried',
  'tried-too-little',
  'tried-not-reached',
  'refused-unfinished',
  'not-reached',
  'no-offer',
  'talk-only',
] as const;

const ceasedReasons = [
  'in-training',
  'in-work',
  'competence',
  'offer-running',
  'moved',
  'moved-abroad',
  'institution',
  'age',
  'died',
] as const satisfies readonly (CeaseReason | 'age')[];

/** Why a duty is not fulfilled, in plain words: what was not done, or what ended it. */
export const proofReasons = [...unmetReasons, ...ceasedReasons] as const;
export type ProofReason = (typeof proofReasons)[number];

/** The types of facts that are something the county did, or the youth answered. */
export const deedTypes = [
  'rights-info-sent',
  'contact-attempt',
  'contact',
  'refused-contact',
  'offer',
  'offer-answered',
] as const;

/** Something that was done for one duty, and the day it was done. */
export type Deed = Extract<Fact, { type: (typeof deedTypes)[number] }>;

/** One duty towards one youth in a proof: what was owed on which rule, what was done and when, and why not where not. */
export interface ProofLine {
  /** The journey's id; never a name. */
  youth: string;
  /** The youth's first line in this proof: as many such lines as youths. */
  first: boolean;
  /** The organisation number of the school that the county last knew; null for none, and under address protection. */
  school: string | null;
  /** A STRENGT_ level: what leaves the house tells neither who nor where. */
  strict: boolean;
  kind: DutyKind;
  outcome: ProofOutcome;
  /** Null where the duty is fulfilled. */
  why: ProofReason | null;
  openedOn: IsoDate;
  openedBy: OpeningCause;
  carryOver: boolean;
  dueOn: IsoDate | null;
  closedOn: IsoDate | null;
  reason: DutyReason | null;
  ruleSet: RuleSetId;
  paragraph: string;
  deeds: Deed[];
}

/** Raised when the text of a line changes: hashes of another format cannot be held against each other. */
export const proofFormat = 1;

/** A line as the text that is hashed: the same line always gives the same text. */
export function canonicalLine(line: ProofLine): string {
  const { youth, first, school, strict, kind, outcome, why, openedOn, openedBy, carryOver } = line;
  const { dueOn, closedOn, reason, ruleSet, paragraph, deeds } = line;
  return JSON.stringify([
    ...[youth, first, school, strict, kind, outcome, why, openedOn, openedBy, carryOver],
    ...[dueOn, closedOn, reason, ruleSet, paragraph, deeds.map(partsOf)],
  ]);
}

function partsOf(deed: Deed): unknown[] {
  switch (deed.type) {
    case 'rights-info-sent':
      return [deed.on, deed.type, deed.guardianCopy];
    case 'contact-attempt':
    case 'contact':
      return [deed.on, deed.type, deed.channel];
    case 'refused-contact':
      return [deed.on, deed.type];
    case 'offer':
      return [deed.on, deed.type, deed.kind, deed.answer];
    case 'offer-answered':
      return [deed.on, deed.type, deed.answer];
  }
}
