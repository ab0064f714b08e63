import { evolve, osloDateOf, type Journey } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { isByWorkflow } from './events/by-workflow.ts';
import { actorOf, type SealedEvent } from './events/sealed-event.ts';
import { causedEvent, upcast } from './events/upcasts.ts';
import type { Stand } from './read-models/rows.ts';

/** A stream as it was read: its head and the fold of its events, and what the write beside it needs to know. */
export interface ReadStream {
  streamId: string;
  version: number;
  /** The last version that came from outside: a workflow's own events make no page stale. */
  touched: number;
  hash: Buffer;
  stand: Stand | null;
  wrappedKey: Buffer | null;
  /** The answer given before under this caller and key. */
  answered: { bodyHash: Buffer; reply: unknown } | null;
  /** The database's clock. */
  now: Date;
}

type EventTuple = [
  type: string,
  schemaVersion: number,
  data: Record<string, unknown>,
  actorKind: SealedEvent['actor_kind'],
  actor: string,
  agency: string,
];

interface Row {
  stream_id: string;
  version: number | null;
  hash: Buffer | null;
  now: Date;
  wrapped: Buffer | null;
  body_hash: Buffer | null;
  reply: unknown;
  last_recorded_at: Date | null;
  events: EventTuple[] | null;
}

const read = {
  name: 'read-streams',
  text: `
    SELECT q.stream_id, s.version, s.hash, clock_timestamp() AS now, k.wrapped, c.body_hash, c.reply, e.last_recorded_at, e.events
    FROM unnest($1::uuid[], $2::text[], $3::text[]) AS q(stream_id, caller, key)
    LEFT JOIN stream s ON s.stream_id = q.stream_id AND s.kind = 'journey'
    LEFT JOIN youth_key k ON k.journey_id = q.stream_id
    LEFT JOIN command c ON c.caller = q.caller AND c.key = q.key
    LEFT JOIN LATERAL (
      SELECT max(recorded_at) AS last_recorded_at,
        json_agg(json_build_array(type, schema_version, data, actor_kind, actor, agency) ORDER BY version) AS events
      FROM event WHERE event.stream_id = s.stream_id
    ) e ON true`,
};

/** Under which key an answer may have been given before. */
export interface Asked {
  caller: string;
  key: string;
}

/**
 * Reads journeys in one snapshot, in the order asked; an id that no journey has gives version 0 and no stand. `asked` stands
 * beside the ids, where an answer given before is wanted.
 */
export async function readStreams(
  db: Pool | ClientBase,
  ids: string[],
  asked: (Asked | null)[] = [],
): Promise<ReadStream[]> {
  const callers = ids.map((_, index) => asked[index]?.caller ?? null);
  const keys = ids.map((_, index) => asked[index]?.key ?? null);
  const { rows } = await db.query<Row>({ ...read, values: [ids, callers, keys] });
  const byId = new Map(rows.map((row) => [row.stream_id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [streamOf(row)] : [];
  });
}

function streamOf(row: Row): ReadStream {
  const { version, hash, wrapped, body_hash: bodyHash, reply, now } = row;
  return {
    streamId: row.stream_id,
    version: version ?? 0,
    touched: touchedBy(row.events ?? []),
    hash: hash ?? Buffer.alloc(32),
    stand: standOf(row),
    wrappedKey: wrapped,
    answered: bodyHash ? { bodyHash, reply } : null,
    now,
  };
}

/** Events are stored without gaps, so a place in the list is a version. */
function touchedBy(events: EventTuple[]): number {
  return events.findLastIndex(([, , , kind, actor]) => !isByWorkflow({ actor_kind: kind, actor })) + 1;
}

function standOf({ stream_id: journeyId, version, events, last_recorded_at: at }: Row): Stand | null {
  if (version === null || !events || !at) return null;
  let journey: Journey | undefined;
  for (const [type, schemaVersion, data, kind, actor, agency] of events) {
    const by = actorOf({
      actor_kind: kind,
      actor,
      agency,
      role: null,
      on_behalf_of: null,
      workflow_id: null,
      run_id: null,
    });
    journey = evolve(journey, causedEvent({ type, data: upcast(type, schemaVersion, data), by }));
  }
  if (!journey) return null;
  return { journeyId, journey, version, recordedOn: osloDateOf(at), recordedAt: at.toISOString() };
}
