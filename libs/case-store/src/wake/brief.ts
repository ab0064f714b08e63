import type { Phase } from '@samspor/domain';
import type { Pool } from 'pg';

/** What a workflow's activity has to know before it asks for more: who owns the journey, and where it stands. */
export interface JourneyBrief {
  owner: string;
  phase: Phase;
}

/** Undefined when there is no such journey. */
export async function journeyBrief(db: Pool, journeyId: string): Promise<JourneyBrief | undefined> {
  const { rows } = await db.query<JourneyBrief>({
    name: 'journey-brief',
    text: 'SELECT owner, phase FROM journey WHERE journey_id = $1',
    values: [journeyId],
  });
  return rows[0];
}
