import type { Pool } from 'pg';
import { seeStalls } from './machine.ts';

/** A worker that has not said anything for so long is taken for dead (seconds); it says something every ten. */
const silence = 45;

/** Notes that a part is alive now, by the database's clock. */
export async function showLife(db: Pool, part: string): Promise<void> {
  await db.query(
    'INSERT INTO sign_of_life VALUES ($1, clock_timestamp()) ON CONFLICT (part) DO UPDATE SET at = EXCLUDED.at',
    [part],
  );
}

/** Whether any part whose name begins so is alive; and when one was last. */
async function lastSign(db: Pool, beginning: string): Promise<{ isAlive: boolean; last: Date | null }> {
  const { rows } = await db.query<{ last: Date | null; alive: boolean | null }>(
    `SELECT max(at) AS last, max(at) > clock_timestamp() - make_interval(secs => $2) AS alive
     FROM sign_of_life WHERE starts_with(part, $1)`,
    [beginning, silence],
  );
  const [row] = rows;
  return { isAlive: row?.alive ?? false, last: row?.last ?? null };
}

/** Whoever reads judges whether a worker lives: the dead tell nothing. Gives whether one does. */
export async function judgeWorkers(db: Pool): Promise<boolean> {
  const { isAlive, last } = await lastSign(db, 'worker');
  const holdsUp = isAlive ? 0 : await openJourneys(db);
  await seeStalls(
    db,
    ['no-worker'],
    isAlive ? [] : [{ cause: 'no-worker', subject: 'worker', since: last, holdsUp }],
  );
  return isAlive;
}

async function openJourneys(db: Pool): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM journey WHERE phase <> 'closed'`,
  );
  return rows[0]?.count ?? 0;
}
