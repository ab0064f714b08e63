import type { IsoDate, Journey, KnownReach } from '@samspor/domain';
import type { Pool } from 'pg';
import { readStreams } from '../streams.ts';

/** Those towards whom a county has a duty of contact that is open, or that ended by death; narrowed down. */
export interface LadderGroupQuery {
  county: string;
  today: IsoDate;
  municipality: string | null;
  school: string | null;
  carryOver: boolean | null;
  overdue: boolean;
}

/** One youth of the group. */
export interface GroupMember {
  journeyId: string;
  firstName: string;
  lastName: string;
  journey: Journey;
  known: KnownReach;
}

const group = `
  FROM duty d JOIN journey j USING (journey_id) LEFT JOIN person p USING (journey_id)
  WHERE d.owed_by = $1 AND d.kind = 'CONTACT' AND (d.outcome IS NULL OR d.reason = 'died')
    AND d.opened_on <= $2 AND d.ends_on >= $2`;

/** A page of the group in the order of ids, folded from the events. */
export async function ladderGroup(
  pool: Pool,
  { county, today, municipality, school, carryOver, overdue }: LadderGroupQuery,
  { after, size }: { after: string | null; size: number },
): Promise<GroupMember[]> {
  const { rows } = await pool.query<{ id: string; firstName: string; lastName: string } & KnownReach>(
    `SELECT DISTINCT ON (d.journey_id) d.journey_id AS id, p.mobile IS NOT NULL AS mobile, p.email IS NOT NULL AS email,
       coalesce(p.first_name, 'Slettet') AS "firstName", coalesce(p.last_name, '') AS "lastName"
     ${group} AND ($3::text IS NULL OR j.municipality = $3) AND ($4::text IS NULL OR p.school_name = $4)
       AND ($5::boolean IS NULL OR d.carry_over = $5) AND (NOT $6::boolean OR d.due_on < $2)
       AND ($7::uuid IS NULL OR d.journey_id > $7)
     ORDER BY d.journey_id LIMIT $8`,
    [county, today, municipality, school, carryOver, overdue, after, size],
  );
  const streams = await readStreams(
    pool,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, firstName, lastName, mobile, email }, index) => {
    const journey = streams[index]?.stand?.journey;
    return journey ? [{ journeyId: id, firstName, lastName, journey, known: { mobile, email } }] : [];
  });
}

/** How many there are to seek contact with, and where. */
export async function ladderChoices(
  pool: Pool,
  county: string,
  today: IsoDate,
): Promise<{ municipality: string | null; school: string | null; count: number }[]> {
  const { rows } = await pool.query<{ municipality: string | null; school: string | null; count: number }>(
    `SELECT j.municipality, p.school_name AS school, count(DISTINCT d.journey_id)::int AS count ${group}
     GROUP BY 1, 2`,
    [county, today],
  );
  return rows;
}
