import pg from 'pg';
import { timed, type Timing } from './timing.ts';

/** The bare loop that everything is held against: insert an event, upsert a projection, commit. Nothing else. */
export async function floor(ownerUrl: string, count: number, width: number): Promise<Timing> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 10 });
  try {
    await pool.query(`
      CREATE TABLE IF NOT EXISTS bench_event (
        position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream uuid, version int, data json,
        UNIQUE (stream, version));
      CREATE TABLE IF NOT EXISTS bench_row (stream uuid PRIMARY KEY, version int, data json)`);
    const data = JSON.stringify({ on: '2026-11-21', channel: 'phone', phase: 'following-up' });
    return await timed(Array.from({ length: count }), width, () => step(pool, data));
  } finally {
    await pool.query('DROP TABLE IF EXISTS bench_event, bench_row');
    await pool.end();
  }
}

const insert = {
  name: 'floor-event',
  text: 'INSERT INTO bench_event (stream, version, data) VALUES ($1, 1, $2)',
};
const upsert = {
  name: 'floor-row',
  text: `INSERT INTO bench_row VALUES ($1, 1, $2)
    ON CONFLICT (stream) DO UPDATE SET version = EXCLUDED.version, data = EXCLUDED.data`,
};

async function step(pool: pg.Pool, data: string): Promise<void> {
  const client = await pool.connect();
  try {
    const values = [crypto.randomUUID(), data];
    await client.query('BEGIN');
    await client.query({ ...insert, values });
    await client.query({ ...upsert, values });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
