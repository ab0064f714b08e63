import type { CommitteeLoad, IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';
import { openAgreements } from '../committee/open-agreements.ts';
import { committeeQueue } from '../committee/queue.ts';

/** What waits for a committee on a day: counts and days alone, of nobody in particular. */
export async function committeeLoad(db: Pool, committee: string, today: IsoDate): Promise<CommitteeLoad> {
  const [called, queue, agreements] = await Promise.all([
    db.query<{ meetsOn: IsoDate }>(
      `SELECT meets_on::text AS "meetsOn" FROM meeting
       WHERE committee = $1 AND meets_on >= $2 AND state <> 'closed' ORDER BY meets_on`,
      [committee, today],
    ),
    committeeQueue(db, committee, today),
    openAgreements(db, committee),
  ]);
  return {
    called: called.rows.map(({ meetsOn }) => meetsOn),
    waiting: queue.length,
    agreements: agreements.map(({ dueOn }) => dueOn),
  };
}
