import type { ClientBase } from 'pg';
import { chainStart, link } from '../events/hash.ts';
import type { SealedEvent } from '../events/sealed-event.ts';

/** A stream's head as it is stored. */
export interface Head {
  streamId: string;
  kind: string;
  version: number;
  /** Hex. */
  hash: string;
}

/** Something stored that is not as the record says, and where. */
export interface Difference {
  table: string;
  /** Id of the journey, the meeting or the county's policy. */
  streamId: string;
  what: string;
}

const instant = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ${column}`;

const stored = `
  SELECT stream_id, version, type, schema_version, data::text AS data, encode(secret, 'hex') AS secret, actor_kind,
    actor, agency, role, on_behalf_of, command_id, workflow_id, run_id, ${instant('occurred_at')},
    ${instant('recorded_at')}, encode(hash, 'hex') AS hash
  FROM event WHERE stream_id = ANY($1::uuid[]) ORDER BY stream_id, version`;

/** Where the chains of these streams are broken: a byte changed, an event gone, a head that says something else. */
export async function brokenChains(
  db: ClientBase,
  heads: readonly Head[],
): Promise<{ events: number; differences: Difference[] }> {
  const { rows } = await db.query<SealedEvent>(stored, [heads.map(({ streamId }) => streamId)]);
  const byStream = Map.groupBy(rows, ({ stream_id: streamId }) => streamId);
  const differences = heads.flatMap((head) => brokenChain(head, byStream.get(head.streamId) ?? []));
  return { events: rows.length, differences };
}

function brokenChain({ streamId, version, hash }: Head, events: SealedEvent[]): Difference[] {
  const at = (table: string, what: string): Difference[] => [{ table, streamId, what }];
  let before: Buffer = chainStart;
  for (const [index, event] of events.entries()) {
    if (event.version !== index + 1) return at('event', `version ${index + 1} is missing`);
    before = link(before, streamId, asHashed(event));
    if (before.toString('hex') !== event.hash)
      return at('event', `version ${event.version} breaks the chain`);
  }
  if (events.length !== version)
    return at('stream', `the head says version ${version} and the events end with ${events.length}`);
  return before.toString('hex') === hash ? [] : at('stream', 'the head has another hash than the last event');
}

/** Hashed were instants of whole milliseconds; one that was moved by less stands out by its digits. */
function asHashed(event: SealedEvent): SealedEvent {
  const whole = (stamp: string) => stamp.replace(/000Z$/, 'Z');
  return { ...event, occurred_at: whole(event.occurred_at), recorded_at: whole(event.recorded_at) };
}
