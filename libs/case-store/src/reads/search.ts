import type { IsoDate, Phase } from '@samspor/domain';
import type { Pool } from 'pg';
import { searchText } from '../people/person.ts';
import { hasLeft, personAsOf, takesPart } from './access.ts';

interface Found {
  /** True of a name that is only much like what was written. */
  alike: boolean;
  journeyId: string;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
}

/** Where the youth stands, for an agency that takes part. */
interface Standing {
  /** Null under strict address protection. */
  municipality: string | null;
  phase: Phase;
  until: null;
}

/** For an agency that has left: where the youth stood at the version `until` is for the record to tell. */
interface Left {
  municipality: null;
  phase: null;
  until: number;
}

/** A youth whom a search has found, by the name that the agency knows. */
export type Hit = Found & (Standing | Left);

const limit = 20;

const columns = `p.journey_id AS "journeyId", p.first_name AS "firstName", p.last_name AS "lastName",
    p.birth_date::text AS "birthDate"`;

/** Youths whom the agency follows up, then those whom it has left, by the name it knew. */
const hits = (where: string, order: string, alike = false) => `
  (SELECT ${columns}, ${alike} AS alike, CASE WHEN j.strict THEN NULL ELSE j.municipality END AS municipality, j.phase, NULL AS until
  FROM person p JOIN journey j USING (journey_id)
  WHERE ${where}
    AND EXISTS (SELECT FROM journey_agency a WHERE ${takesPart('a', '$1')} AND a.journey_id = p.journey_id)
  ORDER BY ${order} LIMIT ${limit})
  UNION ALL
  (SELECT ${columns}, ${alike}, NULL, NULL, a.until_version
  FROM journey_agency a, LATERAL (${personAsOf('a.journey_id', 'a.until_version')}) p
  WHERE ${hasLeft('a', '$1')} AND ${where}
  ORDER BY ${order} LIMIT ${limit})
  LIMIT ${limit}`;

const byNumber = hits('p.birth_number = $2', 'p.journey_id');
const byName = hits('p.search LIKE ALL ($2::text[])', 'p.search, p.journey_id');
const byLikeness = hits('$2 <% p.search', 'word_similarity($2, p.search) DESC, p.journey_id', true);

/**
 * Youths of an agency by birth number, by the beginnings of names, or else by names that are much alike; at most 20.
 */
export async function search(db: Pool, agency: string, text: string): Promise<Hit[]> {
  const digits = text.replace(/\s/g, '');
  if (/^\d{11}$/.test(digits)) return (await db.query<Hit>(byNumber, [agency, digits])).rows;
  const words = searchText(text);
  if (words.length < 2) return [];
  const patterns = words.split(' ').map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const { rows } = await db.query<Hit>(byName, [agency, patterns]);
  return rows.length > 0 ? rows : (await db.query<Hit>(byLikeness, [agency, words])).rows;
}
