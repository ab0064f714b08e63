import type { ProofFilter, ProofLine, ShownFigures } from '@samspor/domain';

/** Why somebody takes a proof out of the house; stands in the audit. */
export const proofPurposes = ['oversight', 'control', 'report', 'archive'] as const;
export type ProofPurpose = (typeof proofPurposes)[number];

export const proofFormats = ['csv', 'xlsx', 'pdf'] as const;
export type ProofFormat = (typeof proofFormats)[number];

/** What an export holds: the figures without small cells, or every line, for those with a right to the list. */
export const proofContents = ['figures', 'lines'] as const;
export type ProofContent = (typeof proofContents)[number];

/** How far work that takes its time has come. */
export interface ProofProgress {
  done: number;
  total: number;
}

/** A proof of contact: what it is about, how far it has come, and whether it is frozen. */
export interface ProofHead extends ProofProgress {
  proofId: string;
  county: string;
  countyName: string;
  /** As '2026/27'. */
  schoolYear: string;
  /** The duties stand as at the end of this day. */
  asOf: string;
  /** What was recorded up to this instant counts. */
  recordedBy: string;
  madeBy: string;
  madeAt: string;
  state: 'running' | 'done' | 'failed';
  lines: number | null;
  /** SHA-256 over the lines, hexadecimal. */
  hash: string | null;
  frozen: { by: string; at: string } | null;
  /** The latest check that a frozen one still comes out of the events. */
  check:
    ({ state: 'running' | 'same' | 'different' | 'failed'; by: string; at: string } & ProofProgress) | null;
}

/** What the reader's seat may do with proofs. */
export interface ProofRights {
  /** Make, freeze. */
  mayMake: boolean;
  /** See the list behind a figure, and so the true count. */
  mayList: boolean;
  /** A school's head sees the figures of that school. */
  ownSchool: string | null;
}

/** GET /api/v1/proofs: those frozen in the county, and the reader's own drafts, newest first. */
export interface Proofs {
  rights: ProofRights;
  /** School years that a proof can be made of, the newest first. */
  schoolYears: string[];
  today: string;
  proofs: ProofHead[];
}

/** GET /api/v1/proofs/:proofId */
export interface ProofView extends ProofHead {
  rights: ProofRights;
  /** Null until it is worked out. A count is null where it is hidden. */
  figures: ShownFigures | null;
  /** Names of the schools in it, by organisation number. */
  schools: { school: string; name: string }[];
  /** The school that the figures are of; null for all. */
  school: string | null;
}

/** One duty in the list behind a figure. */
export interface ProofRow extends Pick<ProofLine, 'kind' | 'outcome' | 'why' | 'paragraph' | 'ruleSet'> {
  place: number;
  /** Who it is about and what was done; null where the reader may not know. */
  youth: ProofYouth | null;
}

export interface ProofYouth extends Pick<
  ProofLine,
  'school' | 'openedOn' | 'openedBy' | 'carryOver' | 'dueOn' | 'closedOn' | 'reason' | 'deeds'
> {
  journeyId: string;
  /** Null after an erasure. */
  name: string | null;
}

/** GET /api/v1/proofs/:proofId/lines: a page of the list, and the place it ends with when there are more. */
export interface ProofPage {
  rows: ProofRow[];
  next: number | null;
}

/** A figure's filter as the query of its list; `none` is no school, or no reason. */
export function proofQuery({ school, kind, outcome, why, first }: ProofFilter): string {
  const given = Object.entries({ school, kind, outcome, why, first }).flatMap(
    ([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value === null ? 'none' : String(value)]],
  );
  return new URLSearchParams(given).toString();
}
