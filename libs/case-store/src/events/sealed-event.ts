import { startOfOsloDay, type Actor, type EventTexts, type IsoDate } from '@samspor/domain';
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
  data: { on: IsoDate };
  texts?: EventTexts;
}

/** What is known of an event beside what was decided: where it stands, who caused it, when it is written. */
export interface Place {
  streamId: string;
  version: number;
  by: Actor;
  commandId: string | null;
  recordedAt: Date;
  /** Encrypts the texts with the youth's key. */
  lock: (texts: EventTexts) => Buffer;
}

/** The row of a decided event, still without its link of the hash chain. */
export function sealed(event: DecidedEvent, place: Place): Omit<SealedEvent, 'hash'> {
  const { by, recordedAt } = place;
  const person = by.kind === 'person' ? by : null;
  const workflow = by.kind === 'system' ? by.workflow : undefined;
  return {
    stream_id: place.streamId,
    version: place.version,
    type: event.type,
    schema_version: schemaVersionOf(event.type),
    data: JSON.stringify(event.data),
    secret: event.texts ? place.lock(event.texts).toString('hex') : null,
    actor_kind: by.kind,
    actor: by.id,
    agency: by.agency,
    role: person?.role ?? null,
    on_behalf_of: by.onBehalfOf ?? null,
    command_id: place.commandId,
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
