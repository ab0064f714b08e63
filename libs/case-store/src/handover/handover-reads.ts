import type { HandoverState, HandoverWant, IsoDate, HandoverUrgency } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from '../reads/access.ts';

/** A referral in a list, lapsed from the moment the journey closed: whom it is about, between whom, and until when an answer is expected. */
export interface ListedHandover {
  handoverId: string;
  journeyId: string;
  name: string;
  giver: string;
  agency: string;
  asker: string;
  wants: HandoverWant;
  urgency: HandoverUrgency;
  cameOn: IsoDate;
  answerBy: IsoDate;
  state: HandoverState;
  /** Stands under a STRENGT_ level. */
  isStrict: boolean;
}

const columns = `h.handover_id AS "handoverId", h.journey_id AS "journeyId",
  coalesce(p.first_name || ' ' || p.last_name, '–') AS name, h.giver, h.agency, h.asker, h.wants, h.urgency,
  h.came_on::text AS "cameOn", h.answer_by::text AS "answerBy",
  CASE WHEN h.state = 'waiting' AND j.phase = 'closed' THEN 'lapsed' ELSE h.state END AS state,
  j.strict AS "isStrict"`;

/** What waits for an agency: urgent first, then who has waited longest. A closed journey waits for nobody; at most 200. */
export async function handoverInbox(db: Pool, agency: string): Promise<ListedHandover[]> {
  const { rows } = await db.query<ListedHandover>(
    `SELECT ${columns} FROM handover h JOIN journey j USING (journey_id) LEFT JOIN person p USING (journey_id)
     WHERE h.agency = $1 AND h.state = 'waiting' AND j.phase <> 'closed'
       AND EXISTS (SELECT FROM journey_agency a WHERE a.journey_id = h.journey_id AND ${takesPart('a', 'h.giver')})
     ORDER BY h.urgency = 'urgent' DESC, h.came_on, h.handover_id LIMIT 200`,
    [agency],
  );
  return rows;
}

/** What an agency has given, and what came of it: those that wait first, then the latest; at most 100. */
export async function handoversGiven(db: Pool, agency: string): Promise<ListedHandover[]> {
  const { rows } = await db.query<ListedHandover>(
    `SELECT ${columns} FROM handover h JOIN journey j USING (journey_id) LEFT JOIN person p USING (journey_id)
     JOIN journey_agency a ON a.journey_id = h.journey_id AND ${takesPart('a', '$1')}
     WHERE h.giver = $1
     ORDER BY h.state = 'waiting' DESC, coalesce(h.ended_on, h.asked_on) DESC, h.handover_id LIMIT 100`,
    [agency],
  );
  return rows;
}
