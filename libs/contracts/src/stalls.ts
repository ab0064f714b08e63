import type { Handling, Lane, Phase, Repair, StallCause, TrendDay } from '@samspor/domain';
import type { Rule } from './problem.ts';

interface Named {
  id: string;
  name: string;
}

/** Something that stands still: since when, why, what it holds up, whose it is, and what mends it. */
export interface StallView {
  stallId: string;
  lane: Lane;
  cause: StallCause;
  /** Which of the cause: a deadline, an agency, a schedule; empty where there is but one. */
  kind: string;
  /** Of what is no youth's: `schedule:<id>`, `queue:<name>`, `workflow:<id>`. */
  subject: string;
  /** Instant, ISO 8601. */
  since: string;
  days: number;
  /** The youth who is held up; without a name for whoever looks after the system only. */
  youth: { journeyId: string; name: string | null; municipality: string | null; phase: Phase } | null;
  holdsUp: number;
  waitsFor: Named | null;
  owner: Named | null;
  /** The kind of fault and the id it was logged under. */
  detail: string | null;
  /** What a leader did about it: it rests until that day. */
  handled: { how: Handling; to: Named | null; on: string; until: string } | null;
  /** What may be done about it, by this reader. */
  repairs: Repair[];
  /** What was asked of the worker last, and how it goes. */
  asked: { repair: Repair; tries: number; error: string | null; done: boolean } | null;
}

/** GET /api/v1/stalls: what stands still, what has stood longest first. */
export interface StallPage {
  /** What of the board this seat sees. */
  lanes: Lane[];
  /** Only her own youths'. */
  own: boolean;
  rows: StallView[];
  counts: { cause: StallCause; standing: number; resting: number }[];
  /** When the counts were taken; null before the first time. */
  countedAt: string | null;
  nextCursor: string | null;
  at: string;
}

/** POST /api/v1/stalls/repairs and /preview: one repair for one stall or many. */
export interface RepairRequest {
  repair: Repair;
  stallIds: string[];
  reason?: string;
  /** For `reassign`: a colleague in one's own agency. */
  caseworker?: string;
  /** For `skip`: the last day of rest. */
  until?: string;
  /** For `settle`: whether the message went out; one that did not is sent anew. */
  sent?: 'yes' | 'no';
}

/** What a repair would do to one stall, or why it is refused. */
export interface RepairPreview {
  stallId: string;
  cause: StallCause | null;
  name: string | null;
  rule: Rule | null;
  /** Who is reminded, is taken up with, or gets the case. */
  to: string | null;
  /** The last day of rest that comes of it. */
  until: string | null;
}

/** What became of a repair: done, asked of the worker, or refused. */
export interface RepairResult {
  stallId: string;
  name: string | null;
  result: 'done' | 'asked' | 'refused';
  rule: Rule | null;
}

/** GET /api/v1/stalls/trend: the last thirty days. */
export interface StallTrend {
  days: TrendDay[];
}

/** GET and PUT /api/v1/stalls/digest: the leader's daily e-mail. */
export interface DigestView {
  wanted: boolean;
  address: string;
  /** The last one, and what became of it; null before the first. */
  last: { day: string; state: DigestFate } | null;
}

export type DigestFate = 'queued' | 'claimed' | 'sent' | 'refused' | 'unknown' | 'nothing' | 'given-up';
