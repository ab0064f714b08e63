import type { Pool } from 'pg';

/**
 * Does `work` while no other process holds `name`; gives false at once when another does. The hold ends with its
 * connection, one of `holder`, so a process that was killed holds nothing.
 */
export async function whileHeld(holder: Pool, name: string, work: () => Promise<boolean>): Promise<boolean> {
  const client = await holder.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [name],
    );
    return rows[0]?.held ? await work() : false;
  } finally {
    await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    client.release();
  }
}
