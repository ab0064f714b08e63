import { canonicalLine, type ProofLine } from '@samspor/domain';
import type { Pool } from 'pg';
import type { CaseStore } from '../case-store.ts';
import { whileHeld } from '../held.ts';
import type { KnownProof } from './known-proof.ts';
import { knownOf, knownColumns, type KnownRow } from './proof-rows.ts';
import { begunHash, journeysOf, readProof } from './read-proof.ts';

/** Freezes a proof that is worked out: once, whoever asks again. False when there is none, or it is not worked out. */
export async function freezeProof(store: CaseStore, proofId: string, by: string): Promise<boolean> {
  const { rows } = await store.pool.query(
    `WITH frozen AS (
       INSERT INTO frozen_proof (proof_id, county, school_year, as_of, recorded_by, seen, policy, format, lines, hash,
         frozen_by, frozen_at)
       SELECT proof_id, county, school_year, as_of, recorded_by, seen, policy, format, lines, hash, $2, $3
       FROM proof WHERE proof_id = $1 AND state = 'done' ON CONFLICT (proof_id) DO NOTHING RETURNING proof_id
     )
     SELECT proof_id FROM frozen UNION ALL SELECT proof_id FROM frozen_proof WHERE proof_id = $1`,
    [proofId, by, store.now()],
  );
  return rows.length > 0;
}

/** Asks whether a frozen proof still comes out of the events; one check at a time. Gives the check's number. */
export async function startCheck(store: CaseStore, proofId: string, by: string): Promise<string | null> {
  const { pool } = store;
  const { rows } = await pool.query<{ id: string }>(
    `WITH asked AS (
       INSERT INTO proof_check (proof_id, asked_by, asked_at, total)
       SELECT proof_id, $2, $3, 0 FROM frozen_proof WHERE proof_id = $1
       ON CONFLICT (proof_id) WHERE state = 'running' DO NOTHING RETURNING check_id
     )
     SELECT check_id AS id FROM asked
     UNION ALL SELECT check_id FROM proof_check WHERE proof_id = $1 AND state = 'running'`,
    [proofId, by, store.now()],
  );
  return rows[0]?.id ?? null;
}

/**
 * Works a frozen proof out anew and holds it against its hash, and so the lines that are kept. Whatever was recorded,
 * corrected or withdrawn since changes nothing. False when it has been checked or somebody else is at it.
 */
export function checkProof(store: CaseStore, checkId: string): Promise<boolean> {
  return whileHeld(store.holder, `proof-check-${checkId}`, async () => {
    const { pool } = store;
    const { rows } = await pool.query<KnownRow & { proofId: string; hash: Buffer }>(
      `SELECT f.proof_id AS "proofId", f.hash, ${knownColumns('f')}
       FROM proof_check c JOIN frozen_proof f USING (proof_id) WHERE c.check_id = $1 AND c.state = 'running'`,
      [checkId],
    );
    const [frozen] = rows;
    if (!frozen) return false;
    try {
      const same = await isSame(pool, checkId, knownOf(frozen), frozen);
      await ended(pool, checkId, same ? 'same' : 'different');
      return true;
    } catch (error) {
      await ended(pool, checkId, 'failed');
      throw error;
    }
  });
}

async function isSame(
  db: Pool,
  checkId: string,
  known: KnownProof,
  frozen: { proofId: string; hash: Buffer },
): Promise<boolean> {
  await db.query('UPDATE proof_check SET total = $2 WHERE check_id = $1', [
    checkId,
    await journeysOf(db, known.county),
  ]);
  const anew = await readProof(db, known, async (_, journeys) => {
    await db.query('UPDATE proof_check SET done = $2 WHERE check_id = $1', [checkId, journeys]);
  });
  const kept = await keptProof(db, frozen.proofId, known);
  const isKept = kept.cells === null || kept.cells === JSON.stringify(anew.cells);
  return anew.hash.equals(frozen.hash) && kept.hash.equals(frozen.hash) && isKept;
}

async function ended(db: Pool, checkId: string, state: 'same' | 'different' | 'failed'): Promise<void> {
  await db.query(`UPDATE proof_check SET state = $2 WHERE check_id = $1 AND state = 'running'`, [
    checkId,
    state,
  ]);
}

const keptPage = 2_000;

/** What the kept lines, and the figures beside them, say today. */
async function keptProof(
  db: Pool,
  proofId: string,
  known: KnownProof,
): Promise<{ hash: Buffer; cells: string | null }> {
  const hash = begunHash(known);
  for (let after = 0, more = true; more; after += keptPage) {
    const { rows } = await db.query<{ line: ProofLine }>(
      'SELECT line FROM proof_line WHERE proof_id = $1 AND place > $2 AND place <= $3 ORDER BY place',
      [proofId, after, after + keptPage],
    );
    for (const { line } of rows) hash.update(`${canonicalLine(line)}\n`);
    more = rows.length === keptPage;
  }
  const { rows } = await db.query<{ cells: string }>(
    'SELECT cells::text AS cells FROM proof WHERE proof_id = $1',
    [proofId],
  );
  return { hash: hash.digest(), cells: rows[0]?.cells ?? null };
}
