import {
  addDays,
  expectedWithin,
  patienceWithAgency,
  patienceWithReturned,
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

const isLookedAt = `($2::uuid[] IS NULL OR journey_id = ANY($2))
  AND ($8::uuid IS NULL OR journey_id > $8) AND ($9::uuid IS NULL OR journey_id <= $9)`;

// $1 today, $2 the journeys to look at (null: those after $8, up to and with $9), $3 days that each phase expects, $4 phases that need a contact
// person, $5 resting phases, $6 and $7 the last days on which patience with an agency, and with a message that came back,
// is not at its end.
const found = `
  j AS MATERIALIZED (
    SELECT * FROM journey WHERE phase <> 'closed' AND ${isLookedAt}
  ),
  item AS (
    SELECT DISTINCT ON (w.journey_id, cause) w.journey_id, cause, w.kind, w.due_on
    FROM j JOIN work_item w USING (journey_id), LATERAL (SELECT ${causeOfItem} AS cause) c
    WHERE w.due_on < $1 AND w.kind <> 'settle-message' -- stands as the message itself
    ORDER BY w.journey_id, cause, w.due_on, w.kind
  ),
  cause AS (
    SELECT journey_id, cause, kind, ${startOf('due_on + 1')} AS since,
      CASE WHEN cause IN ('committee-not-taken', 'category-not-reviewed') THEN j.committee
        WHEN kind = 'first-step' THEN (
          SELECT data ->> 'responsible' FROM event WHERE stream_id = j.journey_id AND type = 'CommitteeDecided'
            AND ${isNotWithdrawn('event')} ORDER BY version DESC LIMIT 1
        ) END AS waits_for
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
    (SELECT DISTINCT ON (h.journey_id) h.journey_id, 'waits-for-agency', 'handover', ${startOf('h.answer_by + 1')}, h.agency
    FROM handover h JOIN j USING (journey_id) WHERE h.state = 'waiting' AND h.answer_by < $1::date
    ORDER BY h.journey_id, h.answer_by)
    UNION ALL
    SELECT m.journey_id, 'message-unknown', m.message, e.recorded_at, NULL FROM message m JOIN j USING (journey_id), LATERAL (
      SELECT recorded_at FROM event WHERE stream_id = m.journey_id AND type = 'MessageUnknown'
        AND data ->> 'message' = m.message ORDER BY version DESC LIMIT 1
    ) e
    WHERE m.state = 'unknown'
    UNION ALL
    -- The last thing on the record: a ladder that climbs, or a person who acts, would have written something since.
    SELECT journey_id, 'message-returned', '', ${startOf('last_on')}, NULL FROM j
    WHERE last_type IN ('MessageRefused', 'MessageBounced') AND last_on < $7::date
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
  ), (SELECT opened_on FROM journey WHERE journey_id = f.journey_id))`);

const standing = ['agency', 'waits_for', 'owner', 'rests_until', 'handled', 'handled_to', 'handled_on'];
const known = (of: string) => `(${standing.map((column) => `${of}.${column}`).join(', ')})`;

const collect = `
  WITH ${found},
  before AS (
    SELECT stall_id, subject, cause, kind FROM stall
    WHERE closed_at IS NULL AND lane = 'people' AND journey_id IS NOT NULL
      AND ${isLookedAt}
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

/** Journeys that are looked at in one statement: a second or so. */
const pageSize = 5_000;

/**
 * Holds the board's people lane against the read models, for all journeys or for some, page by page. A second run finds
 * nothing: what stands keeps its time, and what is gone is closed with the time at which that was seen.
 */
export async function collectPeople(
  db: Pool,
  today: IsoDate,
  journeyIds: string[] | null = null,
): Promise<Collected> {
  const sum = { opened: 0, closed: 0, changed: 0 };
  for await (const page of journeyIds ? pagesOf(journeyIds) : everyPage(db)) {
    const { rows } = await db.query<Collected>(collect, [
      today,
      page.ids,
      JSON.stringify(expectedWithin),
      phasesWithOwner,
      restingPhases,
      addDays(today, -patienceWithAgency),
      addDays(today, -patienceWithReturned),
      page.after,
      page.last,
    ]);
    for (const what of ['opened', 'closed', 'changed'] as const) sum[what] += rows[0]?.[what] ?? 0;
  }
  return sum;
}

/** Which journeys one statement looks at: those named, or those after one id up to and with another. */
interface Page {
  ids: string[] | null;
  after: string | null;
  last: string | null;
}

function* pagesOf(ids: string[]): Generator<Page> {
  for (let from = 0; from < ids.length; from += pageSize)
    yield { ids: ids.slice(from, from + pageSize), after: null, last: null };
}

/** All journeys by their ids; the last page has no end, so that one that comes meanwhile is looked at too. */
async function* everyPage(db: Pool): AsyncGenerator<Page> {
  let after: string | null = null;
  do {
    const { rows }: { rows: { id: string }[] } = await db.query<{ id: string }>(
      `SELECT journey_id AS id FROM journey WHERE $1::uuid IS NULL OR journey_id > $1
       ORDER BY journey_id OFFSET $2 LIMIT 1`,
      [after, pageSize - 1],
    );
    const last: string | null = rows[0]?.id ?? null;
    yield { ids: null, after, last };
    after = last;
  } while (after !== null);
}
