import type { IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';
import { isNotWithdrawn } from '../events/withdrawn.ts';

/** Journeys of a county, in the order of their ids, from after `cursor`. */
interface Cohort {
  county: string;
  cursor: string | null;
  size: number;
}

const first = '00000000-0000-0000-0000-000000000000';

/** Journeys with something due by `day` that their whole cohort shares. */
export async function cohortDue(db: Pool, { county, cursor, size }: Cohort, day: IsoDate): Promise<string[]> {
  const { rows } = await db.query<{ journey_id: string }>(
    `SELECT journey_id FROM journey WHERE county = $1 AND calendar_due <= $2 AND journey_id > $3
     ORDER BY journey_id LIMIT $4`,
    [county, day, cursor ?? first, size],
  );
  return rows.map(({ journey_id }) => journey_id);
}

/** Counties where something that a whole cohort shares fell due before `today` and is not on record. */
export async function cohortBehind(db: Pool, today: IsoDate): Promise<Set<string>> {
  const { rows } = await db.query<{ county: string }>(
    'SELECT DISTINCT county FROM journey WHERE calendar_due < $1',
    [today],
  );
  return new Set(rows.map(({ county }) => county));
}

/** Journeys on whose record no duties were opened since `from`: those where one may be missing. */
export async function withoutOpening(
  db: Pool,
  { county, cursor, size }: Cohort,
  from: IsoDate,
): Promise<string[]> {
  const { rows } = await db.query<{ journey_id: string }>(
    `SELECT journey_id FROM journey j WHERE county = $1 AND journey_id > $2 AND NOT EXISTS (
       SELECT FROM event e WHERE e.stream_id = j.journey_id AND e.type = 'DutiesOpened' AND e.data->>'on' >= $3
         AND ${isNotWithdrawn('e')}
     ) ORDER BY journey_id LIMIT $4`,
    [county, cursor ?? first, from, size],
  );
  return rows.map(({ journey_id }) => journey_id);
}
