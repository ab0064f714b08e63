import { createHash } from 'node:crypto';
import type { SealedEvent } from './sealed-event.ts';

/** What a stream's chain begins with. */
export const chainStart = Buffer.alloc(32);

/** The next link of a stream's chain: SHA-256 over the link before and the event's stored bytes. */
export function link(before: Buffer, streamId: string, event: Omit<SealedEvent, 'hash'>): Buffer {
  const said = JSON.stringify([
    streamId,
    event.version,
    event.type,
    event.schema_version,
    event.actor_kind,
    event.actor,
    event.agency,
    event.role,
    event.on_behalf_of,
    event.command_id,
    event.workflow_id,
    event.run_id,
    event.occurred_at,
    event.recorded_at,
    event.secret,
    event.data,
  ]);
  return createHash('sha256').update(before).update(said).digest();
}
