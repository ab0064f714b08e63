import type {
  IsoDate,
  PlacementEnd,
  PlacementMatterKind,
  PlacementState,
  WorkPlaceEntry,
} from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from '../reads/access.ts';

/** A work place of the register, and how many are there or planned to be. */
export interface ListedWorkPlace extends WorkPlaceEntry {
  placeId: string;
  version: number;
  agency: string;
  changedOn: IsoDate;
  takenOffOn: IsoDate | null;
  taken: number;
}

const place = `
  SELECT w.place_id AS "placeId", w.version, w.agency, w.orgnr, w.host, w.kind, w.municipality, w.seats, w.work,
    w.age_from AS "ageFrom", w.contact, w.changed_on::text AS "changedOn", w.taken_off_on::text AS "takenOffOn",
    (SELECT count(*)::int FROM placement p WHERE p.work_place = w.place_id AND p.seat IS NOT NULL) AS taken
  FROM work_place w`;

/** The work places of a county, by host; with `past`, those that the own agency has taken off. At most 500. */
export async function workPlacesIn(
  db: Pool,
  { county, agency, past }: { county: string; agency: string; past: boolean },
): Promise<ListedWorkPlace[]> {
  const { rows } = await db.query<ListedWorkPlace>(
    `${place} WHERE CASE WHEN $3 THEN w.agency = $2 AND w.taken_off_on IS NOT NULL
       ELSE w.county = $1 AND w.taken_off_on IS NULL END
     ORDER BY w.host, w.place_id LIMIT 500`,
    [county, agency, past],
  );
  return rows;
}

/** One work place, or null. */
export async function workPlaceOf(db: Pool, placeId: string): Promise<ListedWorkPlace | null> {
  const { rows } = await db.query<ListedWorkPlace>(`${place} WHERE w.place_id = $1`, [placeId]);
  return rows[0] ?? null;
}

/** A placement as a list shows it. */
export interface ListedPlacement {
  placementId: string;
  journeyId: string;
  /** Null where the reader's agency takes part with her no more. */
  name: string | null;
  agency: string;
  partner: string | null;
  caseworker: string;
  host: string;
  state: PlacementState;
  from: IsoDate;
  to: IsoDate;
  endedOn: IsoDate | null;
  endReason: PlacementEnd | null;
  /** What is due next; null where nothing is. */
  matter: PlacementMatterKind | null;
  dueOn: IsoDate | null;
}

const shown = `
  p.placement_id AS "placementId", p.journey_id AS "journeyId", p.agency, p.partner, p.caseworker, w.host, p.state,
  p.from_day::text AS "from", p.to_day::text AS "to", p.ended_on::text AS "endedOn", p.end_reason AS "endReason",
  m.matter, m.due_on::text AS "dueOn"`;
const joined = `
  JOIN work_place w ON w.place_id = p.work_place
  LEFT JOIN LATERAL (SELECT matter, due_on FROM placement_matter m WHERE m.placement_id = p.placement_id
    ORDER BY due_on, matter LIMIT 1) m ON true`;

/** The placements that an agency follows up and that are not over, what is due first on top; at most 300. */
export async function placementsOf(db: Pool, agency: string): Promise<ListedPlacement[]> {
  const { rows } = await db.query<ListedPlacement>(
    `SELECT ${shown}, CASE WHEN a.journey_id IS NULL THEN NULL
       ELSE coalesce(n.first_name || ' ' || n.last_name, '–') END AS name
     FROM placement p ${joined}
     LEFT JOIN journey_agency a ON a.journey_id = p.journey_id AND ${takesPart('a', '$1')}
     LEFT JOIN person n ON n.journey_id = p.journey_id
     WHERE (p.agency = $1 OR p.partner = $1) AND p.state IN ('planned', 'running', 'ended')
     ORDER BY m.due_on NULLS LAST, p.from_day, p.placement_id LIMIT 300`,
    [agency],
  );
  return rows;
}

/** All placements of one youth, the latest first. */
export async function placementsOfYouth(db: Pool, journeyId: string): Promise<ListedPlacement[]> {
  const { rows } = await db.query<ListedPlacement>(
    `SELECT ${shown}, coalesce(n.first_name || ' ' || n.last_name, '–') AS name
     FROM placement p ${joined} LEFT JOIN person n ON n.journey_id = p.journey_id
     WHERE p.journey_id = $1 ORDER BY p.from_day DESC, p.placement_id`,
    [journeyId],
  );
  return rows;
}
