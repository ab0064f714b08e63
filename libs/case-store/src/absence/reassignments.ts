import type { ClientBase, Pool } from 'pg';

/** One youth whom a leader gave to somebody else together with others. */
export interface Reassigned {
  journeyId: string;
  was: string | null;
  became: string;
  /** The version of the entry that says so. */
  version: number;
}

/** What a leader gave to others at once. */
export interface Reassignment {
  run: string;
  by: string;
  at: Date;
  count: number;
  undone: number;
}

/** Notes what a page of a run gave to whom, in the transaction that records it: what can be taken back together. */
export async function noteReassigned(
  db: ClientBase,
  { run, by, agency, at }: { run: string; by: string; agency: string; at: Date },
  given: readonly Reassigned[],
): Promise<void> {
  await db.query(
    `INSERT INTO reassigned (run, journey_id, by_person, agency, at, was, became, version)
     SELECT $1, g.journey_id, $2, $3, $4, g.was, g.became, g.version
     FROM unnest($5::uuid[], $6::text[], $7::text[], $8::int[]) g(journey_id, was, became, version)
     ON CONFLICT (run, journey_id) DO UPDATE
       SET became = excluded.became, version = excluded.version, undone = false`,
    [
      ...[run, by, agency, at],
      given.map(({ journeyId }) => journeyId),
      given.map(({ was }) => was),
      given.map(({ became }) => became),
      given.map(({ version }) => version),
    ],
  );
}

/** What an agency's leaders have given to others since a moment, the last first; at most 20. */
export async function lastReassignments(db: Pool, agency: string, since: Date): Promise<Reassignment[]> {
  const { rows } = await db.query<Reassignment>(
    `SELECT run, min(by_person) AS by, min(at) AS at, count(*)::int AS count,
       count(*) FILTER (WHERE undone)::int AS undone
     FROM reassigned WHERE agency = $1 AND at >= $2 GROUP BY run ORDER BY min(at) DESC LIMIT 20`,
    [agency, since],
  );
  return rows;
}

/** A page of those of a run of the agency that have not been taken back, by id. */
export async function reassignedIn(
  db: Pool,
  {
    run,
    agency,
    since,
    after,
    size,
  }: { run: string; agency: string; since: Date; after: string | null; size: number },
): Promise<Reassigned[]> {
  const { rows } = await db.query<Reassigned>(
    `SELECT journey_id AS "journeyId", was, became, version FROM reassigned
     WHERE run = $1 AND agency = $2 AND at >= $3 AND NOT undone AND ($4::uuid IS NULL OR journey_id > $4)
     ORDER BY journey_id LIMIT $5`,
    [run, agency, since, after, size],
  );
  return rows;
}

/** Notes what has been taken back, in the transaction that records it. */
export async function noteUndone(db: ClientBase, run: string, journeyIds: readonly string[]): Promise<void> {
  await db.query('UPDATE reassigned SET undone = true WHERE run = $1 AND journey_id = ANY ($2::uuid[])', [
    run,
    journeyIds,
  ]);
}
