import type { IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from '../reads/access.ts';

/** An absence of somebody in an agency, now or ahead. */
export interface KnownAbsence {
  absenceId: string;
  absence: string;
  person: string;
  from: IsoDate;
  to: IsoDate;
  substitute: string | null;
  /** Whoever stands in is away herself on a day of it that is still ahead. */
  substituteAway: boolean;
  /** The open journeys of the agency whose contact person she is. */
  youths: number;
  /** The version of all her absences in the agency. */
  version: number;
}

/** The absences of an agency that last, or are ahead, the first first; at most 200. */
export async function absencesIn(db: Pool, agency: string, today: IsoDate): Promise<KnownAbsence[]> {
  const { rows } = await db.query<KnownAbsence>(
    `SELECT b.absence_id AS "absenceId", b.absence, b.person, b.from_on::text AS "from", b.to_on::text AS "to",
       b.substitute, s.version,
       EXISTS (SELECT FROM absence o WHERE o.person = b.substitute AND o.agency = b.agency
         AND o.from_on <= b.to_on AND o.to_on >= greatest(b.from_on, $2)) AS "substituteAway",
       (SELECT count(*)::int FROM journey j WHERE j.caseworker = b.person AND j.phase <> 'closed' AND EXISTS (
         SELECT FROM journey_agency a WHERE ${takesPart('a', 'b.agency')} AND a.journey_id = j.journey_id)) AS youths
     FROM absence b JOIN stream s ON s.stream_id = b.absence_id
     WHERE b.agency = $1 AND b.to_on >= $2 ORDER BY b.from_on, b.person LIMIT 200`,
    [agency, today],
  );
  return rows;
}

/** For whom somebody stands in, and in which agency. */
export interface StandIn {
  person: string;
  agency: string;
}

/**
 * For whom a person stands in on a day, in those of her agencies where both may see journeys. It does not go on to a
 * third: for whom an absent colleague was to stand in, nobody does.
 */
export async function standsInFor(
  db: Pool,
  { person, agencies, today }: { person: string; agencies: readonly string[]; today: IsoDate },
): Promise<StandIn[]> {
  const { rows } = await db.query<StandIn>(
    `SELECT DISTINCT person, agency FROM absence
     WHERE substitute = $1 AND agency = ANY ($2::text[]) AND from_on <= $3 AND to_on >= $3 ORDER BY person, agency`,
    [person, agencies, today],
  );
  return rows;
}

/** Until when a youth's contact person is away from an agency that takes part, and who stands in; null when she is not. */
export async function awayFrom(
  db: Pool,
  { person, journeyId, today }: { person: string; journeyId: string; today: IsoDate },
): Promise<{ to: IsoDate; substitute: string | null } | null> {
  const { rows } = await db.query<{ to: IsoDate; substitute: string | null }>(
    `SELECT b.to_on::text AS "to", b.substitute FROM absence b JOIN journey_agency a ON ${takesPart('a', 'b.agency')}
     WHERE b.person = $1 AND a.journey_id = $2 AND b.from_on <= $3 AND b.to_on >= $3
     ORDER BY b.substitute IS NULL, b.to_on LIMIT 1`,
    [person, journeyId, today],
  );
  return rows[0] ?? null;
}
