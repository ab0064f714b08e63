import type { ProofLine, ProofOf } from '@samspor/domain';
import type { Pool } from 'pg';
import type { CaseStore } from '../case-store.ts';
import { whileHeld } from '../held.ts';
import { KeyReused } from '../write.ts';
import { knownNow, type KnownProof } from './known-proof.ts';
import { begunProof } from './proof-rows.ts';
import { journeysOf, readProof } from './read-proof.ts';

/** A proof that somebody asks for; `proofId` is the same when the same is asked for again. */
export interface ProofRequest extends ProofOf {
  proofId: string;
  madeBy: string;
}

/** Proofs that nobody has frozen are thrown away after this many days. */
const keptDays = 2;

/**
 * Notes that a proof is wanted, on what is on the record now; `ProofQueue` works it out. Throws KeyReused when the id
 * stands for another proof.
 */
export async function startProof(store: CaseStore, request: ProofRequest): Promise<void> {
  const { pool } = store;
  const { proofId, county, schoolYear, asOf, madeBy } = request;
  await dropOld(pool, county, store.now());
  const known = await knownNow(pool, { county, schoolYear, asOf }, store.clock?.now() ?? null);
  const { rows } = await pool.query<{ same: boolean }>(
    `WITH made AS (
       INSERT INTO proof (proof_id, county, school_year, as_of, recorded_by, seen, policy, format, made_by, made_at, total)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (proof_id) DO NOTHING RETURNING true AS same
     )
     SELECT same FROM made
     UNION ALL SELECT (county, school_year, as_of) = ($2, $3, $4::date) FROM proof WHERE proof_id = $1`,
    [
      ...[proofId, county, schoolYear, asOf, known.recordedBy, known.seen, JSON.stringify(known.policy)],
      ...[known.format, madeBy, store.now(), await journeysOf(pool, county)],
    ],
  );
  if (!rows[0]?.same) throw new KeyReused();
}

async function dropOld(db: Pool, county: string, now: Date): Promise<void> {
  await db.query(
    `DELETE FROM proof p WHERE county = $1 AND made_at < $2::timestamptz - make_interval(days => ${keptDays})
       AND NOT EXISTS (SELECT FROM frozen_proof f WHERE f.proof_id = p.proof_id)`,
    [county, now],
  );
}

/** Works a proof out and keeps its lines, from the beginning; false when it is done or somebody else is at it. */
export function makeProof(store: CaseStore, proofId: string): Promise<boolean> {
  return whileHeld(store.holder, proofId, async () => {
    const known = await begunProof(store.pool, proofId);
    if (!known) return false;
    try {
      await madeLines(store.pool, proofId, known);
      return true;
    } catch (error) {
      await store.pool.query(`UPDATE proof SET state = 'failed' WHERE proof_id = $1 AND state = 'running'`, [
        proofId,
      ]);
      throw error;
    }
  });
}

async function madeLines(db: Pool, proofId: string, known: KnownProof): Promise<void> {
  await db.query('DELETE FROM proof_line WHERE proof_id = $1', [proofId]);
  let place = 0;
  const { lines, cells, hash } = await readProof(db, known, async (found, journeys) => {
    await keep(db, proofId, found, { place, journeys });
    place += found.length;
  });
  await db.query(`UPDATE proof SET state = 'done', lines = $2, cells = $3, hash = $4 WHERE proof_id = $1`, [
    ...[proofId, lines, JSON.stringify(cells), hash],
  ]);
}

async function keep(
  db: Pool,
  proofId: string,
  lines: readonly ProofLine[],
  at: { place: number; journeys: number },
): Promise<void> {
  await db.query(
    `WITH kept AS (
       INSERT INTO proof_line (proof_id, place, journey_id, school, kind, outcome, why, first, line)
       SELECT $1, $2::int + l.place, (line->>'youth')::uuid, line->>'school', line->>'kind', line->>'outcome', line->>'why',
         (line->>'first')::boolean, line
       FROM json_array_elements($3) WITH ORDINALITY AS l(line, place)
     )
     UPDATE proof SET done = $4 WHERE proof_id = $1`,
    [proofId, at.place, JSON.stringify(lines), at.journeys],
  );
}
