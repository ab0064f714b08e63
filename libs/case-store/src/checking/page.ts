import type { ClientBase, Pool } from 'pg';
import { inTransaction } from '../transaction.ts';
import type { Head } from './chain.ts';

const pageSize = 200;

/** Goes through every stream in pages, each in a transaction of its own that `begin` opens. */
export async function eachPage(
  db: Pool,
  { begin, lock }: { begin: string; lock: '' | 'FOR NO KEY UPDATE' },
  see: (db: ClientBase, heads: Head[]) => Promise<void>,
): Promise<void> {
  let after: string | null = null;
  do {
    after = await inTransaction(db, begin, async (client) => {
      const heads = await nextHeads(client, after, lock);
      if (heads.length > 0) await see(client, heads);
      return heads.length < pageSize ? null : (heads.at(-1)?.streamId ?? null);
    });
  } while (after !== null);
}

async function nextHeads(db: ClientBase, after: string | null, lock: string): Promise<Head[]> {
  const { rows } = await db.query<Head>(
    `SELECT stream_id AS "streamId", kind, version, encode(hash, 'hex') AS hash FROM stream
     WHERE $1::uuid IS NULL OR stream_id > $1 ORDER BY stream_id LIMIT $2 ${lock}`,
    [after, pageSize],
  );
  return rows;
}
