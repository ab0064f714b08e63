import type { IsoDate, Lane, StallCause } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from '../reads/access.ts';

/** `nothing`: there was nothing to tell that day; `unknown`: the mail server's answer was lost, and it is not sent again. */
export type DigestState = 'queued' | 'claimed' | 'sent' | 'refused' | 'unknown' | 'nothing' | 'given-up';

/** How much of a cause stands in an agency, what of it is new since a day began, and what has gone. */
export interface DigestFigure {
  lane: Lane;
  cause: StallCause;
  standing: number;
  fresh: number;
  gone: number;
  /** Since when the oldest has stood; null where nothing stands. */
  oldest: Date | null;
}

const figures = `
  SELECT lane, cause, count(*) FILTER (WHERE stands)::int AS standing,
    count(*) FILTER (WHERE stands AND found_at >= $3)::int AS fresh,
    count(*) FILTER (WHERE closed_at >= $3)::int AS gone, min(since) FILTER (WHERE stands) AS oldest
  FROM (
    SELECT s.*, s.closed_at IS NULL AND coalesce(s.rests_until < $2
      OR (s.handled = 'escalated' AND s.handled_to = $1), true) AS stands
    FROM (
      SELECT s.* FROM stall s JOIN journey_agency a ON a.journey_id = s.journey_id AND ${takesPart('a', '$1')}
      WHERE s.closed_at IS NULL OR s.closed_at >= $3
      UNION ALL
      SELECT s.* FROM stall s WHERE s.journey_id IS NULL AND (s.agency IS NULL OR s.agency = $1)
        AND (s.closed_at IS NULL OR s.closed_at >= $3)
    ) s
  ) x GROUP BY lane, cause HAVING count(*) FILTER (WHERE stands OR closed_at >= $3) > 0 ORDER BY standing DESC, cause`;

/** What a leader of the agency is told: what stands today, and what came and went since `since`. Without any person. */
export async function digestFigures(
  db: Pool,
  agency: string,
  { today, since }: { today: IsoDate; since: Date },
): Promise<DigestFigure[]> {
  return (await db.query<DigestFigure>(figures, [agency, today, since])).rows;
}

/** Who is told of an agency. */
export interface DigestReader {
  leader: string;
  agency: string;
}

/** Those of these who want a digest and have none of this day yet, whatever became of it. */
export async function wantedDigests(
  db: Pool,
  day: IsoDate,
  readers: readonly DigestReader[],
): Promise<DigestReader[]> {
  const { rows } = await db.query<DigestReader>(
    `SELECT leader, agency FROM unnest($2::text[], $3::text[]) AS r(leader, agency)
     LEFT JOIN digest_choice c USING (leader, agency)
     WHERE c.wanted IS NOT FALSE AND NOT EXISTS (
       SELECT FROM digest d WHERE d.day = $1 AND d.leader = r.leader AND d.agency = r.agency)`,
    [day, readers.map(({ leader }) => leader), readers.map(({ agency }) => agency)],
  );
  return rows;
}

/** Puts a leader's digest of a day down, to be sent; without words there is nothing to tell. A second one changes nothing. */
export async function putDigest(
  db: Pool,
  day: IsoDate,
  { leader, agency }: DigestReader,
  words: { subject: string; body: string } | null,
): Promise<void> {
  await db.query(
    `INSERT INTO digest (day, agency, leader, digest_id, subject, body, state)
     VALUES ($1, $2, $3, gen_random_uuid(), $4, $5, $6) ON CONFLICT DO NOTHING`,
    [day, agency, leader, words?.subject ?? '', words?.body ?? '', words ? 'queued' : 'nothing'],
  );
}

/** A digest that this sender alone hands over now. */
export interface ClaimedDigest extends DigestReader {
  digestId: string;
  subject: string;
  body: string;
  /** 1 for the first hand-over. */
  attempt: number;
}

