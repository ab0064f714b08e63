import type { IsoDate, StallCause } from '@samspor/domain';
import type { Pool } from 'pg';

/** A stall of the machine as a detector sees it; `subject` names what stands: `schedule:<id>`, `queue:<name>`. */
export interface SeenStall {
  cause: StallCause;
  kind?: string;
  subject: string;
  journeyId?: string | null;
  /** How many youths, or messages to workflows, it holds up. */
  holdsUp?: number;
  /** The kind of fault, never its data. */
  detail?: string | null;
  /** ISO 8601; absent: since it was first seen. */
  since?: string | Date | null;
  /** Whose it is alone; absent where it is everybody's. */
  agency?: string | null;
}

/**
 * Puts what these detectors see on the board: what stands there keeps its time, and what they see no more is closed.
 * `causes` are those that the detectors answer for; another's are left alone.
 */
export async function seeStalls(
  db: Pool,
  causes: readonly StallCause[],
  seen: readonly SeenStall[],
): Promise<void> {
  const rows = seen.map(({ cause, kind, subject, journeyId, holdsUp, detail, since, agency }) => ({
    cause,
    kind: kind ?? '',
    subject,
    journey_id: journeyId ?? null,
    holds_up: holdsUp ?? 1,
    detail: detail ?? null,
    since: since ?? null,
    agency: agency ?? null,
  }));
  await db.query(see, [causes, JSON.stringify(rows)]);
}

const see = `
  WITH seen AS (
    SELECT DISTINCT ON (subject, cause, kind) * FROM json_to_recordset($2) AS s(cause text, kind text, subject text,
      journey_id uuid, holds_up int, detail text, since timestamptz, agency text)
    ORDER BY subject, cause, kind, since
  ),
  closed AS (
    UPDATE stall SET closed_at = clock_timestamp()
    WHERE closed_at IS NULL AND cause = ANY($1::text[]) AND NOT EXISTS (
      SELECT FROM seen s WHERE s.subject = stall.subject AND s.cause = stall.cause AND s.kind = stall.kind)
  )
  INSERT INTO stall (lane, cause, kind, subject, journey_id, holds_up, detail, since, agency)
  SELECT CASE WHEN s.cause = 'minutes-overdue' THEN 'people' ELSE 'machine' END, s.cause, s.kind, s.subject, s.journey_id,
    s.holds_up, s.detail, coalesce(s.since, clock_timestamp()), coalesce(j.owner, s.agency)
  FROM seen s LEFT JOIN journey j USING (journey_id)
  ON CONFLICT (subject, cause, kind) WHERE closed_at IS NULL
    DO UPDATE SET holds_up = EXCLUDED.holds_up, detail = EXCLUDED.detail
    WHERE (stall.holds_up, stall.detail) IS DISTINCT FROM (EXCLUDED.holds_up, EXCLUDED.detail)`;

/** The causes that the record itself tells of, Temporal or not. */
export const causesOnRecord = [
  'minutes-overdue',
  'relay-behind',
  'wake-refused',
  'duty-missing',
  'record-refused',
  'page-failing',
] as const satisfies readonly StallCause[];

/** Wakes that nobody has sent for so long, with Temporal there, are behind (seconds). */
const relayPatience = 60;
/** Tries after which a wake that Temporal refuses is a matter for people: some seven seconds. */
const refusals = 3;

