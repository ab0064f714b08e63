import type { IsoDate, Lane, StallCause } from '@samspor/domain';
import type { Pool } from 'pg';
import type { StaffMailState } from '../mail/staff-mail.ts';
import { takesPart } from '../reads/access.ts';

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
       SELECT FROM staff_mail m
       WHERE m.day = $1 AND m.about = 'digest' AND m.person = r.leader AND m.agency = r.agency)`,
    [day, readers.map(({ leader }) => leader), readers.map(({ agency }) => agency)],
  );
  return rows;
}

/** Whether a leader wants the digest of an agency, and what became of the last one. */
export interface DigestStanding {
  wanted: boolean;
  last: { day: IsoDate; state: StaffMailState } | null;
}

export async function digestStanding(db: Pool, { leader, agency }: DigestReader): Promise<DigestStanding> {
  const { rows } = await db.query<{ wanted: boolean; day: IsoDate | null; state: StaffMailState | null }>(
    `SELECT coalesce((SELECT wanted FROM digest_choice WHERE leader = $1 AND agency = $2), true) AS wanted, d.day::text, d.state
     FROM (SELECT) x LEFT JOIN LATERAL (
       SELECT day, state FROM staff_mail
       WHERE person = $1 AND agency = $2 AND about = 'digest' ORDER BY day DESC LIMIT 1
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
