import type { Pool } from 'pg';

/** A workflow to be told that something was recorded; `wanted` is what `sent` becomes when it has been told. */
export interface LeasedWake {
  workflowId: string;
  type: string;
  argument: string;
  /** Of the journey, where the workflow is a journey's. */
  phase: string | null;
  wanted: string;
}

/**
 * Takes up to `limit` pending wakes for this relay alone, those that have waited longest first. A relay that dies
 * loses them after `seconds`, and another takes them: to be told twice is harmless.
 */
export async function leaseWakes(db: Pool, limit: number, seconds = 60): Promise<LeasedWake[]> {
  const { rows } = await db.query<LeasedWake>({
    name: 'lease-wakes',
    text: `
      WITH due AS (
        SELECT workflow_id FROM wake
        WHERE wanted > sent AND (next_try IS NULL OR next_try <= now())
          AND (leased_until IS NULL OR leased_until <= now())
        ORDER BY wanted_at LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED
      )
      UPDATE wake SET leased_until = now() + make_interval(secs => $2), told_at = clock_timestamp()
      FROM due WHERE wake.workflow_id = due.workflow_id
      RETURNING wake.workflow_id AS "workflowId", type, argument, wanted, (
        SELECT phase FROM journey WHERE journey_id = CASE WHEN argument ~ '^[0-9a-f-]{36}$' THEN argument::uuid END
      ) AS phase`,
    values: [limit, seconds],
  });
  return rows;
}

/**
 * Notes that these were told; one that was wanted again meanwhile stays pending. Rows are locked in the order in which
 * appends lock them, so that neither waits for the other.
 */
export async function wakesSent(db: Pool, wakes: readonly LeasedWake[]): Promise<void> {
  await db.query({
    name: 'wakes-sent',
    text: `
      WITH s AS (
        SELECT workflow_id, told.wanted FROM wake
        JOIN unnest($1::text[], $2::bigint[]) AS told(workflow_id, wanted) USING (workflow_id)
        ORDER BY workflow_id FOR NO KEY UPDATE OF wake
      )
      UPDATE wake SET sent = greatest(sent, s.wanted), tries = 0, error = NULL, leased_until = NULL,
        wanted_at = CASE WHEN wake.wanted > s.wanted THEN now() ELSE wanted_at END
      FROM s WHERE wake.workflow_id = s.workflow_id`,
    values: [wakes.map(({ workflowId }) => workflowId), wakes.map(({ wanted }) => wanted)],
  });
}

/** Notes that one could not be told: tried again after 1, 2, 4 ... seconds, at most 5 minutes. */
export async function wakeFailed(db: Pool, { workflowId }: LeasedWake, error: string): Promise<void> {
  await db.query(
    `UPDATE wake SET tries = tries + 1, error = left($2, 500), leased_until = NULL,
       next_try = now() + make_interval(secs => least(power(2, least(tries, 10)), 300))
     WHERE workflow_id = $1`,
    [workflowId, error],
  );
}

/** Gives wakes back untried, as when Temporal is away: they are nobody's fault. */
export async function releaseWakes(db: Pool, wakes: readonly LeasedWake[]): Promise<void> {
  const ids = wakes.map(({ workflowId }) => workflowId);
  await db.query(
    `WITH held AS (
       SELECT workflow_id FROM wake WHERE workflow_id = ANY($1) ORDER BY workflow_id FOR NO KEY UPDATE
     )
     UPDATE wake SET leased_until = NULL FROM held WHERE wake.workflow_id = held.workflow_id`,
    [ids],
  );
}

/** How far the relays are behind: pending wakes, and the age of the oldest in seconds. */
export async function wakeLag(db: Pool): Promise<{ pending: number; oldestSeconds: number }> {
  const { rows } = await db.query<{ pending: number; oldestSeconds: number }>(
    `SELECT count(*)::int AS pending,
       coalesce(extract(epoch FROM now() - min(wanted_at)), 0)::float AS "oldestSeconds"
     FROM wake WHERE wanted > sent`,
  );
  return rows[0] ?? { pending: 0, oldestSeconds: 0 };
}
