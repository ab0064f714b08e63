import type { Pool } from 'pg';
import { readPolicyBook } from '../policies/policy-book.ts';
import { rebuildStreams } from '../rebuild.ts';
import { inTransaction } from '../transaction.ts';
import { differingModels } from '../verify.ts';
import type { Head } from '../checking/chain.ts';

const heads = (which: string) =>
  `SELECT stream_id AS "streamId", kind, version, encode(hash, 'hex') AS hash FROM stream WHERE ${which}`;

/** What is wrong with streams: their events do not fold, or the read models say something else than the fold. */
export interface StreamFault {
  streamId: string;
  cause: 'poison-event' | 'models-differ';
}

/**
 * Folds the next `size` streams after `after`, those named in `also` with them, and holds the read models against them.
 * `next` is where the next page begins, null after the last.
 */
export async function checkStreams(
  db: Pool,
  { after, size, also }: { after: string | null; size: number; also: readonly string[] },
): Promise<{ faults: StreamFault[]; checked: string[]; next: string | null }> {
  return inTransaction(db, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (client) => {
    const page = (
      await client.query<Head>(
        `${heads(`kind <> 'operation' AND ($1::uuid IS NULL OR stream_id > $1)`)} ORDER BY stream_id LIMIT $2`,
        [after, size],
      )
    ).rows;
    const named = (await client.query<Head>(heads('stream_id = ANY($1::uuid[])'), [also])).rows;
    const all = [...new Map([...page, ...named].map((head) => [head.streamId, head])).values()];
    const differences =
      all.length > 0 ? await differingModels(client, all, await readPolicyBook(client)) : [];
    const faults = differences.map(({ streamId, table }): StreamFault => ({
      streamId,
      cause: table === 'event' ? 'poison-event' : 'models-differ',
    }));
    return {
      faults,
      checked: all.map(({ streamId }) => streamId),
      next: page.length < size ? null : (page.at(-1)?.streamId ?? null),
    };
  });
}

/** Writes the read models of one stream anew from its events; throws when they do not fold. */
export async function rebuildStream(db: Pool, streamId: string): Promise<void> {
  await inTransaction(db, 'BEGIN', async (client) => {
    const { rows: found } = await client.query<Head>(`${heads('stream_id = $1')} FOR NO KEY UPDATE`, [
      streamId,
    ]);
    const { unreadable } = await rebuildStreams(client, found, await readPolicyBook(client));
    if (unreadable.length > 0) throw new Error('The events cannot be folded');
  });
}
