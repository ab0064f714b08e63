import { createHash } from 'node:crypto';
import {
  counties,
  policyBook,
  type CountyPolicySet,
  type DatedPolicy,
  type PolicyBook,
} from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { chainStart } from '../events/hash.ts';

/** One decision of a county, as it stands on the record. */
export interface DecidedPolicy extends DatedPolicy {
  version: number;
  /** Who decided it; an id. */
  by: string;
  at: Date;
}

/** A county's stream of decisions as it was read; version 0 when it has decided nothing. */
export interface PolicyStream {
  streamId: string;
  version: number;
  hash: Buffer;
  /** In the order in which they were made. */
  decided: DecidedPolicy[];
  /** The answer given before under the caller and key that were asked for. */
  answered: { bodyHash: Buffer; reply: unknown } | null;
  /** The database's clock. */
  now: Date;
}

interface Row {
  version: number | null;
  hash: Buffer | null;
  now: Date;
  body_hash: Buffer | null;
  reply: unknown;
  events: [version: number, data: CountyPolicySet['data'], actor: string, recordedAt: string][] | null;
}

/** Reads head and decisions of a county in one snapshot, and what this caller was answered under this key. */
export async function readPolicies(
  db: Pool | ClientBase,
  county: string,
  asked: { caller: string; key: string } | null = null,
): Promise<PolicyStream> {
  const streamId = policyStreamOf(county);
  const { rows } = await db.query<Row>(
    `SELECT s.version, s.hash, clock_timestamp() AS now, c.body_hash, c.reply, (
       SELECT json_agg(json_build_array(version, data, actor, recorded_at) ORDER BY version) FROM event WHERE stream_id = $1
     ) AS events
     FROM (SELECT $1::uuid AS id) q LEFT JOIN stream s ON s.stream_id = q.id
       LEFT JOIN command c ON c.caller = $2 AND c.key = $3`,
    [streamId, asked?.caller ?? null, asked?.key ?? null],
  );
  const [row] = rows;
  if (!row) throw new Error('A query of one row gave none');
  const { body_hash: bodyHash, reply } = row;
  const events = (row.version === null ? null : row.events) ?? [];
  return {
    streamId,
    version: row.version ?? 0,
    hash: row.hash ?? chainStart,
    decided: events.map(([version, { from, policy }, by, at]) => ({
      ...{ county, from, policy, version, by },
      at: new Date(at),
    })),
    answered: bodyHash ? { bodyHash, reply } : null,
    now: row.now,
  };
}

/** Everything that counties have decided, from the events themselves. */
export async function readPolicyBook(db: Pool | ClientBase): Promise<PolicyBook> {
  const { rows } = await db.query<{ data: CountyPolicySet['data'] }>(
    'SELECT data FROM event WHERE stream_id = ANY($1::uuid[]) ORDER BY stream_id, version',
    [Object.keys(counties).map(policyStreamOf)],
  );
  return policyBook(rows.map(({ data }) => data));
}

/** A county's stream has the same id wherever it is asked for: a UUID of version 8, of bits of our own making. */
export function policyStreamOf(county: string): string {
  const hex = createHash('sha256').update(`policy|${county}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
