import type { IsoDate, ProofCell } from '@samspor/domain';
import type { Pool } from 'pg';
import type { KnownPolicies } from './known-policies.ts';
import type { KnownProof } from './known-proof.ts';

export interface KnownRow {
  county: string;
  schoolYear: string;
  asOf: IsoDate;
  recordedBy: Date;
  seen: string;
  policy: KnownPolicies;
  format: number;
}

export const knownColumns = (alias: string): string =>
  `${alias}.county, ${alias}.school_year AS "schoolYear", ${alias}.as_of::text AS "asOf",
   ${alias}.recorded_by AS "recordedBy", ${alias}.seen::text AS seen, ${alias}.policy, ${alias}.format`;

export function knownOf({
  county,
  schoolYear,
  asOf,
  recordedBy,
  seen,
  policy,
  format,
}: KnownRow): KnownProof {
  return { county, schoolYear, asOf, recordedBy, seen, policy, format };
}

/** What a proof that is not done rests on. */
export async function begunProof(db: Pool, proofId: string): Promise<KnownProof | null> {
  const { rows } = await db.query<KnownRow>(
    `SELECT ${knownColumns('p')} FROM proof p WHERE proof_id = $1 AND state = 'running'`,
    [proofId],
  );
  return rows[0] ? knownOf(rows[0]) : null;
}

/** The latest look at whether a frozen proof still comes out of the events. */
export interface ProofCheck {
  state: 'running' | 'same' | 'different' | 'failed';
  askedBy: string;
  askedAt: Date;
  total: number;
  done: number;
}

/** A proof as it stands: how far it has come, what it comes to, and whether it is frozen. */
export interface ProofRow {
  proofId: string;
  county: string;
  schoolYear: string;
  asOf: IsoDate;
  /** Events recorded up to this instant count. */
  recordedBy: Date;
  madeBy: string;
  madeAt: Date;
  state: 'running' | 'done' | 'failed';
  total: number;
  done: number;
  lines: number | null;
  cells: ProofCell[] | null;
  /** Hex. */
  hash: string | null;
  frozen: { by: string; at: Date } | null;
  check: ProofCheck | null;
}

type Row = Omit<ProofRow, 'frozen' | 'check'> & {
  frozenBy: string | null;
  frozenAt: Date | null;
  checkState: ProofCheck['state'] | null;
  checkedBy: string;
  checkedAt: Date;
  checkTotal: number;
  checkDone: number;
};

const columns = `
  SELECT p.proof_id AS "proofId", p.county, p.school_year AS "schoolYear", p.as_of::text AS "asOf",
    p.recorded_by AS "recordedBy", p.made_by AS "madeBy", p.made_at AS "madeAt", p.state, p.total, p.done, p.lines, p.cells,
    encode(p.hash, 'hex') AS hash, f.frozen_by AS "frozenBy", f.frozen_at AS "frozenAt", c.state AS "checkState",
    c.asked_by AS "checkedBy", c.asked_at AS "checkedAt", c.total AS "checkTotal", c.done AS "checkDone"
  FROM proof p LEFT JOIN frozen_proof f USING (proof_id) LEFT JOIN LATERAL (
    SELECT * FROM proof_check WHERE proof_check.proof_id = p.proof_id ORDER BY check_id DESC LIMIT 1
  ) c ON true`;

/** One proof; null when there is none with this id. */
export async function proofWith(db: Pool, proofId: string): Promise<ProofRow | null> {
  const { rows } = await db.query<Row>(`${columns} WHERE p.proof_id = $1`, [proofId]);
  return rows[0] ? rowOf(rows[0]) : null;
}

/** The frozen proofs of a county, and the drafts of one person, newest first; at most 100. */
export async function proofsOf(db: Pool, county: string, person: string): Promise<ProofRow[]> {
  const { rows } = await db.query<Row>(
    `${columns} WHERE p.county = $1 AND (f.proof_id IS NOT NULL OR p.made_by = $2) ORDER BY p.made_at DESC LIMIT 100`,
    [county, person],
  );
  return rows.map(rowOf);
}

function rowOf(row: Row): ProofRow {
  const { frozenBy, frozenAt, checkState, checkedBy, checkedAt, checkTotal, checkDone, ...proof } = row;
  return {
    ...proof,
    frozen: frozenBy !== null && frozenAt !== null ? { by: frozenBy, at: frozenAt } : null,
    check: checkState && {
      state: checkState,
      askedBy: checkedBy,
      askedAt: checkedAt,
      total: checkTotal,
      done: checkDone,
    },
  };
}
