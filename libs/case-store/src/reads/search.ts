import type { IsoDate, Phase } from '@samspor/domain';
import type { Pool } from 'pg';
import { searchText } from '../people/person.ts';

export interface Hit {
  journeyId: string;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  /** Null under strict address protection. */
  municipality: string | null;
  phase: Phase;
}

const limit = 20;

const hits = (where: string, order: string) => `
  SELECT p.journey_id AS "journeyId", p.first_name AS "firstName", p.last_name AS "lastName",
    p.birth_date::text AS "birthDate", CASE WHEN j.strict THEN NULL ELSE j.municipality END AS municipality, j.phase
  FROM person p JOIN journey j USING (journey_id)
  WHERE ${where}
    AND EXISTS (SELECT FROM journey_agency a WHERE a.agency = $1 AND a.journey_id = p.journey_id)
  ORDER BY ${order} LIMIT ${limit}`;

const byNumber = hits('p.birth_number = $2', 'p.journey_id');
const byName = hits('p.search LIKE ALL ($2::text[])', 'p.search, p.journey_id');
const byLikeness = hits('$2 <% p.search', 'word_similarity($2, p.search) DESC, p.journey_id');

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
