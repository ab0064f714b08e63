import type { CommitteeDecision, CommitteeOutcome, Waiting } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { upcast } from '../events/upcasts.ts';
import { takesPart } from '../reads/access.ts';

/**
 * Youths who wait for a committee's decision, whoever has waited longest first; `waitingSince` is the day they were
 * referred. One that an earlier meeting did not settle is carried over.
 */
export async function committeeQueue(db: Pool | ClientBase, committee: string): Promise<Waiting[]> {
  const { rows } = await db.query<Waiting>(
    `SELECT j.journey_id AS "journeyId", j.phase_since::text AS "waitingSince", j.version, EXISTS (
       SELECT FROM meeting_item i
       WHERE i.journey_id = j.journey_id AND i.waiting_since = j.phase_since AND i.moved_to IS NOT NULL
     ) AS "carriedOver"
     FROM journey j JOIN work_item w ON w.journey_id = j.journey_id AND w.kind = 'committee-decision'
     JOIN journey_agency a ON a.journey_id = j.journey_id AND ${takesPart('a', '$1')}
     WHERE j.phase = 'committee' AND j.committee = $1 ORDER BY j.phase_since, j.journey_id`,
    [committee],
  );
  return rows;
}

/** The committee's last decision about each of these journeys, where there is one: not what another one decided later. */
export async function lastDecisions(
  db: Pool | ClientBase,
  committee: string,
  journeyIds: readonly string[],
): Promise<CommitteeDecision[]> {
  const { rows } = await db.query<{
    journeyId: string;
    version: number;
    schema_version: number;
    data: Record<string, unknown>;
  }>(
    `SELECT DISTINCT ON (stream_id) stream_id AS "journeyId", version, schema_version, data FROM event
     WHERE stream_id = ANY($1) AND type = 'CommitteeDecided' AND data->>'committee' = $2 ORDER BY stream_id, version DESC`,
    [journeyIds, committee],
  );
  return rows.map(({ journeyId, version, schema_version, data }) => {
    const { on, outcome, responsible } = upcast('CommitteeDecided', schema_version, data) as Decided;
    return { journeyId, version, on, outcome, responsible };
  });
}

type Decided = { on: string; outcome: CommitteeOutcome; responsible: string };
