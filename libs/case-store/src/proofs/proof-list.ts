import type { ProofFilter, ProofLine } from '@samspor/domain';
import type { Pool } from 'pg';
import { hasLeft, personAsOf, takesPart } from '../reads/access.ts';

/** A line of a proof as one agency may read it today. */
export interface ListedLine {
  /** Its place in the proof; the next page begins after the last one. */
  place: number;
  /** The school is left out where the address is protected today. */
  line: ProofLine;
  /** Whether the agency takes part in the journey, or has left it: else it may not know whom the line is about. */
  mayKnow: boolean;
  /** Who it is, as the agency knew her when it left; null after an erasure, and where the agency may not know. */
  name: string | null;
  /** A STRENGT_ level, then or today. */
  isStrict: boolean;
  /** Any address protection, then or today. */
  isShielded: boolean;
}

export interface ListQuery {
  proofId: string;
  /** The reader's. */
  agency: string;
  filter: ProofFilter;
  after: number;
  size: number;
}

type Row = Omit<ListedLine, 'isStrict' | 'isShielded'> & { strictNow: boolean; shieldedNow: boolean };

const list = `
  SELECT l.place, l.line, a.agency IS NOT NULL AS "mayKnow", p.first_name || ' ' || p.last_name AS name,
    coalesce(j.strict, false) AS "strictNow",
    coalesce((SELECT protection <> 'UGRADERT' FROM person WHERE journey_id = l.journey_id), false) AS "shieldedNow"
  FROM proof_line l
  LEFT JOIN journey j USING (journey_id)
  LEFT JOIN journey_agency a ON a.journey_id = l.journey_id AND (${takesPart('a', '$2')} OR ${hasLeft('a', '$2')})
  LEFT JOIN LATERAL (${personAsOf('a.journey_id', 'a.until_version')}) p ON true
  WHERE l.proof_id = $1 AND l.place > $3
    AND (NOT $5::jsonb ? 'school' OR l.school IS NOT DISTINCT FROM $5->>'school')
    AND (NOT $5 ? 'kind' OR l.kind = $5->>'kind')
    AND (NOT $5 ? 'outcome' OR l.outcome = $5->>'outcome')
    AND (NOT $5 ? 'why' OR l.why IS NOT DISTINCT FROM $5->>'why')
    AND (NOT $5 ? 'first' OR l.first = ($5->>'first')::boolean)
  ORDER BY l.place LIMIT $4`;

/** The lines that a figure is the count of, in pages by their place in the proof. */
export async function proofList(db: Pool, query: ListQuery): Promise<ListedLine[]> {
  const { proofId, agency, filter, after, size } = query;
  const { rows } = await db.query<Row>(list, [proofId, agency, after, size, JSON.stringify(filter)]);
  return rows.map(({ line, strictNow, shieldedNow, ...row }) => {
    const isStrict = line.strict || strictNow;
    const isShielded = isStrict || shieldedNow;
    return { ...row, line: { ...line, school: isShielded ? null : line.school }, isStrict, isShielded };
  });
}

/** All of them, a page at a time. */
export async function* everyListed(
  db: Pool,
  query: Omit<ListQuery, 'after' | 'size'>,
): AsyncGenerator<ListedLine[]> {
  const size = 500;
  for (let after = 0, more = true; more;) {
    const page = await proofList(db, { ...query, after, size });
    if (page.length > 0) yield page;
    after = page.at(-1)?.place ?? after;
    more = page.length === size;
  }
}
