import { startOfOsloDay, type Actor, type EventTexts, type IsoDate } from '@samspor/domain';
import { link } from './hash.ts';
import { schemaVersionOf } from './upcasts.ts';

/** An event as a row of table `event`; bytes as hex, `data` as the exact text that is stored. */
export interface SealedEvent {
  stream_id: string;
  version: number;
  type: string;
  schema_version: number;
  data: string;
  secret: string | null;
  actor_kind: Actor['kind'];
  actor: string;
  agency: string;
  role: string | null;
  on_behalf_of: string | null;
  command_id: string | null;
  workflow_id: string | null;
  run_id: string | null;
  occurred_at: string;
  recorded_at: string;
  hash: string;
}

/** An event of any stream, as its domain decided it. */
export interface DecidedEvent {
  type: string;
  data: { on: IsoDate; journeyId?: string };
  texts?: EventTexts;
}

/** What is known of events beside what was decided: who caused them, and when they are written. */
export interface Cause {
  by: Actor;
  commandId: string | null;
  recordedAt: Date;
  /** Encrypts the texts with the key of the youth whom the stream, or the event itself, is about. */
  lock: (texts: EventTexts, data: DecidedEvent['data']) => Buffer;
}

/** Where a stream stands: its version and the last link of its chain. */
interface Head {
  streamId: string;
  version: number;
  hash: Buffer;
}

/** The rows of decided events, as the next versions of their stream, each linked to the one before. */
export function sealed(events: readonly DecidedEvent[], head: Head, cause: Cause): SealedEvent[] {
  let { version, hash } = head;
  return events.map((event) => {
    version += 1;
    const row = unlinked(event, { streamId: head.streamId, version }, cause);
    hash = link(hash, head.streamId, row);
    return { ...row, hash: hash.toString('hex') };
  });
}

function unlinked(
  event: DecidedEvent,
  { streamId, version }: Omit<Head, 'hash'>,
  { by, commandId, recordedAt, lock }: Cause,
): Omit<SealedEvent, 'hash'> {
  const person = by.kind === 'person' ? by : null;
  const workflow = by.kind === 'system' ? by.workflow : undefined;
  return {
    stream_id: streamId,
    version,
    type: event.type,
    schema_version: schemaVersionOf(event.type),
    data: JSON.stringify(event.data),
    secret: event.texts ? lock(event.texts, event.data).toString('hex') : null,
    actor_kind: by.kind,
    actor: by.id,
    agency: by.agency,
    role: person?.role ?? null,
    on_behalf_of: by.onBehalfOf ?? null,
    command_id: commandId,
    workflow_id: workflow?.id ?? null,
    run_id: workflow?.runId ?? null,
    occurred_at: occurredAt(event.data.on, recordedAt),
    recorded_at: recordedAt.toISOString(),
  };
}

/** The beginning of the Oslo day it happened, but never after it was recorded. */
function occurredAt(on: IsoDate, recordedAt: Date): string {
  return new Date(Math.min(startOfOsloDay(on).getTime(), recordedAt.getTime())).toISOString();
}

/** Who caused a stored event. */
export function actorOf(
  row: Pick<
    SealedEvent,
    'actor_kind' | 'actor' | 'agency' | 'role' | 'on_behalf_of' | 'workflow_id' | 'run_id'
  >,
): Actor {
  const { actor: id, agency, role, on_behalf_of: onBehalfOf, workflow_id, run_id } = row;
  const stored = { kind: row.actor_kind, id, agency, ...(onBehalfOf && { onBehalfOf }) };
  return row.actor_kind === 'person'
    ? ({ ...stored, role } as Actor)
    : ({
        ...stored,
        ...(workflow_id && run_id && { workflow: { id: workflow_id, runId: run_id } }),
      } as Actor);
}
