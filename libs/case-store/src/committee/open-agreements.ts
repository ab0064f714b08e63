import type { TakenUp } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { takesPart } from '../reads/access.ts';

/** What a committee has agreed on and nobody has settled, the longest due first; of youths whose journey it still takes part in. */
export async function openAgreements(db: Pool | ClientBase, committee: string): Promise<TakenUp[]> {
  const { rows } = await db.query<TakenUp>(
    `SELECT g.journey_id AS "journeyId", g.agreement, g.due_on::text AS "dueOn" FROM agreement g
     JOIN journey_agency a ON a.journey_id = g.journey_id AND ${takesPart('a', '$1')}
     WHERE g.committee = $1 AND g.state = 'open' ORDER BY g.due_on, g.journey_id, g.agreement`,
    [committee],
  );
  return rows;
}
