import type { ConcernState, IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';
import { personAsOf } from '../reads/access.ts';

/** A report of concern in a list. */
export interface ListedConcern {
  reportId: string;
  journeyId: string;
  /** Null after an erasure. */
  name: string | null;
  /** Who reported, and for which agency. */
  reporter: string;
  agency: string;
  receiver: string;
  isUrgent: boolean;
  sentOn: IsoDate;
  acknowledgeBy: IsoDate;
  answerBy: IsoDate;
  state: ConcernState;
}

/** Which side of a report somebody stands on: her own reports for an agency, or those that its child welfare received. */
export type ConcernSide = { reporter: string; agency: string } | { receiver: string };

const columns = `r.report_id AS "reportId", r.journey_id AS "journeyId", p.first_name || ' ' || p.last_name AS name,
  r.reporter, r.agency, r.receiver, r.urgent AS "isUrgent", r.sent_on::text AS "sentOn",
  r.acknowledge_by::text AS "acknowledgeBy", r.answer_by::text AS "answerBy", r.state`;

// What is not answered first: urgent ones, then who has waited longest.
const order = `ORDER BY r.state = 'answered', r.urgent AND r.state <> 'answered' DESC,
  CASE WHEN r.state <> 'answered' THEN r.answer_by END, r.sent_on DESC, r.report_id LIMIT 200`;

/**
 * The reports of one side, at most 200. An agency that has left the youth's journey knows her as she was then; child
 * welfare knows her by the report.
 */
export async function concernsOf(db: Pool, side: ConcernSide): Promise<ListedConcern[]> {
  const { rows } =
    'receiver' in side
      ? await db.query<ListedConcern>(
          `SELECT ${columns} FROM concern_report r LEFT JOIN person p USING (journey_id)
           WHERE r.receiver = $1 ${order}`,
          [side.receiver],
        )
      : await db.query<ListedConcern>(
          `SELECT ${columns} FROM concern_report r
             LEFT JOIN journey_agency a ON a.journey_id = r.journey_id AND a.agency = r.agency
             LEFT JOIN LATERAL (${personAsOf('r.journey_id', 'a.until_version')}) p ON true
           WHERE r.reporter = $1 AND r.agency = $2 ${order}`,
          [side.reporter, side.agency],
        );
  return rows;
}

/** How many reports of one side are not answered, and how many of them are over a day. */
export async function concernsWaiting(
  db: Pool,
  side: ConcernSide,
  today: IsoDate,
): Promise<{ waiting: number; late: number }> {
  const isReceiver = 'receiver' in side;
  const { rows } = await db.query<{ waiting: number; late: number }>(
    `SELECT count(*)::int AS waiting,
       (count(*) FILTER (WHERE answer_by < $1 OR (state = 'sent' AND acknowledge_by < $1)))::int AS late
     FROM concern_report WHERE state <> 'answered' AND ${isReceiver ? 'receiver = $2' : 'reporter = $2 AND agency = $3'}`,
    isReceiver ? [today, side.receiver] : [today, side.reporter, side.agency],
  );
  return rows[0] ?? { waiting: 0, late: 0 };
}