const onRecord = `
  SELECT 'relay-behind' AS cause, '' AS kind, 'relay' AS subject, NULL::uuid AS "journeyId", count(*)::int AS "holdsUp",
    NULL AS detail, min(wanted_at) AS since, NULL AS agency
  FROM wake WHERE wanted > sent AND tries < ${refusals}
  HAVING min(wanted_at) < now() - interval '${relayPatience} seconds'
  UNION ALL
  (SELECT 'wake-refused', type, 'workflow:' || workflow_id,
    CASE WHEN argument ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' AND type <> 'committeeMeeting' THEN argument::uuid END,
    1, error, wanted_at, NULL
  FROM wake WHERE wanted > sent AND error IS NOT NULL AND tries >= ${refusals} ORDER BY wanted_at LIMIT 500)
  UNION ALL
  (SELECT CASE WHEN what = 'duty-missing' THEN what WHEN what LIKE 'refused: %' THEN 'record-refused' ELSE 'page-failing' END,
    where_, 'fault:' || coalesce(journey_id::text, where_), journey_id, 1, what || ' (' || id || ')', at, NULL
  FROM fault LEFT JOIN journey USING (journey_id)
  -- A page's fault is over when something could be recorded after it; a worker's is taken down by the worker.
  WHERE resolved_at IS NULL AND (where_ NOT LIKE '/api/%' OR journey_id IS NULL OR at > last_recorded_at)
    AND (what = 'duty-missing' OR what LIKE 'refused: %' OR where_ LIKE '/api/%') AND at > now() - interval '90 days'
  ORDER BY at LIMIT 500)
  UNION ALL
  SELECT 'minutes-overdue', '', 'meeting:' || meeting_id, NULL,
    (SELECT count(*) FROM meeting_item i WHERE i.meeting_id = m.meeting_id AND outcome IS NULL AND moved_to IS NULL)::int,
    NULL, (minutes_due_on + 1)::timestamp AT TIME ZONE 'Europe/Oslo', committee
  FROM meeting m WHERE state <> 'closed' AND minutes_due_on < $1`;

/** Looks for what the record itself knows of: wakes that wait, faults that were raised, minutes that are late. */
export async function collectOnRecord(db: Pool, today: IsoDate): Promise<void> {
  const { rows } = await db.query<SeenStall>(onRecord, [today]);
  await seeStalls(db, causesOnRecord, rows);
}

/** A workflow that has not read what the record has for it. */
export interface Behind {
  workflowId: string;
  journeyId: string | null;
  since: Date;
  /** `unread`: it was told and has not read; `overslept`: its hour came and nothing was recorded. */
  kind: 'unread' | 'overslept';
}

const behind = `
  SELECT workflow_id AS "workflowId", journey_id AS "journeyId", min(since) AS since, min(kind) AS kind FROM (
    SELECT workflow_id, CASE WHEN type = 'youthJourney' THEN argument::uuid END AS journey_id, told_at AS since,
      'unread' AS kind
    FROM wake WHERE wanted = sent AND told_at > coalesce(read_at, '-infinity') AND told_at < now() - interval '60 seconds'
      AND type IN ('youthJourney', 'committeeMeeting')
    UNION ALL
    SELECT workflow_id, CASE WHEN type = 'youthJourney' THEN argument::uuid END, sleeping_until, 'overslept'
    FROM wake WHERE wanted = sent AND sleeping_until < now() - interval '5 minutes'
      AND coalesce(read_at < sleeping_until, true) AND type IN ('youthJourney', 'committeeMeeting')
    UNION ALL
    -- Whatever the wakes say: a day has come and gone, and nothing was recorded for it.
    SELECT 'journey:' || journey_id, journey_id, (personal_due + 1)::timestamp AT TIME ZONE 'Europe/Oslo', 'overslept'
    FROM journey LEFT JOIN wake w ON w.workflow_id = 'journey:' || journey_id
    WHERE personal_due < $1 AND coalesce(w.wanted = w.sent, true) AND coalesce(w.read_at, w.told_at, '-infinity') < now() - interval '5 minutes'
  ) x WHERE workflow_id ~ '^(journey|meeting):[0-9a-f-]{36}$'
  GROUP BY workflow_id, journey_id ORDER BY min(since) LIMIT $2`;

/** Workflows that are behind their record, those that have been longest first; at most `limit`. */
export async function behindRecord(db: Pool, today: IsoDate, limit = 200): Promise<Behind[]> {
  return (await db.query<Behind>(behind, [today, limit])).rows;
}

/** How many journeys' workflows should run by now: told of a start, or reading, before `seconds` ago. */
export async function expectedRunning(db: Pool, seconds = 120): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM journey j JOIN wake w ON w.workflow_id = 'journey:' || j.journey_id
     WHERE j.phase <> 'closed' AND w.sent > 0 AND w.told_at < now() - make_interval(secs => $1)`,
    [seconds],
  );
  return rows[0]?.count ?? 0;
}
