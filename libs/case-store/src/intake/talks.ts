import type { BookedTalk, IsoDate, TakenSlot } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from '../reads/access.ts';

/** A talk in the intake with the youth whose it is, as the agency may know her. */
export interface IntakeTalk {
  journeyId: string;
  /** Null where nobody may know. */
  name: string | null;
  day: IsoDate;
  time: string;
  person: string;
  state: BookedTalk['state'];
}

/** A youth who is to be talked with and has no time yet. */
export interface AwaitsTalk {
  journeyId: string;
  name: string;
  dueOn: IsoDate;
}

/** The times of an agency's intake that are not free, from a day on. */
export async function takenFrom(db: Pool, agency: string, from: IsoDate): Promise<TakenSlot[]> {
  const { rows } = await db.query<TakenSlot>(
    `SELECT journey_id AS "journeyId", day::text, time FROM talk
     WHERE agency = $1 AND day >= $2 AND state IN ('booked', 'held')`,
    [agency, from],
  );
  return rows;
}

/** The talks of an agency's intake over some days, the earliest first. */
export async function talksBetween(
  db: Pool,
  agency: string,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<IntakeTalk[]> {
  const { rows } = await db.query<IntakeTalk>(
    `SELECT t.journey_id AS "journeyId", p.first_name || ' ' || p.last_name AS name, t.day::text, t.time, t.person, t.state
     FROM talk t JOIN journey_agency a ON a.journey_id = t.journey_id AND ${takesPart('a', '$1')}
       LEFT JOIN person p ON p.journey_id = t.journey_id
     WHERE t.agency = $1 AND t.day BETWEEN $2 AND $3 AND t.state <> 'cancelled'
     ORDER BY t.day, t.time, t.journey_id`,
    [agency, from, to],
  );
  return rows;
}

/** Those of the agency's own youths who wait for a talk without a time, whoever is due first in front. */
export async function awaitingTalk(db: Pool, agency: string, limit: number): Promise<AwaitsTalk[]> {
  const { rows } = await db.query<AwaitsTalk>(
    `SELECT w.journey_id AS "journeyId", p.first_name || ' ' || p.last_name AS name, min(w.due_on)::text AS "dueOn"
     FROM work_item w JOIN journey_agency a ON a.journey_id = w.journey_id AND ${takesPart('a', '$1')}
       JOIN person p ON p.journey_id = w.journey_id
       LEFT JOIN talk t ON t.journey_id = w.journey_id AND t.state = 'booked'
     WHERE w.kind IN ('clarification-talk', 'seek-again') AND t.journey_id IS NULL
     GROUP BY w.journey_id, p.first_name, p.last_name ORDER BY "dueOn", w.journey_id LIMIT $2`,
    [agency, limit],
  );
  return rows;
}
