import { addDays, dutyAt, type DutyState, type IsoDate, type Phase } from '@samspor/domain';
import type { Pool } from 'pg';
import { dutyFromTable, type DutyTableRow } from '../read-models/rows.ts';
import { takesPart } from './access.ts';

export interface PhaseCount {
  phase: Phase;
  count: number;
}

/** Open journeys of the agency per phase. */
export async function phaseCounts(db: Pool, agency: string): Promise<PhaseCount[]> {
  const { rows } = await db.query<PhaseCount>(
    `SELECT j.phase, count(*)::int AS count FROM journey_agency a JOIN journey j USING (journey_id)
     WHERE ${takesPart('a', '$1')} AND j.phase <> 'closed' GROUP BY j.phase`,
    [agency],
  );
  return rows;
}

export type DutyCounts = { schoolYear: string; kind: string } & Record<DutyState, number>;

/**
 * Duties per school year and kind by their state on a day. Rows that the rule cannot tell apart are counted by the
 * database; the rule itself stands in the domain.
 */
export async function dutyCounts(db: Pool, agency: string, today: IsoDate): Promise<DutyCounts[]> {
  const { rows } = await db.query<DutyTableRow & { count: number }>(
    `SELECT '' AS journey_id, '' AS owed_by, d.school_year, d.kind, d.due_on::text, d.ends_on::text, d.ends_by,
       d.outcome, d.closed_on::text, '' AS opened_on, '' AS opened_by, false AS carry_over, false AS county_hidden,
       '' AS rule_set, NULL AS reason, false AS tried, count(*)::int AS count
     FROM journey_agency a JOIN duty d USING (journey_id) WHERE ${takesPart('a', '$1')}
     GROUP BY d.school_year, d.kind, d.due_on, d.ends_on, d.ends_by, d.outcome, d.closed_on`,
    [agency],
  );
  const counts = new Map<string, DutyCounts>();
  for (const { count, ...row } of rows) {
    const { schoolYear, kind, state } = dutyAt(dutyFromTable(row), today);
    const key = `${schoolYear} ${kind}`;
    const sum = counts.get(key) ?? {
      schoolYear,
      kind,
      open: 0,
      overdue: 0,
      fulfilled: 0,
      ceased: 0,
      missed: 0,
    };
    sum[state] += count;
    counts.set(key, sum);
  }
  return [...counts.values()].toSorted((a, b) =>
    `${b.schoolYear} ${a.kind}`.localeCompare(`${a.schoolYear} ${b.kind}`),
  );
}

export interface StallRow {
  journeyId: string;
  name: string;
  municipality: string | null;
  phase: Phase;
  cause: 'overdue' | 'silent' | 'technical';
  kind: string | null;
  since: IsoDate;
  caseworker: string | null;
  /** A STRENGT_ level: nothing may tell where the youth is. */
  isStrict: boolean;
  detail: string | null;
  /** How many stand still in all. */
  total: number;
}

/** Nothing for so long, where somebody is expected to do something, is silence. */
const silentDays = 60;

// A journey stands in the list once, for the first cause that fits: what the machine must mend before what people must.
const stalled = `
  WITH broken AS (
    SELECT argument::uuid AS journey_id, wanted_at AS at, 'wake: ' || error AS detail, false AS healed_by_next
    FROM wake WHERE type = 'youthJourney' AND wanted > sent AND error IS NOT NULL AND tries >= 3
    UNION ALL
    SELECT journey_id, at, what || ' (' || id || ')', where_ LIKE '/api/%'
    FROM fault WHERE resolved_at IS NULL AND journey_id IS NOT NULL
  ), technical AS (
    SELECT journey_id, min(at) AS at, (array_agg(detail ORDER BY at DESC))[1] AS detail
    FROM broken JOIN journey USING (journey_id)
    -- A page's fault is over when something could be recorded after it; a worker's is taken down by the worker.
    WHERE NOT healed_by_next OR at > last_recorded_at
    GROUP BY journey_id
  ), found AS (
    SELECT j.*, t.at AS broken_at, t.detail, CASE
      WHEN t.journey_id IS NOT NULL THEN 'technical'
      WHEN j.next_due_on < $2 THEN 'overdue'
      WHEN j.last_recorded_at < $3::date AND j.phase NOT IN ('in-training', 'in-work', 'declined', 'resolved')
        THEN 'silent'
      END AS cause
    FROM journey_agency a JOIN journey j USING (journey_id) LEFT JOIN technical t USING (journey_id)
    WHERE ${takesPart('a', '$1')} AND (j.phase <> 'closed' OR t.journey_id IS NOT NULL)
  )
  SELECT f.journey_id AS "journeyId", coalesce(p.first_name || ' ' || p.last_name, '–') AS name,
    CASE WHEN f.strict THEN NULL ELSE f.municipality END AS municipality, f.phase, f.cause,
    CASE WHEN f.cause = 'overdue' THEN f.next_kind END AS kind, f.caseworker, f.strict AS "isStrict", f.detail,
    (CASE f.cause WHEN 'technical' THEN (f.broken_at AT TIME ZONE 'Europe/Oslo')::date WHEN 'overdue' THEN f.next_due_on
      ELSE f.last_on END)::text AS since,
    count(*) OVER ()::int AS total
  FROM found f LEFT JOIN person p USING (journey_id)
  WHERE f.cause IS NOT NULL
  ORDER BY f.cause = 'technical' DESC, since, f.journey_id
  LIMIT 200`;

/** Journeys that stand still, those of a technical cause first, then those that have stood longest; at most 200. */
export async function stalls(db: Pool, agency: string, today: IsoDate): Promise<StallRow[]> {
  const { rows } = await db.query<StallRow>(stalled, [agency, today, addDays(today, -silentDays)]);
  return rows;
}
