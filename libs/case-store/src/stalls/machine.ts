import type { IsoDate, StallCause } from '@samspor/domain';
import type { Pool } from 'pg';
import { messagesStanding } from './messages.ts';

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
  SELECT CASE WHEN s.cause IN ('minutes-overdue', 'cooperation-overdue') THEN 'people' ELSE 'machine' END, s.cause, s.kind, s.subject, s.journey_id,
    s.holds_up, s.detail, coalesce(s.since, clock_timestamp()), coalesce(j.owner, s.agency)
  FROM seen s LEFT JOIN journey j USING (journey_id)
  ON CONFLICT (subject, cause, kind) WHERE closed_at IS NULL
    DO UPDATE SET holds_up = EXCLUDED.holds_up, detail = EXCLUDED.detail
    WHERE (stall.holds_up, stall.detail) IS DISTINCT FROM (EXCLUDED.holds_up, EXCLUDED.detail)`;

/** The causes that the record itself tells of, Temporal or not. */
export const causesOnRecord = [
  'minutes-overdue',
  'cooperation-overdue',
  'relay-behind',
  'wake-refused',
  'gateway-away',
  'messages-late',
  'message-parked',
  'reply-unplaced',
  'digest-late',
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
    CASE WHEN argument ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(:l[0-9]+)?$' AND type IN ('youthJourney', 'contactLadder')
      THEN split_part(argument, ':', 1)::uuid END,
    1, error, wanted_at, NULL
  FROM wake WHERE wanted > sent AND error IS NOT NULL AND tries >= ${refusals} ORDER BY wanted_at LIMIT 500)
  UNION ALL
  ${messagesStanding}
  UNION ALL
  (SELECT CASE WHEN what = 'duty-missing' THEN what WHEN what LIKE 'refused: %' THEN 'record-refused'
      WHEN where_ LIKE 'reply:%' THEN 'reply-unplaced' ELSE 'page-failing' END,
    where_, 'fault:' || coalesce(journey_id::text, where_), journey_id, 1, what || ' (' || id || ')', at, NULL
  FROM fault LEFT JOIN journey USING (journey_id)
  -- A page's fault is over when something could be recorded after it; a worker's is taken down by the worker.
  WHERE resolved_at IS NULL AND (where_ NOT LIKE '/api/%' OR journey_id IS NULL OR at > last_recorded_at)
    AND (what = 'duty-missing' OR what LIKE 'refused: %' OR where_ LIKE '/api/%' OR where_ LIKE 'reply:%') AND at > now() - interval '90 days'
  ORDER BY at LIMIT 500)
  UNION ALL
  SELECT 'minutes-overdue', '', 'meeting:' || meeting_id, NULL,
    (SELECT count(*) FROM meeting_item i WHERE i.meeting_id = m.meeting_id AND outcome IS NULL AND moved_to IS NULL)::int,
    NULL, (minutes_due_on + 1)::timestamp AT TIME ZONE 'Europe/Oslo', committee
  FROM meeting m WHERE state <> 'closed' AND minutes_due_on < $1
  UNION ALL
  -- Both managers answer for what a member promised; whose agreement it is, the subject says.
  SELECT 'cooperation-overdue', m.matter, 'cooperation:' || a.agency || ':' || cooperation_id, NULL, count(*)::int, NULL,
    (min(m.due_on) + 1)::timestamp AT TIME ZONE 'Europe/Oslo', a.agency
  FROM cooperation_matter m JOIN cooperation c USING (cooperation_id)
    CROSS JOIN LATERAL (VALUES (c.school, m.of_school), (c.nav, m.of_nav)) a(agency, waits)
  WHERE m.due_on < $1 AND (a.waits OR m.person IS NOT NULL)
  GROUP BY m.matter, a.agency, cooperation_id`;

/** Looks for what the record itself knows of: wakes that wait, faults that were raised, minutes that are late. */
export async function collectOnRecord(db: Pool, today: IsoDate): Promise<void> {
  const { rows } = await db.query<SeenStall>(onRecord, [today]);
  await seeStalls(db, causesOnRecord, rows);
}
