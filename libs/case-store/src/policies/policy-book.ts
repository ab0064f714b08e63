import { counties, policyBook, type CountyPolicySet, type PolicyBook } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { policyStreamOf } from './policy-kind.ts';

/** Everything that counties have decided, from the events themselves. */
export async function readPolicyBook(db: Pool | ClientBase): Promise<PolicyBook> {
  const { rows } = await db.query<{ data: CountyPolicySet['data'] }>(
    'SELECT data FROM event WHERE stream_id = ANY($1::uuid[]) ORDER BY stream_id, version',
    [Object.keys(counties).map(policyStreamOf)],
  );
  return policyBook(rows.map(({ data }) => data));
}
