import type { IsoDate } from '@samspor/domain';
import { osloDateOf } from '@samspor/domain';
import type { Pool } from 'pg';

/**
 * Who sees what of a journey is decided here, and nowhere else (architecture.md §3). Whatever joins `journey_agency` does so
 * through these conditions; `a` is the row's alias and `agency` the parameter that holds the reader's agency.
 */

/** The agency takes part: it sees that the journey exists, all that stands there, and all that comes. */
export const takesPart = (a: string, agency: string): string =>
  `${a}.agency = ${agency} AND ${a}.until_version IS NULL`;

/** The agency has left: it sees the journey, and who the youth was, as of `a.until_version`, and nothing newer. */
export const hasLeft = (a: string, agency: string): string =>
  `${a}.agency = ${agency} AND ${a}.until_version IS NOT NULL`;

/**
 * Who a youth was, as an agency knew her that left with version `until`; null knows her as of today. What was known of
 * her before such versions were kept is what is known today.
 */
export const personAsOf = (journeyId: string, until: string): string => `
  SELECT * FROM (
    SELECT position, journey_id, birth_number, first_name, last_name, birth_date, school_name, mobile, email, protection, search
    FROM former_person WHERE journey_id = ${journeyId} AND until_version >= ${until}
    UNION ALL
    SELECT NULL, journey_id, birth_number, first_name, last_name, birth_date, school_name, mobile, email, protection, search
    FROM person WHERE journey_id = ${journeyId}
  ) known ORDER BY position NULLS LAST LIMIT 1`;

/** With which version an agency left a journey, and on which Oslo day that was recorded. */
export interface Leaving {
  version: number;
  on: IsoDate;
}

const access = {
  name: 'access',
  text: `SELECT a.until_version AS version, e.recorded_at AS at
    FROM journey_agency a LEFT JOIN event e ON e.stream_id = a.journey_id AND e.version = a.until_version
    WHERE a.agency = $1 AND a.journey_id = $2`,
};

/** What the agency may read of the journey: undefined is nothing, not even that it exists; null is all of it. */
export async function accessOf(
  db: Pool,
  agency: string,
  journeyId: string,
): Promise<Leaving | null | undefined> {
  const { rows } = await db.query<{ version: number | null; at: Date }>({
    ...access,
    values: [agency, journeyId],
  });
  const [row] = rows;
  if (!row || row.version === null) return row && null;
  return { version: row.version, on: osloDateOf(row.at) };
}
