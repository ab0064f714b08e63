import type { ClientBase, Pool } from 'pg';

/**
 * Does `work` in one transaction, begun with `begin`; what it throws takes everything back. A connection that cannot
 * take it back in time is given up: to whoever had it next, it would acknowledge what is never committed.
 */
export async function inTransaction<T>(
  db: Pool,
  begin: string,
  work: (db: ClientBase) => Promise<T>,
): Promise<T> {
  const client = await db.connect();
  let stuck = false;
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    stuck = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(stuck);
  }
}
