import { evolve, type Actor, type Journey, type JourneyEventType } from '@samspor/domain';
import type { Pool } from 'pg';
import type { Keyring } from './crypto/keyring.ts';
import { isByWorkflow } from './events/by-workflow.ts';
import { actorOf, type SealedEvent } from './events/sealed-event.ts';
import { causedEvent, upcast } from './events/upcasts.ts';
import { NoSuchStream, type Change } from './write.ts';

/** An event as it is on the record, its texts readable while the youth's key exists. */
export interface StoredEvent {
  version: number;
  position: string;
  type: JourneyEventType;
  schemaVersion: number;
  data: Record<string, unknown>;
  texts: Record<string, string>;
  by: Actor;
  commandId: string | null;
  occurredAt: Date;
  recordedAt: Date;
}

export interface AsOf {
  /** Up to this version, included. */
  version?: number;
  /** Up to this instant of recording, included. */
  recordedBy?: Date;
}

export interface LoadedStream {
  journey: Journey;
  version: number;
  events: StoredEvent[];
}

type Row = Omit<SealedEvent, 'data' | 'occurred_at' | 'recorded_at' | 'secret'> & {
  position: string;
  data: Record<string, unknown>;
  secret: Buffer | null;
  occurred_at: Date;
  recorded_at: Date;
  wrapped: Buffer | null;
};

/** Reads a stream as of a version or instant; throws NoSuchStream when nothing stood there yet. */
export async function loadStream(
  db: Pool,
  keyring: Keyring,
  streamId: string,
  asOf: AsOf,
): Promise<LoadedStream> {
  const { rows } = await db.query<Row>(
    `SELECT e.*, k.wrapped FROM event e LEFT JOIN youth_key k ON k.journey_id = e.stream_id
     WHERE stream_id = $1 AND ($2::int IS NULL OR version <= $2) AND ($3::timestamptz IS NULL OR recorded_at <= $3)
     ORDER BY version`,
    [streamId, asOf.version ?? null, asOf.recordedBy ?? null],
  );
  const events = rows.map((row) => storedEvent(row, keyring));
  let journey: Journey | undefined;
  for (const { type, data, by } of events) journey = evolve(journey, causedEvent({ type, data, by }));
  const last = events.at(-1);
  if (!journey || !last) throw new NoSuchStream();
  return { journey, version: last.version, events };
}

const mostTold = 50;

/** Who changed a stream after `version`, newest first and at most 50; what workflows wrote is left out. */
export async function changesSince(db: Pool, streamId: string, version: number): Promise<Change[]> {
  const { rows } = await db.query<{
    version: number;
    type: JourneyEventType;
    actor_kind: SealedEvent['actor_kind'];
    actor: string;
    agency: string;
    recorded_at: Date;
  }>(
    `SELECT version, type, actor_kind, actor, agency, recorded_at FROM event
     WHERE stream_id = $1 AND version > $2 ORDER BY version DESC`,
    [streamId, version],
  );
  const changes = rows.filter((row) => !isByWorkflow(row)).slice(0, mostTold);
  return changes.map(({ actor_kind: _, actor: by, recorded_at: at, ...change }) => ({
    ...change,
    by,
    at: at.toISOString(),
  }));
}

function storedEvent(row: Row, keyring: Keyring): StoredEvent {
  return {
    version: row.version,
    position: row.position,
    type: row.type as JourneyEventType,
    schemaVersion: row.schema_version,
    data: upcast(row.type, row.schema_version, row.data),
    texts: keyring.open(row.wrapped, row.secret),
    by: actorOf(row),
    commandId: row.command_id,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
  };
}
