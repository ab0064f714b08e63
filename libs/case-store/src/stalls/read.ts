import type { Handling, IsoDate, Lane, Phase, Repair, StallCause, StallSpan } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from '../reads/access.ts';
import { inTransaction } from '../transaction.ts';

/** Who reads the board: an agency's leaders all of it, a caseworker her own youths'. */
export interface StallReader {
  agency: string;
  /** Only stalls whose contact person she is; null for all. */
  owner: string | null;
  today: IsoDate;
}

/** What the board is narrowed to. */
export interface StallFilters {
  lane: Lane;
  cause: StallCause | null;
  /** The contact person, or `nobody`. */
  owner: string | null;
  /** The agency that has to act. */
  waitsFor: string | null;
  /** Has stood since this day at the latest. */
  before: IsoDate | null;
  /** What rests because somebody was reminded or it was passed over, what stands, or both. */
  state: 'standing' | 'resting' | 'all';
}

/** A row's place on the board: by the instant since which it has stood, then by id. */
export interface StallPlace {
  since: string;
  stallId: string;
}

export interface StalledRow extends StallPlace {
  lane: Lane;
  cause: StallCause;
  kind: string;
  subject: string;
  journeyId: string | null;
  name: string | null;
  municipality: string | null;
  phase: Phase | null;
  isStrict: boolean;
  holdsUp: number;
  waitsFor: string | null;
  owner: string | null;
  detail: string | null;
  restsUntil: IsoDate | null;
  handled: Handling | null;
  handledTo: string | null;
  handledOn: IsoDate | null;
  /** The repair that was asked for last, and how it goes. */
  repair: Repair | null;
  repairTries: number;
  repairError: string | null;
  repairDone: boolean;
}

const rests = (today: string, agency: string) => `(s.rests_until >= ${today}
  AND (s.handled <> 'escalated' OR s.handled_to IS DISTINCT FROM ${agency}))`;

/** What of a stall an agency may see: those of journeys it takes part in; of the rest its own and the installation's. */
const sources = [
  {
    from: `stall s JOIN journey_agency a ON a.journey_id = s.journey_id AND ${takesPart('a', '$1')}`,
    which: 'true',
  },
  { from: 'stall s', which: `s.journey_id IS NULL AND (s.agency IS NULL OR s.agency = $1)` },
];

