import { counties, proofFormat, type ProofOf } from '@samspor/domain';
import type { Pool } from 'pg';
import { policyStreamOf } from '../policies/policy-kind.ts';
import type { KnownDecision, KnownPolicies } from './known-policies.ts';

/**
 * A proof together with what it rests on: all events that were committed when `seen` was taken, and recorded up to
 * `recordedBy`. Positions and instants alone would not do: an event that is given its place first may be committed last.
 */
export interface KnownProof extends ProofOf {
  recordedBy: Date;
  /** A snapshot of PostgreSQL's, as text. */
  seen: string;
  policy: KnownPolicies;
  format: number;
}

interface Known {
  at: Date;
  seen: string;
  policy: KnownDecision[];
}

/** What is on the record now; `recordedBy` is the injected clock's time where there is one, else the database's. */
export async function knownNow(db: Pool, of: ProofOf, recordedBy: Date | null): Promise<KnownProof> {
  const { rows } = await db.query<Known>(
    `WITH now AS (SELECT coalesce($1, date_trunc('milliseconds', clock_timestamp())) AS at)
     SELECT at, pg_current_snapshot()::text AS seen, (
       SELECT coalesce(json_agg(json_build_object('county', data->'county', 'from', data->'from', 'duty', data#>'{policy,duty}')
         ORDER BY stream_id, version), '[]')
       FROM event WHERE stream_id = ANY($2::uuid[]) AND recorded_at <= at
     ) AS policy FROM now`,
    [recordedBy, Object.keys(counties).map(policyStreamOf)],
  );
  const [now] = rows;
  if (!now) throw new Error('The database told no time');
  return { ...of, recordedBy: now.at, seen: now.seen, policy: now.policy, format: proofFormat };
}
