import type { IsoDate, Phase } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from '../reads/access.ts';

/** Which of an agency's open journeys a leader looks at. */
export interface CaseloadFilter {
  agency: string;
  /** Whose youths; null: those without a contact person. */
  from: string | null;
  /** Null for all but closed ones. */
  phase: Phase | null;
  municipality: string | null;
}

/** A youth as she stands in a leader's list of whom to give to others. */
export interface CaseloadRow {
  journeyId: string;
  version: number;
  firstName: string;
  lastName: string;
  caseworker: string | null;
  phase: Phase;
  dueOn: IsoDate | null;
  isStrict: boolean;
}

const columns = `j.journey_id AS "journeyId", j.version, coalesce(p.first_name, 'Slettet') AS "firstName",
  coalesce(p.last_name, '') AS "lastName", j.caseworker, j.phase, j.next_due_on::text AS "dueOn", j.strict AS "isStrict"`;

// Where a strictly protected youth lives is asked by no filter: that she is found would tell it.
const group = `FROM journey j
  WHERE j.caseworker IS NOT DISTINCT FROM $2 AND CASE WHEN $3::text IS NULL THEN j.phase <> 'closed' ELSE j.phase = $3 END
    AND ($4::text IS NULL OR (j.municipality = $4 AND NOT j.strict))
    AND EXISTS (SELECT FROM journey_agency a WHERE ${takesPart('a', '$1')} AND a.journey_id = j.journey_id)`;

/** The most urgent of a group, at most `limit`, and how many there are of it. */
export async function caseload(
  db: Pool,
  { agency, from, phase, municipality }: CaseloadFilter,
  limit: number,
): Promise<{ rows: CaseloadRow[]; total: number }> {
  const values = [agency, from, phase, municipality];
  const { rows } = await db.query<CaseloadRow & { total: number }>(
    `SELECT ${columns}, g.total FROM (
       SELECT j.journey_id, count(*) OVER ()::int AS total ${group} ORDER BY j.next_due_on, j.journey_id LIMIT $5
     ) g JOIN journey j USING (journey_id) LEFT JOIN person p USING (journey_id)
     ORDER BY j.next_due_on, j.journey_id`,
    [...values, limit],
  );
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** Those of these journeys that the agency takes part in, as they stand, by id; closed ones among them. */
export async function caseloadOf(
  db: Pool,
  agency: string,
  journeyIds: readonly string[],
): Promise<ReadonlyMap<string, CaseloadRow>> {
  const { rows } = await db.query<CaseloadRow>(
    `SELECT ${columns} FROM journey j LEFT JOIN person p USING (journey_id)
     WHERE j.journey_id = ANY ($2::uuid[])
       AND EXISTS (SELECT FROM journey_agency a WHERE ${takesPart('a', '$1')} AND a.journey_id = j.journey_id)`,
    [agency, journeyIds],
  );
  return new Map(rows.map((row) => [row.journeyId, row]));
}

/** How many open journeys of the agency each contact person has; null for those without. */
export async function caseloads(db: Pool, agency: string): Promise<ReadonlyMap<string | null, number>> {
  const { rows } = await db.query<{ caseworker: string | null; count: number }>(
    `SELECT j.caseworker, count(*)::int AS count FROM journey_agency a JOIN journey j USING (journey_id)
     WHERE ${takesPart('a', '$1')} AND j.phase <> 'closed' GROUP BY j.caseworker`,
    [agency],
  );
  return new Map(rows.map(({ caseworker, count }) => [caseworker, count]));
}
