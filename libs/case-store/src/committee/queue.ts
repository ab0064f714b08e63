import type { CommitteeDecision, CommitteeOutcome, IsoDate, Waiting } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { upcast } from '../events/upcasts.ts';
import { isNotWithdrawn } from '../events/withdrawn.ts';
import { takesPart } from '../reads/access.ts';

/** The items by which journey `j` stands on an agenda, or stood there, since it was last referred. */
const itemsOf = (j: string): string =>
  `meeting_item i JOIN meeting held USING (meeting_id) WHERE i.journey_id = ${j}.journey_id AND i.waiting_since = ${j}.phase_since`;

/** An earlier meeting put the case of journey `j` off, or did not come to it. */
export const isCarriedOver = (j: string): string =>
  `EXISTS (SELECT FROM ${itemsOf(j)} AND (i.moved_to IS NOT NULL OR i.outcome = 'postponed'))`;

/** The case of journey `j` stands on a frozen agenda: it is that meeting's until it is decided or carried over. */
export const standsOnAgenda = (j: string): string =>
  `EXISTS (SELECT FROM ${itemsOf(j)} AND i.outcome IS NULL AND i.moved_to IS NULL AND i.gone IS NULL AND held.state <> 'closed')`;

/**
 * Youths who wait for a committee's decision and stand on no agenda of a meeting that is yet to be held by `today`,
 * whoever has waited longest first; `waitingSince` is the day they were referred. One that an earlier meeting did not
 * settle is carried over.
 */
export async function committeeQueue(
  db: Pool | ClientBase,
  committee: string,
  today: IsoDate,
): Promise<Waiting[]> {
  const { rows } = await db.query<Waiting>(
    `SELECT j.journey_id AS "journeyId", j.phase_since::text AS "waitingSince", j.version, ${isCarriedOver('j')} AS "carriedOver"
     FROM journey j JOIN work_item w ON w.journey_id = j.journey_id AND w.kind = 'committee-decision'
     JOIN journey_agency a ON a.journey_id = j.journey_id AND ${takesPart('a', '$1')}
     WHERE j.phase = 'committee' AND j.committee = $1
       AND NOT EXISTS (SELECT FROM ${itemsOf('j')} AND i.outcome IS NULL AND i.moved_to IS NULL AND i.gone IS NULL AND held.meets_on >= $2)
     ORDER BY j.phase_since, j.journey_id`,
    [committee, today],
  );
  return rows;
}

/** Which of these journeys do not wait for the committee, decided or not: taken back, moved away, closed. */
export async function notWaiting(
  db: Pool | ClientBase,
  committee: string,
  journeyIds: readonly string[],
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT j.journey_id AS id FROM journey j WHERE j.journey_id = ANY($2)
       AND (j.phase <> 'committee' OR j.committee IS DISTINCT FROM $1 OR NOT EXISTS (
         SELECT FROM journey_agency a WHERE a.journey_id = j.journey_id AND ${takesPart('a', '$1')}))`,
    [committee, journeyIds],
  );
  return rows.map(({ id }) => id);
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
     WHERE stream_id = ANY($1) AND type = 'CommitteeDecided' AND data->>'committee' = $2
       AND ${isNotWithdrawn('event')} ORDER BY stream_id, version DESC`,
    [journeyIds, committee],
  );
  return rows.map(({ journeyId, version, schema_version, data }) => {
    const { on, outcome, responsible } = upcast('CommitteeDecided', schema_version, data) as Decided;
    return { journeyId, version, on, outcome, responsible };
  });
}

type Decided = { on: string; outcome: CommitteeOutcome; responsible: string };
