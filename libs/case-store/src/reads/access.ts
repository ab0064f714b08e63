import type { Pool } from 'pg';

const takesPart = {
  name: 'takes-part',
  text: 'SELECT FROM journey_agency WHERE agency = $1 AND journey_id = $2',
};

/** Whether the agency owns the journey or takes part in it: the one condition for seeing that it exists. */
export async function isPartOf(db: Pool, agency: string, journeyId: string): Promise<boolean> {
  const { rowCount } = await db.query({ ...takesPart, values: [agency, journeyId] });
  return rowCount === 1;
}
