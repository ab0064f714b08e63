import { foldedName, isPossibleDuplicate, nameKey, type IsoDate, type TargetGroupRow } from '@samspor/domain';
import type { Pool } from 'pg';
import type { PersonRow } from '../people/person.ts';

/** A person on record, and the day of the last enrolment. */
export interface RegisteredPerson {
  person: PersonRow;
  enrolledOn: IsoDate;
}

/** The people on record who are, or may be, those of a page of rows. */
export interface Register {
  /** The same person: by birth number, or by birth date and names where both lack one. */
  same(row: TargetGroupRow): RegisteredPerson | undefined;
  /** Somebody on record may be the same person; only a person can tell. */
  mayBe(row: TargetGroupRow): boolean;
}

const query = `
  SELECT to_json(p) AS person, j.enrolled_on::text AS "enrolledOn"
  FROM person p JOIN journey j USING (journey_id)
  WHERE p.birth_number = ANY($1::text[])
  UNION ALL
  SELECT to_json(p), j.enrolled_on::text
  FROM unnest($2::date[], $3::text[]) AS asked(birth_date, name_key)
  JOIN person p USING (birth_date, name_key) JOIN journey j USING (journey_id)`;

/**
 * Looks a page of rows up in the register, by number and by name: among everybody, whichever agency asks, since a youth
 * has one journey (ADR 16, 19).
 */
export async function registerFor(db: Pool, rows: readonly TargetGroupRow[]): Promise<Register> {
  const { rows: found } = await db.query<RegisteredPerson>({
    name: 'import-register',
    text: query,
    values: [
      rows.flatMap(({ birthNumber }) => birthNumber ?? []),
      rows.map(({ birthDate }) => birthDate),
      rows.map(({ firstName, lastName }) => `${foldedName(lastName)}|${foldedName(firstName)}`),
    ],
  });
  const numbered = new Map<string, RegisteredPerson>();
  const numberless = new Map<string, RegisteredPerson>();
  const numberedNames = new Set<string>();
  for (const known of found) {
    const key = nameKeyOf(known.person);
    if (known.person.birth_number === null) numberless.set(key, known);
    else {
      numbered.set(known.person.birth_number, known);
      numberedNames.add(key);
    }
  }
  const known = {
    hasNumbered: (key: string) => numberedNames.has(key),
    hasNumberless: (key: string) => numberless.has(key),
  };
  return {
    same: (row) => (row.birthNumber === null ? numberless.get(nameKey(row)) : numbered.get(row.birthNumber)),
    mayBe: (row) => isPossibleDuplicate(row, known),
  };
}

const nameKeyOf = ({ birth_date, birth_number, first_name, last_name }: PersonRow): string =>
  nameKey({
    birthDate: birth_date,
    birthNumber: birth_number,
    firstName: first_name,
    lastName: last_name,
  });
