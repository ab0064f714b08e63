import {
  addDays,
  expectedWithin,
  patienceWithAgency,
  phasesWithOwner,
  restingPhases,
  type IsoDate,
} from '@samspor/domain';
import type { Pool } from 'pg';
import { isNotWithdrawn } from '../events/withdrawn.ts';

const startOf = (day: string): string => `((${day})::timestamp AT TIME ZONE 'Europe/Oslo')`;

/** What a matter that is late is called on the board. */
const causeOfItem = `CASE WHEN w.source = 'task' THEN 'task-overdue'
  WHEN w.kind = 'committee-decision' THEN 'committee-not-taken'
  WHEN w.kind = 'review-category' THEN 'category-not-reviewed'
  ELSE 'deadline-passed' END`;

// $1 today, $2 the journeys to look at (null: all), $3 days that each phase expects, $4 phases that need a contact
// person, $5 resting phases, $6 the last day on which an agency's patience is not at its end.
const found = `
  j AS MATERIALIZED (
    SELECT * FROM journey WHERE phase <> 'closed' AND ($2::uuid[] IS NULL OR journey_id = ANY($2))
  ),
  item AS (
    SELECT DISTINCT ON (w.journey_id, cause) w.journey_id, cause, w.kind, w.due_on
    FROM j JOIN work_item w USING (journey_id), LATERAL (SELECT ${causeOfItem} AS cause) c
    WHERE w.due_on < $1
    ORDER BY w.journey_id, cause, w.due_on, w.kind
  ),
  cause AS (
    SELECT journey_id, cause, kind, ${startOf('due_on + 1')} AS since,
      CASE WHEN cause IN ('committee-not-taken', 'category-not-reviewed') THEN j.committee END AS waits_for
    FROM item JOIN j USING (journey_id)
    UNION ALL
    SELECT journey_id, 'no-owner', '', NULL, NULL FROM j
    WHERE caseworker IS NULL AND phase = ANY($4::text[])
    UNION ALL
    SELECT j.journey_id, 'waits-for-agency', e.data ->> 'responsible', ${startOf("(e.data ->> 'on')::date")},
      e.data ->> 'responsible'
    FROM j, LATERAL (
      SELECT data FROM event WHERE stream_id = j.journey_id AND type = 'CommitteeDecided'
        AND ${isNotWithdrawn('event')} ORDER BY version DESC LIMIT 1
    ) e
    WHERE j.phase = 'committee' AND j.committee_met AND e.data ->> 'responsible' <> j.owner
      AND (e.data ->> 'on')::date < $6::date
    UNION ALL
    SELECT j.journey_id, 'tried-not-reached', d.school_year, ${startOf('j.last_on')}, NULL
    FROM j JOIN duty d USING (journey_id)
    WHERE d.kind = 'CONTACT' AND d.tried AND d.outcome IS NULL AND d.ends_on >= $1 AND j.caseworker IS NULL
    UNION ALL
    SELECT journey_id, 'silent', phase, ${startOf('last_on + 1')}, NULL FROM j
    WHERE last_on < $1::date - ($3::jsonb ->> phase)::int
    UNION ALL
    -- Neither a deadline, a task or a duty ahead, nor an owner, nor a workflow that will wake for it.
    SELECT journey_id, 'nothing-awaited', phase, ${startOf('last_on')}, NULL FROM j
    WHERE caseworker IS NULL AND personal_due IS NULL AND NOT (phase = ANY($5::text[]) AND calendar_due IS NOT NULL)
      AND NOT EXISTS (SELECT FROM work_item w WHERE w.journey_id = j.journey_id AND (w.due_on >= $1 OR w.due_on IS NULL))
  ),
  found AS (
    SELECT c.journey_id, c.cause, c.kind, c.since, c.waits_for, j.owner AS agency, j.caseworker AS owner,
      'journey:' || c.journey_id AS subject, h.rests_until, h.how AS handled, h.handled_to, h.handled_on
    FROM cause c JOIN j USING (journey_id)
    LEFT JOIN handled_stall h ON h.journey_id = c.journey_id AND h.cause = c.cause AND h.kind = c.kind
  )`;

/** Of a youth whom somebody had and nobody has now: when that came about, else when she was enrolled. */
const ownerless = startOf(`coalesce((
    SELECT (data ->> 'on')::date FROM event WHERE stream_id = f.journey_id AND type IN ('Moved', 'AgencyPartEnded')
    ORDER BY version DESC LIMIT 1
  ), (SELECT enrolled_on FROM journey WHERE journey_id = f.journey_id))`);

const standing = ['agency', 'waits_for', 'owner', 'rests_until', 'handled', 'handled_to', 'handled_on'];
const known = (of: string) => `(${standing.map((column) => `${of}.${column}`).join(', ')})`;

const collect = `
  WITH ${found},
  before AS (
    SELECT stall_id, subject, cause, kind FROM stall
    WHERE closed_at IS NULL AND lane = 'people' AND journey_id IS NOT NULL
      AND ($2::uuid[] IS NULL OR journey_id = ANY($2))
  ),
  closed AS (
    UPDATE stall SET closed_at = clock_timestamp() FROM before b LEFT JOIN found f USING (subject, cause, kind)
    WHERE stall.stall_id = b.stall_id AND f.subject IS NULL RETURNING 1
  ),
  changed AS (
    UPDATE stall SET ${standing.map((column) => `${column} = f.${column}`).join(', ')}
    FROM found f JOIN before b USING (subject, cause, kind)
    WHERE stall.stall_id = b.stall_id AND ${known('stall')} IS DISTINCT FROM ${known('f')} RETURNING 1
  ),
  opened AS (
    INSERT INTO stall (lane, cause, kind, subject, journey_id, agency, waits_for, owner, since, rests_until, handled,
      handled_to, handled_on)
    SELECT 'people', f.cause, f.kind, f.subject, f.journey_id, f.agency, f.waits_for, f.owner,
      coalesce(f.since, ${ownerless}), f.rests_until, f.handled, f.handled_to, f.handled_on
    FROM found f LEFT JOIN before b USING (subject, cause, kind) WHERE b.subject IS NULL
    ON CONFLICT (subject, cause, kind) WHERE closed_at IS NULL DO NOTHING RETURNING 1
  )
  SELECT (SELECT count(*) FROM opened)::int AS opened, (SELECT count(*) FROM closed)::int AS closed,
    (SELECT count(*) FROM changed)::int AS changed`;

/** How many stalls were opened, were gone, or say something else than before. */
export interface Collected {
  opened: number;
  closed: number;
  changed: number;
}

/**
 * Holds the board's people lane against the read models, for all journeys or for some. A second run finds nothing:
 * what stands keeps its time, and what is gone is closed with the time at which that was seen.
 */
export async function collectPeople(
  db: Pool,
  today: IsoDate,
  journeyIds: string[] | null = null,
): Promise<Collected> {
  const days = JSON.stringify(expectedWithin);
  const { rows } = await db.query<Collected>(collect, [
    today,
    journeyIds,
    days,
    phasesWithOwner,
    restingPhases,
    addDays(today, -patienceWithAgency),
  ]);
  return rows[0] ?? { opened: 0, closed: 0, changed: 0 };
}
