import type { ClientBase, Pool } from 'pg';

/** Does `work` in one transaction, begun with `begin`; what it throws takes everything back. */
export async function inTransaction<T>(
  db: Pool,
  begin: string,
  work: (db: ClientBase) => Promise<T>,
): Promise<T> {
  const client = await db.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