const board = `
  SELECT s.stall_id AS "stallId", to_char(s.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS since,
    s.lane, s.cause, s.kind, s.subject, s.journey_id AS "journeyId",
    CASE WHEN s.journey_id IS NOT NULL THEN coalesce(p.first_name || ' ' || p.last_name, '–') END AS name,
    CASE WHEN j.strict THEN NULL ELSE j.municipality END AS municipality, j.phase, coalesce(j.strict, false) AS "isStrict",
    s.holds_up AS "holdsUp", s.waits_for AS "waitsFor", s.owner, s.detail, s.rests_until::text AS "restsUntil",
    s.handled, s.handled_to AS "handledTo", s.handled_on::text AS "handledOn", r.repair,
    coalesce(r.tries, 0) AS "repairTries", r.error AS "repairError", r.done_at IS NOT NULL AS "repairDone"
  FROM (
    ${sources
      .map(
        ({ from, which }) => `(SELECT s.* FROM ${from}
      WHERE s.closed_at IS NULL AND s.lane = $2 AND ${which}
        AND ($3::text IS NULL OR s.cause = $3)
        AND ($4::text IS NULL OR s.owner = $4) AND (NOT $5 OR s.owner IS NULL)
        AND ($6::text IS NULL OR s.waits_for = $6)
        AND ($7::date IS NULL OR s.since < ($7::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo')
        AND ($8 <> 'resting' OR s.rests_until IS NOT NULL)
        AND ($8 = 'all' OR coalesce(${rests('$9::date', '$1')}, false) = ($8 = 'resting'))
        AND ($10::timestamptz IS NULL OR (s.since, s.stall_id) > ($10, $11::uuid))
      ORDER BY s.since, s.stall_id LIMIT $12)`,
      )
      .join(' UNION ALL ')}
    ORDER BY since, stall_id LIMIT $12
  ) s LEFT JOIN journey j USING (journey_id) LEFT JOIN person p USING (journey_id)
  LEFT JOIN LATERAL (SELECT * FROM repair r WHERE r.stall_id = s.stall_id ORDER BY asked_at DESC LIMIT 1) r ON true
  ORDER BY s.since, s.stall_id`;

/** One page of the board, what has stood longest first. */
export async function stallBoard(
  db: Pool,
  { agency, owner, today }: StallReader,
  filters: StallFilters,
  { after, limit }: { after: StallPlace | null; limit: number },
): Promise<StalledRow[]> {
  const whose = owner ?? (filters.owner === 'nobody' ? null : filters.owner);
  const { rows } = await db.query<StalledRow>(board, [
    agency,
    filters.lane,
    filters.cause,
    whose,
    owner === null && filters.owner === 'nobody',
    filters.waitsFor,
    filters.before,
    filters.state,
    today,
    after?.since ?? null,
    after?.stallId ?? null,
    limit,
  ]);
  return rows;
}

/** What a repair has to know of a stall. */
export type StallToMend = Pick<
  StalledRow,
  | 'stallId'
  | 'cause'
  | 'kind'
  | 'subject'
  | 'journeyId'
  | 'name'
  | 'owner'
  | 'waitsFor'
  | 'isStrict'
  | 'holdsUp'
>;

const toMend = `
  SELECT s.stall_id AS "stallId", s.cause, s.kind, s.subject, s.journey_id AS "journeyId", s.owner,
    s.waits_for AS "waitsFor", s.holds_up AS "holdsUp", coalesce(j.strict, false) AS "isStrict",
    CASE WHEN s.journey_id IS NOT NULL THEN coalesce(p.first_name || ' ' || p.last_name, '–') END AS name
  FROM (${sources.map(({ from, which }) => `SELECT s.* FROM ${from} WHERE ${which} AND s.closed_at IS NULL AND s.stall_id = ANY($2::uuid[])`).join(' UNION ALL ')}) s
  LEFT JOIN journey j USING (journey_id) LEFT JOIN person p USING (journey_id)`;

/** Those of these stalls that stand and that the agency may see. */
export async function stallsToMend(db: Pool, agency: string, stallIds: string[]): Promise<StallToMend[]> {
  return (await db.query<StallToMend>(toMend, [agency, stallIds])).rows;
}

export interface StallCount {
  cause: StallCause;
  standing: number;
  resting: number;
}

/** How many stand still by cause, as counted last, and when that was. Hers alone are counted here and now. */
export async function stallCounts(
  db: Pool,
  { agency, owner }: StallReader,
): Promise<{ counts: StallCount[]; countedAt: Date | null }> {
  if (owner !== null) {
    const { rows } = await db.query<StallCount>(
      `SELECT s.cause, count(*)::int AS standing, 0 AS resting
       FROM ${sources[0]?.from} WHERE s.closed_at IS NULL AND s.owner = $2 GROUP BY s.cause`,
      [agency, owner],
    );
    return { counts: rows, countedAt: new Date() };
  }
  const { rows } = await db.query<StallCount & { at: Date }>(
    `SELECT cause, sum(standing)::int AS standing, sum(resting)::int AS resting, max(counted_at) AS at
     FROM stall_count WHERE agency = ANY(ARRAY[$1, '']) GROUP BY cause`,
    [agency],
  );
  return { counts: rows.map(({ at: _, ...count }) => count), countedAt: rows[0]?.at ?? null };
}

const uncounted = 'DELETE FROM stall_count WHERE $1::text IS NULL OR agency = $1';

const count = `
  INSERT INTO stall_count
  SELECT agency, cause, count(*) FILTER (WHERE NOT resting), count(*) FILTER (WHERE resting), clock_timestamp() FROM (
    SELECT a.agency, s.cause, coalesce(${rests('$1::date', 'a.agency')}, false) AS resting
    FROM stall s JOIN journey_agency a ON a.journey_id = s.journey_id AND a.until_version IS NULL
    WHERE s.closed_at IS NULL AND ($2::text IS NULL OR a.agency = $2)
    UNION ALL
    SELECT coalesce(s.agency, ''), s.cause, coalesce(${rests('$1::date', 's.agency')}, false)
    FROM stall s WHERE s.closed_at IS NULL AND s.journey_id IS NULL
      AND ($2::text IS NULL OR coalesce(s.agency, '') = $2)
  ) x GROUP BY agency, cause
  ON CONFLICT (agency, cause) DO UPDATE
    SET standing = EXCLUDED.standing, resting = EXCLUDED.resting, counted_at = EXCLUDED.counted_at`;

/** Counts what stands still anew, for every agency or for one (`''`: what is the whole installation's). */
export async function countStalls(db: Pool, today: IsoDate, agency: string | null = null): Promise<void> {
  await inTransaction(db, 'BEGIN', async (client) => {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('stall_count'))`);
    await client.query(uncounted, [agency]);
    await client.query(count, [today, agency]);
  });
}

const spans = `
  SELECT cause, found_on::text AS "foundOn", gone_on::text AS "goneOn", count(*)::int AS count FROM (
    SELECT s.cause, CASE WHEN s.found_at >= $2 THEN (s.found_at AT TIME ZONE 'Europe/Oslo')::date END AS found_on,
      (s.closed_at AT TIME ZONE 'Europe/Oslo')::date AS gone_on
    FROM (${sources.map(({ from, which }) => `SELECT s.* FROM ${from} WHERE ${which}`).join(' UNION ALL ')}) s
    WHERE s.closed_at IS NULL OR s.closed_at >= $2
  ) x GROUP BY cause, found_on, gone_on`;

/** What was found and what was gone since an instant, by cause and Oslo day, as far as the agency may see. */
export async function stallSpans(db: Pool, agency: string, from: Date): Promise<StallSpan[]> {
  return (await db.query<StallSpan>(spans, [agency, from])).rows;
}
