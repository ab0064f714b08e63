import pg, { type ClientBase, type Pool } from 'pg';
import { fingerprintOf } from './body-hash.ts';
import type { CaseStore, PageResult, PageWrite } from './case-store.ts';
import { KeyReused } from './write.ts';

/** One request for a page of writes: who asks, under which Idempotency-Key, for what. */
export interface PageRequest {
  caller: string;
  key: string;
  body: object;
}

/** The answer that this caller got under this key; null when there is none. Throws KeyReused where it was for another body. */
export async function answeredPage<T>(
  { pool, keyring }: { pool: Pool; keyring: CaseStore['keyring'] },
  { caller, key, body }: PageRequest,
): Promise<T | null> {
  const { rows } = await pool.query<{ hash: Buffer; reply: T }>(
    'SELECT body_hash AS hash, reply FROM command WHERE caller = $1 AND key = $2',
    [caller, key],
  );
  const [before] = rows;
  if (before && !before.hash.equals(fingerprintOf(keyring, body))) throw new KeyReused();
  return before?.reply ?? null;
}

/**
 * Records a page and the answer to it in one transaction, so that the same request again gets the first answer and
 * records nothing. `beside` writes in the same transaction what has to stand or fall with them.
 */
export async function recordPageOnce<T extends object>(
  store: CaseStore,
  request: PageRequest,
  writes: PageWrite[],
  answer: (results: PageResult[]) => T,
  beside?: (db: ClientBase, results: PageResult[]) => Promise<void>,
): Promise<T> {
  const { caller, key, body } = request;
  let reply: T | null = null;
  try {
    await store.recordPage(writes, async (db, results) => {
      reply = answer(results);
      await beside?.(db, results);
      await db.query(
        'INSERT INTO command (caller, key, body_hash, reply, answered_at) VALUES ($1, $2, $3, $4, $5)',
        [caller, key, fingerprintOf(store.keyring, body), JSON.stringify(reply), store.now()],
      );
    });
  } catch (error) {
    const isRepeated = error instanceof pg.DatabaseError && error.constraint === 'command_answered_once';
    if (!isRepeated) throw error;
    reply = await answeredPage<T>(store, request); // the same request came twice at once, and the other was first
  }
  if (!reply) throw new Error('A page was recorded without an answer');
  return reply;
}
