import type { IsoDate, Journey } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from '../reads/access.ts';
import { readStreams } from '../streams.ts';

/** What the queue of those who are sought is narrowed to; null is no narrowing. */
export interface SeekingFilters {
  municipality: string | null;
  /** The beginning of the postal code. */
  postalCode: string | null;
  /** Organisation number of the school left. */
  school: string | null;
  /** Sought since this day or longer. */
  since: IsoDate | null;
  /** A channel that has been tried, or `none`. */
  tried: string | null;
  /** Id of the contact person; empty is nobody. */
  caseworker: string | null;
  hints: boolean;
  urgent: boolean;
}

/** Where a row stands: what is urgent first, then who has been sought longest. */
export interface SeekingPlace {
  urgent: boolean;
  since: IsoDate;
  journeyId: string;
}

export interface SoughtRow extends SeekingPlace {
  version: number;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  municipality: string | null;
  schoolName: string | null;
  postalCode: string | null;
  place: string | null;
  isStrict: boolean;
  caseworker: string | null;
  yearsMissed: boolean;
  routeOn: IsoDate | null;
  journey: Journey;
}

/** Who asks, and on which day in Oslo. */
export interface Seeker {
  agency: string;
  today: IsoDate;
}

const isUrgent = '(s.urgent_until IS NULL OR s.urgent_until > $2)';
const isOpenHome = `s.visit_bar IS DISTINCT FROM 'visit-protected' AND NOT coalesce(h.barred, false)`;

const sought = `
  FROM seeking s JOIN journey j USING (journey_id) LEFT JOIN home h USING (journey_id)
  WHERE EXISTS (SELECT FROM journey_agency a WHERE ${takesPart('a', '$1')} AND a.journey_id = s.journey_id)`;

// What a list may not show of a protected youth, it may not be narrowed to either.
const narrowed = `
  ${sought}
    AND ($3::text IS NULL OR (NOT j.strict AND j.municipality = $3))
    AND ($4::text IS NULL OR (${isOpenHome} AND h.postal_code LIKE $4 || '%'))
    AND ($5::text IS NULL OR s.school = $5)
    AND ($6::date IS NULL OR s.since <= $6)
    AND ($7::text IS NULL OR CASE WHEN $7 = 'none' THEN s.tries = 0 ELSE s.channels LIKE '%,' || $7 || ',%' END)
    AND ($8::text IS NULL OR coalesce(j.caseworker, '') = $8)
    AND (NOT $9::boolean OR s.hints > 0)
    AND (NOT $10::boolean OR ${isUrgent})`;

const valuesOf = ({ agency, today }: Seeker, filters: SeekingFilters): unknown[] => [
  agency,
  today,
  filters.municipality,
  filters.postalCode,
  filters.school,
  filters.since,
  filters.tried,
  filters.caseworker,
  filters.hints,
  filters.urgent,
];

/** One page of those who are sought, each with her journey as it stands. */
export async function seekingQueue(
  db: Pool,
  seeker: Seeker,
  filters: SeekingFilters,
  { after, limit }: { after: SeekingPlace | null; limit: number },
): Promise<SoughtRow[]> {
  const { rows } = await db.query<Omit<SoughtRow, 'journey'>>(
    `SELECT q.*, coalesce(p.first_name, 'Slettet') AS "firstName", coalesce(p.last_name, '') AS "lastName",
       coalesce(p.birth_date::text, q."birthYear" || '-12-31') AS "birthDate",
       CASE WHEN q.school IS NULL THEN NULL ELSE p.school_name END AS "schoolName",
       (SELECT r.visit_on::text FROM outreach_stop o JOIN outreach_route r USING (route_id)
         WHERE o.journey_id = q."journeyId" AND o.outcome IS NULL AND r.visit_on >= $2) AS "routeOn"
     FROM (
       SELECT s.journey_id AS "journeyId", ${isUrgent} AS urgent, s.since::text, s.school, j.version,
         j.birth_year AS "birthYear", j.strict AS "isStrict", j.caseworker, s.urgent_until IS NULL AS "yearsMissed",
         CASE WHEN j.strict THEN NULL ELSE j.municipality END AS municipality,
         CASE WHEN ${isOpenHome} THEN h.postal_code END AS "postalCode",
         CASE WHEN ${isOpenHome} THEN h.place END AS place
       ${narrowed}
         AND ($13::uuid IS NULL OR (NOT ${isUrgent}, s.since, s.journey_id) > (NOT $11::boolean, $12::date, $13))
       ORDER BY NOT ${isUrgent}, s.since, s.journey_id LIMIT $14
     ) q LEFT JOIN person p ON p.journey_id = q."journeyId"
     ORDER BY NOT q.urgent, q.since, q."journeyId"`,
    [
      ...valuesOf(seeker, filters),
      after?.urgent ?? null,
      after?.since ?? null,
      after?.journeyId ?? null,
      limit,
    ],
  );
  const streams = await readStreams(
    db,
    rows.map(({ journeyId }) => journeyId),
  );
  const journeys = new Map(streams.map(({ streamId, stand }) => [streamId, stand?.journey]));
  return rows.flatMap((row) => {
    const journey = journeys.get(row.journeyId);
    return journey ? [{ ...row, journey }] : [];
  });
}

export interface SeekingCounts {
  all: number;
  urgent: number;
  untried: number;
  nobodys: number;
  hinted: number;
}

/** How many the filters hold, and of them how many are urgent, untried, nobody's, or hinted at by a register. */
export async function seekingCounts(
  db: Pool,
  seeker: Seeker,
  filters: SeekingFilters,
): Promise<SeekingCounts> {
  const { rows } = await db.query<SeekingCounts>(
    `SELECT count(*)::int AS "all", count(*) FILTER (WHERE ${isUrgent})::int AS urgent,
       count(*) FILTER (WHERE s.tries = 0)::int AS untried,
       count(*) FILTER (WHERE j.caseworker IS NULL)::int AS nobodys,
       count(*) FILTER (WHERE s.hints > 0)::int AS hinted ${narrowed}`,
    valuesOf(seeker, filters),
  );
  return rows[0] ?? { all: 0, urgent: 0, untried: 0, nobodys: 0, hinted: 0 };
}

/** One value that the queue can be narrowed to. */
export interface Facet {
  id: string;
  name: string | null;
  count: number;
}

/** Municipalities, postal codes and schools of those who are sought; nothing of protected ones. */
export async function seekingFacets(
  db: Pool,
  { agency }: Seeker,
): Promise<Record<'municipalities' | 'areas' | 'schools', Facet[]>> {
  const facet = async (id: string, name: string, where: string, more = '') => {
    const { rows } = await db.query<Facet>(
      `SELECT ${id} AS id, max(${name}) AS name, count(*)::int AS count ${sought.replace('WHERE', `${more} WHERE`)}
         AND ${where} GROUP BY ${id} ORDER BY ${id}`,
      [agency],
    );
    return rows;
  };
  const [municipalities, areas, schools] = await Promise.all([
    facet('j.municipality', 'j.municipality', 'NOT j.strict AND j.municipality IS NOT NULL'),
    facet('h.postal_code', 'h.place', `${isOpenHome} AND h.postal_code IS NOT NULL`),
    facet('s.school', 'p.school_name', 's.school IS NOT NULL', 'LEFT JOIN person p USING (journey_id)'),
  ]);
  return { municipalities, areas, schools };
}
