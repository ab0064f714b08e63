import { foldedName, nameKey, type IsoDate, type TargetGroupRow } from '@samspor/domain';
import type { Pool } from 'pg';
import { isNotWithdrawn } from '../events/withdrawn.ts';
import type { PersonRow } from '../people/person.ts';

/** A person on record, the agency that follows her, and the days of the last enrolment and move. */
export interface RegisteredPerson {
  person: PersonRow;
  owner: string;
  /** Null while no county has enrolled her. */
  enrolledOn: IsoDate | null;
  movedOn: IsoDate | null;
}

/** The people on record who are, or may be, those of a page of rows. */
export interface Register {
  /** The same person: by birth number, or by birth date and names where both lack one. */
  same(row: TargetGroupRow): RegisteredPerson | undefined;
  /** Those on record who may be the same person; only a person can tell. */
  namesakes(row: TargetGroupRow): RegisteredPerson[];
}

const stand = `to_json(p) AS person, j.owner, j.enrolled_on::text AS "enrolledOn",
    (SELECT e.data->>'on' FROM event e WHERE e.stream_id = j.journey_id AND e.type = 'Moved'
       AND ${isNotWithdrawn('e')}
     ORDER BY e.version DESC LIMIT 1) AS "movedOn"`;

const query = `
  SELECT ${stand}
  FROM person p JOIN journey j USING (journey_id)
  WHERE p.birth_number = ANY($1::text[])
  UNION ALL
  SELECT ${stand}
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
  const byName = new Map<string, RegisteredPerson[]>();
  for (const known of found) {
    const key = nameKeyOf(known.person);
    if (known.person.birth_number === null) numberless.set(key, known);
    else {
      numbered.set(known.person.birth_number, known);
      byName.set(key, [...(byName.get(key) ?? []), known]);
    }
  }
  return {
    same: (row) => (row.birthNumber === null ? numberless.get(nameKey(row)) : numbered.get(row.birthNumber)),
    namesakes: (row) => {
      const key = nameKey(row);
      const one = numberless.get(key);
      return row.birthNumber === null ? (byName.get(key) ?? []) : one ? [one] : [];
    },
  };
}

/** The register as far as an agency's own youths go: the rest of it answers as if nobody were known. */
export function ownOf(register: Register, agency: string): Register {
  const isOwn = ({ owner }: RegisteredPerson) => owner === agency;
  return {
    same: (row) => [register.same(row)].find((known) => known && isOwn(known)),
    namesakes: (row) => register.namesakes(row).filter(isOwn),
  };
}

const nameKeyOf = ({ birth_date, birth_number, first_name, last_name }: PersonRow): string =>
  nameKey({
    birthDate: birth_date,
    birthNumber: birth_number,
    firstName: first_name,
    lastName: last_name,
  });
