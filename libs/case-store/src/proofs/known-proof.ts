import { defaultDutyPolicy, proofFormat, type DutyPolicy, type ProofOf } from '@samspor/domain';
import type { Pool } from 'pg';

/**
 * A proof together with what it rests on: all events that were committed when `seen` was taken, and recorded up to
 * `recordedBy`. Positions and instants alone would not do: an event that is given its place first may be committed last.
 */
export interface KnownProof extends ProofOf {
  recordedBy: Date;
  /** A snapshot of PostgreSQL's, as text. */
  seen: string;
  policy: DutyPolicy;
  format: number;
}

/** What is on the record now; `recordedBy` is the injected clock's time where there is one, else the database's. */
export async function knownNow(db: Pool, of: ProofOf, recordedBy: Date | null): Promise<KnownProof> {
  const { rows } = await db.query<{ at: Date; seen: string }>(
    `SELECT coalesce($1, date_trunc('milliseconds', clock_timestamp())) AS at, pg_current_snapshot()::text AS seen`,
    [recordedBy],
  );
  const [now] = rows;
  if (!now) throw new Error('The database told no time');
  return { ...of, recordedBy: now.at, seen: now.seen, policy: defaultDutyPolicy, format: proofFormat };
}
