import type { CatalogueEntry, IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';

/** An offer of the overview, and how many have it. */
export interface ListedOffer extends CatalogueEntry {
  entryId: string;
  version: number;
  agency: string;
  changedOn: IsoDate;
  takenOffOn: IsoDate | null;
  /** Youths who have accepted it and have not ended it, of whatever agency. */
  taken: number;
}

const shown = `
  SELECT e.entry_id AS "entryId", e.version, e.agency, e.title, e.kind, e.provider, e.place, e.municipality, e.seats,
    e.starts_on::text AS "startsOn", e.until::text, e.age_from AS "ageFrom", e.age_to AS "ageTo", e.description, e.contact,
    e.changed_on::text AS "changedOn", e.taken_off_on::text AS "takenOffOn",
    (SELECT count(*)::int FROM offer_given g WHERE g.entry = e.entry_id AND g.answer = 'accepted') AS taken
  FROM catalogue_entry e`;

/**
 * The overview of a county on a day: what can be offered now, by title; and, for who keeps it, what the own agency has
 * taken off or let run out within the last year.
 */
export async function offersIn(
  db: Pool,
  { county, agency, today, past }: { county: string; agency: string; today: IsoDate; past: boolean },
): Promise<ListedOffer[]> {
  const isOn = '(e.taken_off_on IS NULL AND (e.until IS NULL OR e.until >= $2::date))';
  const { rows } = await db.query<ListedOffer>(
    `${shown} WHERE CASE WHEN $4 THEN e.agency = $3 AND NOT ${isOn} AND e.changed_on > $2::date - 365
       ELSE e.county = $1 AND ${isOn} END
     ORDER BY e.title, e.entry_id LIMIT 500`,
    [county, today, agency, past],
  );
  return rows;
}

/** One offer of the overview, or null. */
export async function offerOf(db: Pool, entryId: string): Promise<ListedOffer | null> {
  const { rows } = await db.query<ListedOffer>(`${shown} WHERE e.entry_id = $1`, [entryId]);
  return rows[0] ?? null;
}
