import type { Actor, CausedBy, ProcessEvent } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { isByWorkflow } from '../events/by-workflow.ts';
import { chainStart } from '../events/hash.ts';
import { actorOf, type SealedEvent } from '../events/sealed-event.ts';
import { upcast } from '../events/upcasts.ts';
import type { Asked } from '../streams.ts';
import type { ProcessKind } from './process-kind.ts';

/** An event of a process in its place in the stream; its texts are read where they are shown. */
export interface PlacedEvent<Event extends ProcessEvent> {
  version: number;
  event: CausedBy<Event>;
  recordedAt: Date;
}

/** A process's stream as it was read; version 0 when nothing stands there. */
export interface ProcessStream<State, Event extends ProcessEvent> {
  streamId: string;
  version: number;
  hash: Buffer;
  state: State | undefined;
  events: PlacedEvent<Event>[];
  /** The answer given before under the caller and key that were asked for. */
  answered: { bodyHash: Buffer; reply: unknown } | null;
  /** The database's clock. */
  now: Date;
}

type EventTuple = [
  version: number,
  type: string,
  schemaVersion: number,
  data: Record<string, unknown>,
  actorKind: SealedEvent['actor_kind'],
  actor: string,
  agency: string,
  role: string | null,
  recordedAt: string,
];

interface Row {
  version: number | null;
  hash: Buffer | null;
  now: Date;
  body_hash: Buffer | null;
  reply: unknown;
  events: EventTuple[] | null;
}

/** Reads head and events of a process in one snapshot, and what this caller was answered under this key. */
export async function readProcess<
  State,
  Command extends { type: string },
  Event extends ProcessEvent,
  Around,
>(
  db: Pool | ClientBase,
  { kind, process }: ProcessKind<State, Command, Event, Around>,
  streamId: string,
  asked: Asked | null = null,
): Promise<ProcessStream<State, Event>> {
  const { rows } = await db.query<Row>({
    name: 'read-process',
    text: `
      SELECT s.version, s.hash, clock_timestamp() AS now, c.body_hash, c.reply, (
        SELECT json_agg(json_build_array(version, type, schema_version, data, actor_kind, actor, agency, role, recorded_at)
          ORDER BY version) FROM event WHERE stream_id = s.stream_id
      ) AS events
      FROM (SELECT $1::uuid AS id) q LEFT JOIN stream s ON s.stream_id = q.id AND s.kind = $2
        LEFT JOIN command c ON c.caller = $3 AND c.key = $4`,
    values: [streamId, kind, asked?.caller ?? null, asked?.key ?? null],
  });
  const [row] = rows;
  if (!row) throw new Error('A query of one row gave none');
  const events = (row.events ?? []).map((tuple) => placedEvent<Event>(tuple));
  return {
    streamId,
    version: row.version ?? 0,
    hash: row.hash ?? chainStart,
    state: events.reduce<State | undefined>((state, { event }) => process.evolve(state, event), undefined),
    events,
    answered: row.body_hash ? { bodyHash: row.body_hash, reply: row.reply } : null,
    now: row.now,
  };
}

/** Whether somebody wrote it: what a workflow recorded makes no page stale. */
export const isByPerson = <Event extends ProcessEvent>({ event: { by } }: PlacedEvent<Event>): boolean =>
  !isByWorkflow({ actor_kind: by.kind, actor: by.id });

function placedEvent<Event extends ProcessEvent>([
  version,
  type,
  schemaVersion,
  stored,
  kind,
  actor,
  agency,
  role,
  recordedAt,
]: EventTuple): PlacedEvent<Event> {
  const by: Actor = actorOf({
    ...{ actor_kind: kind, actor, agency, role },
    ...{ on_behalf_of: null, workflow_id: null, run_id: null },
  });
  // What is stored is trusted: the hash chain guards it.
  const event = { type, data: upcast(type, schemaVersion, stored), by } as CausedBy<Event>;
  return { version, event, recordedAt: new Date(recordedAt) };
}
