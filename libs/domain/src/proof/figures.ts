import { dutyKinds, type DutyKind } from '../duty/rule-sets.ts';
import {
  proofOutcomes,
  proofReasons,
  type ProofLine,
  type ProofOutcome,
  type ProofReason,
} from './proof-line.ts';

/** Which lines of a proof: those that agree with every field that is given. */
export type ProofFilter = Partial<Pick<ProofLine, 'school' | 'kind' | 'outcome' | 'why' | 'first'>>;

/** How many lines of a proof are alike in all that figures ask about. */
export type ProofCell = Required<ProofFilter> & { count: number };

/** A number with the list that it is the count of. */
export interface Figure {
  filter: ProofFilter;
  count: number;
}

/** The duties of one kind: all, and by what became of them. */
export interface KindFigures {
  kind: DutyKind;
  owed: Figure;
  outcomes: Record<ProofOutcome, Figure>;
}

/** Why duties of one kind are not fulfilled, by what became of them. */
export interface ReasonFigure {
  kind: DutyKind;
  outcome: ProofOutcome;
  why: ProofReason;
  figure: Figure;
}

/** One school's youths and the county's duties of contact towards them; null for those without a school. */
export interface SchoolFigures {
  school: string | null;
  covered: Figure;
  contact: KindFigures;
}

/** All figures of a proof, or of one school in it. */
export interface ProofFigures {
  /** Youths, each once. */
  covered: Figure;
  kinds: KindFigures[];
  reasons: ReasonFigure[];
  schools: SchoolFigures[];
}

/** Whether a line, or a cell of lines, is among those asked for. */
export function isAmong(
  { school, kind, outcome, why, first }: ProofFilter,
  line: Required<ProofFilter>,
): boolean {
  return (
    (school === undefined || school === line.school) &&
    (kind === undefined || kind === line.kind) &&
    (outcome === undefined || outcome === line.outcome) &&
    (why === undefined || why === line.why) &&
    (first === undefined || first === line.first)
  );
}

/** Counts lines as they pass by; holds one cell for each sort of line, however many there are. */
export class Tally {
  readonly #cells = new Map<string, ProofCell>();

  add({ school, kind, outcome, why, first }: ProofLine): void {
    const key = JSON.stringify([school, kind, outcome, why, first]);
    const cell = this.#cells.get(key) ?? { school, kind, outcome, why, first, count: 0 };
    cell.count += 1;
    this.#cells.set(key, cell);
  }

  get cells(): ProofCell[] {
    return [...this.#cells.values()];
  }
}

/** Every figure of these cells: each is the count of the lines that its filter chooses. */
export function figuresOf(
  cells: readonly ProofCell[],
  scope: Pick<ProofFilter, 'school'> = {},
): ProofFigures {
  const inScope = cells.filter((cell) => isAmong(scope, cell));
  const figure = (filter: ProofFilter): Figure => ({
    filter,
    count: inScope.reduce((sum, cell) => (isAmong(filter, cell) ? sum + cell.count : sum), 0),
  });
  const schools = [...new Set(inScope.map(({ school }) => school))].toSorted(bySchool);
  return {
    covered: figure({ ...scope, first: true }),
    kinds: dutyKinds.map((kind) => kindFigures(kind, figure, scope)),
    reasons: reasonFigures(figure, scope),
    schools: schools.map((school) => ({
      school,
      covered: figure({ school, first: true }),
      contact: kindFigures('CONTACT', figure, { school }),
    })),
  };
}

type Count = (filter: ProofFilter) => Figure;

function kindFigures(kind: DutyKind, figure: Count, scope: ProofFilter): KindFigures {
  const outcomes = proofOutcomes.map((outcome) => [outcome, figure({ ...scope, kind, outcome })] as const);
  return {
    kind,
    owed: figure({ ...scope, kind }),
    outcomes: Object.fromEntries(outcomes) as Record<ProofOutcome, Figure>,
  };
}

function reasonFigures(figure: Count, scope: ProofFilter): ReasonFigure[] {
  const all = dutyKinds.flatMap((kind) =>
    proofOutcomes.flatMap((outcome) =>
      proofReasons.map((why) => ({ kind, outcome, why, figure: figure({ ...scope, kind, outcome, why }) })),
    ),
  );
  return all.filter(({ figure: { count } }) => count > 0);
}

/** By number; those without a school last. */
function bySchool(a: string | null, b: string | null): number {
  return (a ?? '~') < (b ?? '~') ? -1 : 1;
}

/**
 * Of the duties of a kind that did not cease, the part that is fulfilled, in time or late, from 0 to 1; null where none
 * is left (domain.md §11).
 */
export function fulfilledShare({ owed, outcomes }: KindFigures): number | null {
  const standing = owed.count - outcomes.ceased.count;
  return standing > 0 ? (outcomes['in-time'].count + outcomes.late.count) / standing : null;
}
