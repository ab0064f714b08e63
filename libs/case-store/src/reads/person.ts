import type { IsoDate, Protection } from '@samspor/domain';
import type { Pool } from 'pg';
import { personAsOf } from './access.ts';

export interface KnownPerson {
  birthNumber: string | null;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  schoolName: string | null;
  mobile: string | null;
  email: string | null;
  protection: Protection;
  /** The journey stands under a STRENGT_ level now. */
  isStrict: boolean;
}

/** Who a journey is about, or was for an agency that left with version `until`; null after an erasure. */
export async function personOf(
  db: Pool,
  journeyId: string,
  until: number | null = null,
): Promise<KnownPerson | null> {
  const { rows } = await db.query<KnownPerson>({
    name: 'person-of',
    text: `SELECT birth_number AS "birthNumber", first_name AS "firstName", last_name AS "lastName",
      birth_date::text AS "birthDate", school_name AS "schoolName", mobile, email, protection, strict AS "isStrict"
      FROM (${personAsOf('$1', '$2::int')}) p JOIN journey USING (journey_id)`,
    values: [journeyId, until],
  });
  return rows[0] ?? null;
}

/**
 * The journey of a person who is already known, by birth number or else by birth date and names. Among everybody: whoever
 * enrols must be told (ADR 19), and what may be told is for the caller to see to.
 */
export async function journeyOfPerson(
  db: Pool,
  person: { birthNumber: string | null; birthDate: IsoDate; nameKey: string },
): Promise<string | null> {
  const { rows } = await db.query<{ journey_id: string }>(
    `SELECT journey_id FROM person WHERE birth_number = $1
     UNION ALL SELECT journey_id FROM person
       WHERE $1::text IS NULL AND birth_number IS NULL AND birth_date = $2 AND name_key = $3`,
    [person.birthNumber, person.birthDate, person.nameKey],
  );
  return rows[0]?.journey_id ?? null;
}

/** Who the birth numbers belong to, among the youths of the record; numbers that nobody has are left out. */
export async function peopleOfNumbers(
  db: Pool,
  birthNumbers: readonly string[],
): Promise<
  (Pick<KnownPerson, 'firstName' | 'lastName' | 'mobile' | 'email' | 'protection'> & {
    birthNumber: string;
    municipality: string | null;
  })[]
> {
  const { rows } = await db.query<Awaited<ReturnType<typeof peopleOfNumbers>>[number]>(
    `SELECT birth_number AS "birthNumber", first_name AS "firstName", last_name AS "lastName", mobile, email, protection,
       municipality
     FROM person WHERE birth_number = ANY($1::text[])`,
    [birthNumbers],
  );
  return rows;
}
