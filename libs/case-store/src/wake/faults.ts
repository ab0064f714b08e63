import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** Something of ours that does not work: its kind and place, never the data it stumbled on. */
export interface Fault {
  what: string;
  where: string;
  journeyId: string | null;
}

/** Puts a fault on the stuck board; one that stands there already keeps its time. */
export async function raiseFault(db: Pool, { what, where, journeyId }: Fault): Promise<void> {
  await db.query(
    `INSERT INTO fault (id, what, where_, journey_id)
     SELECT $1, $2, $3, $4::uuid WHERE NOT EXISTS (
       SELECT FROM fault WHERE where_ = $3 AND resolved_at IS NULL AND journey_id IS NOT DISTINCT FROM $4::uuid
     )`,
    [randomUUID(), what, where, journeyId],
  );
}

/** Takes the faults of a place off the stuck board: it works again. */
export async function resolveFaults(db: Pool, where: string): Promise<void> {
  await db.query('UPDATE fault SET resolved_at = now() WHERE where_ = $1 AND resolved_at IS NULL', [where]);
}

/** Whether a gateway is known to take nothing, as the last who called it found. */
export async function messagesAway(db: Pool, channel: string): Promise<boolean> {
  const { rowCount } = await db.query('SELECT FROM fault WHERE where_ = $1 AND resolved_at IS NULL LIMIT 1', [
    `sender:${channel}`,
  ]);
  return (rowCount ?? 0) > 0;
}
