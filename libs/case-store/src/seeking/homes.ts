import type { Home, IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';

/** Somebody whose home the population register is to be asked for. */
export interface HomeWanted {
  journeyId: string;
  birthNumber: string;
}

/** How long an answer of the register is good. */
const goodForDays = 7;

/** Those who are sought, may be visited, and whose home is not known or was asked for too long ago. */
export async function homesWanted(db: Pool, now: Date, limit: number): Promise<HomeWanted[]> {
  const { rows } = await db.query<HomeWanted>(
    `SELECT s.journey_id AS "journeyId", p.birth_number AS "birthNumber"
     FROM seeking s JOIN person p USING (journey_id) LEFT JOIN home h USING (journey_id)
     WHERE p.birth_number IS NOT NULL AND s.visit_bar IS DISTINCT FROM 'visit-protected'
       AND (h.asked_at IS NULL OR h.asked_at < $1::timestamptz - make_interval(days => $2))
     ORDER BY h.asked_at NULLS FIRST, s.journey_id LIMIT $3`,
    [now, goodForDays, limit],
  );
  return rows;
}

/** What the register said: a home, none that it knows, or one that is barred. */
export interface HomeFound {
  journeyId: string;
  home: Home | null;
  barred: boolean;
}

/** Keeps what the register said; `changed_on` stays while the home is the same. */
export async function keepHomes(
  db: Pool,
  found: readonly HomeFound[],
  { now, today }: { now: Date; today: IsoDate },
): Promise<void> {
  const rows = found.map(({ journeyId, home, barred }) => ({
    journey_id: journeyId,
    street: home?.street ?? null,
    number: home?.number ?? null,
    letter: home?.letter ?? null,
    postal_code: home?.postalCode ?? null,
    place: home?.place ?? null,
    barred,
    asked_at: now,
    changed_on: today,
  }));
  await db.query(
    `INSERT INTO home SELECT r.* FROM json_populate_recordset(NULL::home, $1) r
     WHERE EXISTS (SELECT FROM seeking s WHERE s.journey_id = r.journey_id)
     ON CONFLICT (journey_id) DO UPDATE SET street = EXCLUDED.street, number = EXCLUDED.number,
       letter = EXCLUDED.letter, postal_code = EXCLUDED.postal_code, place = EXCLUDED.place,
       barred = EXCLUDED.barred, asked_at = EXCLUDED.asked_at,
       changed_on = CASE WHEN (home.street, home.number, home.letter, home.postal_code)
         IS DISTINCT FROM (EXCLUDED.street, EXCLUDED.number, EXCLUDED.letter, EXCLUDED.postal_code)
         THEN EXCLUDED.changed_on ELSE home.changed_on END`,
    [JSON.stringify(rows)],
  );
}

/** Forgets the homes of those who are sought no longer, and of those who are protected since. Gives how many. */
export async function forgetHomes(db: Pool): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM home h WHERE NOT EXISTS (
       SELECT FROM seeking s WHERE s.journey_id = h.journey_id AND s.visit_bar IS DISTINCT FROM 'visit-protected')`,
  );
  return rowCount ?? 0;
}