/** Takes one digest of the day whose turn has come, for those who still want it. Committed before the mail server is called. */
export async function claimDigest(db: Pool, day: IsoDate): Promise<ClaimedDigest | null> {
  const { rows } = await db.query<ClaimedDigest>(
    `WITH due AS (
       SELECT digest_id FROM digest d WHERE day = $1 AND state = 'queued' AND next_try <= now() AND NOT EXISTS (
         SELECT FROM digest_choice c WHERE c.leader = d.leader AND c.agency = d.agency AND NOT c.wanted)
       ORDER BY next_try LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
     )
     UPDATE digest SET state = 'claimed', tries = tries + 1 FROM due WHERE digest.digest_id = due.digest_id
     RETURNING digest.digest_id AS "digestId", leader, agency, subject, body, tries AS attempt`,
    [day],
  );
  return rows[0] ?? null;
}

/** Digests that a sender claimed and said no more of. */
export async function openDigests(db: Pool): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT digest_id AS id FROM digest WHERE state = 'claimed' ORDER BY digest_id`,
  );
  return rows.map(({ id }) => id);
}

/** What became of a claimed digest; `not-handed` waits its turn again, after 1, 2, 4 ... minutes, at most 30. */
export type DigestOutcome = 'sent' | 'refused' | 'unknown' | 'not-handed';

/** Notes the outcome of a hand-over; one that is not claimed is left as it is. */
export async function digestOutcome(
  db: Pool,
  digestId: string,
  outcome: DigestOutcome,
  reason: string | null = null,
): Promise<void> {
  await db.query(
    `UPDATE digest SET state = $2, reason = $3,
       next_try = now() + make_interval(mins => least(power(2, least(tries, 6) - 1), 30)::int)
     WHERE digest_id = $1 AND state = 'claimed'`,
    [digestId, outcome === 'not-handed' ? 'queued' : outcome, reason],
  );
}

/** What mends a digest that has not gone out: tried again at once, or let go. What may have gone out is left alone. */
export async function mendDigest(db: Pool, digestId: string, how: 'retry' | 'skip'): Promise<void> {
  await db.query(
    `UPDATE digest SET state = CASE WHEN $2 = 'retry' THEN 'queued' ELSE 'given-up' END, next_try = now(),
       made_at = CASE WHEN $2 = 'retry' THEN now() ELSE made_at END
     WHERE digest_id = $1 AND state IN ('queued', 'refused')`,
    [digestId, how],
  );
}

/** Whether a leader wants the digest of an agency, and what became of the last one. */
export interface DigestStanding {
  wanted: boolean;
  last: { day: IsoDate; state: DigestState } | null;
}

export async function digestStanding(db: Pool, { leader, agency }: DigestReader): Promise<DigestStanding> {
  const { rows } = await db.query<{ wanted: boolean; day: IsoDate | null; state: DigestState | null }>(
    `SELECT coalesce((SELECT wanted FROM digest_choice WHERE leader = $1 AND agency = $2), true) AS wanted, d.day::text, d.state
     FROM (SELECT) x LEFT JOIN LATERAL (
       SELECT day, state FROM digest WHERE leader = $1 AND agency = $2 ORDER BY day DESC LIMIT 1
     ) d ON true`,
    [leader, agency],
  );
  const { wanted = true, day = null, state = null } = rows[0] ?? {};
  return { wanted, last: day !== null && state !== null ? { day, state } : null };
}

/** From now on the leader is told of the agency each day, or is not. */
export async function chooseDigest(
  db: Pool,
  { leader, agency }: DigestReader,
  wanted: boolean,
): Promise<void> {
  await db.query(
    `INSERT INTO digest_choice (leader, agency, wanted) VALUES ($1, $2, $3)
     ON CONFLICT (leader, agency) DO UPDATE SET wanted = EXCLUDED.wanted, changed_at = now()`,
    [leader, agency, wanted],
  );
}
