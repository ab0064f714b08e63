import type { Pool } from 'pg';
import { sqlOf } from '../wake/workflow-ids.ts';

/** Events that were given their place early and committed late are looked for so far back. */
const overlap = 2_000;

/** Streams that have moved since a position of the record, and the position reached. */
export async function movedSince(
  db: Pool,
  position: string,
): Promise<{ journeyIds: string[]; position: string }> {
  const { rows } = await db.query<{ ids: string[] | null; last: string }>(
    `SELECT array_agg(DISTINCT stream_id) AS ids, coalesce(max(position), $1::bigint) AS last
     FROM event WHERE $1::bigint > 0 AND position > $1::bigint - $2`,
    [position, overlap],
  );
  const [row] = rows;
  if (position !== '0') return { journeyIds: row?.ids ?? [], position: row?.last ?? position };
  const { rows: last } = await db.query<{ last: string }>(
    'SELECT coalesce(max(position), 1) AS last FROM event',
  );
  return { journeyIds: [], position: last[0]?.last ?? '1' };
}

/** Workflows that somebody raised a fault of, and those that stand on the board as missing. */
export async function suspectWorkflows(db: Pool): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT split_part(where_, ' ', 2) AS id FROM fault
     WHERE resolved_at IS NULL AND where_ ~ '^[A-Za-z]+ .+' AND at > now() - interval '30 days'
     UNION SELECT substr(subject, 10) FROM stall WHERE closed_at IS NULL AND cause = 'workflow-missing'
     LIMIT 500`,
  );
  return rows.map(({ id }) => id);
}

/** Journeys with a fault, whose events are folded first. */
export async function suspectJourneys(db: Pool): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT DISTINCT journey_id AS id FROM fault WHERE resolved_at IS NULL AND journey_id IS NOT NULL
     UNION SELECT journey_id FROM stall WHERE closed_at IS NULL AND cause IN ('poison-event', 'models-differ')
       AND journey_id IS NOT NULL
     LIMIT 200`,
  );
  return rows.map(({ id }) => id);
}

/** Those of these workflows that the record asks for. */
export async function openWorkflows(db: Pool, ids: string[]): Promise<Set<string>> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT w.workflow_id AS id FROM wake w
     LEFT JOIN journey j ON w.workflow_id = ${sqlOf.journeyWorkflow}
     LEFT JOIN process p ON w.workflow_id = ${sqlOf.processWorkflow}
     LEFT JOIN ladder l ON w.workflow_id = ${sqlOf.ladderWorkflow}
     WHERE w.workflow_id = ANY($1) AND w.sent > 0 AND w.wanted = w.sent
       AND (j.phase <> 'closed' OR p.open OR l.state = 'running')`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whether the record has a wake for the workflow. */
export async function wakeKnown(db: Pool, workflowId: string): Promise<boolean> {
  const { rowCount } = await db.query('SELECT FROM wake WHERE workflow_id = $1', [workflowId]);
  return (rowCount ?? 0) > 0;
}

/** Has a workflow told once more, now; null: all that wait. */
export async function retryWakes(db: Pool, workflowId: string | null): Promise<void> {
  await db.query(
    `UPDATE wake SET wanted = CASE WHEN $1::text IS NULL THEN wanted ELSE wanted + 1 END, tries = 0, error = NULL,
       next_try = NULL, leased_until = NULL, wanted_at = now()
     WHERE CASE WHEN $1::text IS NULL THEN wanted > sent ELSE workflow_id = $1 END`,
    [workflowId],
  );
}

/** Takes down the faults that a stall stands for: of a journey, of a place, or of a workflow. */
export async function resolveFaultsOf(db: Pool, subject: string, place: string): Promise<void> {
  const id = subject.slice(subject.indexOf(':') + 1);
  await db.query(
    `UPDATE fault SET resolved_at = now() WHERE resolved_at IS NULL AND (
       (starts_with($1, 'fault:') AND where_ = $3 AND (journey_id::text = $2 OR where_ = $2))
       OR (starts_with($1, 'workflow:') AND split_part(where_, ' ', 2) = $2)
       OR (starts_with($1, 'message:') AND where_ = 'message ' || $2))`,
    [subject, id, place],
  );
}
