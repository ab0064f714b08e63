import type { Phase, Role, StaysReason } from '@samspor/domain';

interface Named {
  id: string;
  name: string;
}

/** An absence that lasts or is ahead, in one's own agency. */
export interface AbsenceView {
  absenceId: string;
  absence: string;
  /** If-Match of a change: the version of all that this person has said in this agency. */
  version: number;
  person: Named;
  from: string;
  to: string;
  substitute: Named | null;
  /** Nobody stands in, or whoever was to is away herself on a day that is still ahead. */
  uncovered: 'nobody' | 'away' | null;
  /** Open journeys of the agency whose contact person she is; null to whoever neither leads nor is away herself. */
  youths: number | null;
  isNow: boolean;
  mayChange: boolean;
}

/** GET /api/v1/absences: who is away in one's own agency, and who stands in. */
export interface AbsenceBook {
  absences: AbsenceView[];
  /** For whom one may say it, oneself first; a leader for all who may hold journeys there. */
  people: Named[];
  /** Who may stand in. */
  substitutes: Named[];
}

/** POST /api/v1/absences (Idempotency-Key), and /api/v1/absences/:absenceId/change with `absence` and If-Match. */
export interface AbsenceDaysBody {
  from: string;
  to: string;
  substitute?: string;
}

export interface AbsenceRecorded {
  absenceId: string;
  version: number;
}

/** A contact person as a leader sees her when giving youths to others. */
export interface CaseloadPerson extends Named {
  role: Role;
  youths: number;
  /** The last day of an absence that lasts. */
  awayUntil: string | null;
}

/** What a leader has given to others at once and may take back until `until`. */
export interface ReassignmentView {
  run: string;
  by: string;
  at: string;
  count: number;
  undone: number;
  until: string;
}

/** GET /api/v1/caseload: who has how many in the leader's agency. */
export interface CaseloadView {
  people: CaseloadPerson[];
  /** Open journeys without a contact person. */
  nobody: number;
  /** Contact persons who do not sit in the agency, with youths that it takes part in. */
  elsewhere: number;
  recent: ReassignmentView[];
}

/** POST /api/v1/caseload/preview: whose youths, and to whom; changes nothing. `from` is a person or `nobody`. */
export interface CaseloadAsked {
  from: string;
  to: string[];
  phase?: Phase;
  municipality?: string;
}

/** What would become of one youth. */
export interface MovePreview {
  journeyId: string;
  version: number;
  name: string;
  phase: Phase;
  dueOn: string | null;
  to: Named | null;
  why: StaysReason | null;
}

export interface CaseloadPreview {
  moves: MovePreview[];
  /** How many there are of the group; the most urgent of them are in `moves`. */
  total: number;
}

/** POST /api/v1/caseload/run (Idempotency-Key): a page of what the preview said. */
export interface CaseloadRun {
  run: string;
  moves: { journeyId: string; version: number; to: string }[];
}

/** What became of one youth; the name is null of whom the agency follows no longer. */
export interface MoveResult {
  journeyId: string;
  name: string | null;
  to: Named | null;
  why: StaysReason | null;
}

export interface CaseloadDone {
  results: MoveResult[];
}

/** POST /api/v1/caseload/undo (Idempotency-Key): a page of a run; `next` is where the rest begins. */
export interface CaseloadUndone {
  results: MoveResult[];
  next: string | null;
}
