import type { PolicyBook } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import type { Head } from './checking/chain.ts';
import { foldedRows } from './checking/models.ts';
import { eachPage } from './checking/page.ts';
import { readPolicyBook } from './policies/policy-book.ts';
import { tableNames, tables } from './read-models/tables.ts';
import { inTransaction } from './transaction.ts';

export interface Rebuilt {
  streams: number;
  rows: number;
  /** Streams whose events cannot be folded; their rows are left as they were. */
  unreadable: string[];
}

/**
 * Writes every read model anew from the events, in pages, each in one transaction with its streams locked: readers
 * see a journey as it was or as it is, never half. `onPage` hears how many streams are done.
 */
export async function rebuild(
  db: Pool,
  onPage: (streams: number) => void = () => undefined,
): Promise<Rebuilt> {
  const policy = await readPolicyBook(db);
  const rebuilt: Rebuilt = { streams: 0, rows: 0, unreadable: [] };
  await eachPage(db, { begin: 'BEGIN', lock: 'FOR NO KEY UPDATE' }, async (client, heads) => {
    const { rows, unreadable } = await rebuildStreams(client, heads, policy);
    rebuilt.rows += rows;
    rebuilt.streams += heads.length;
    rebuilt.unreadable.push(...unreadable);
    onPage(rebuilt.streams);
  });
  await inTransaction(db, 'BEGIN', dropWithoutStream);
  return rebuilt;
}

/** Writes the read models of streams anew that the transaction has locked; those that do not fold are left as they were. */
export async function rebuildStreams(
  client: ClientBase,
  heads: readonly Head[],
  policy: PolicyBook,
): Promise<{ rows: number; unreadable: string[] }> {
  const { rows, unreadable } = await foldedRows(client, heads, policy);
  const ids = heads.map(({ streamId }) => streamId).filter((id) => !unreadable.includes(id));
  for (const name of tableNames.toReversed())
    await client.query(`DELETE FROM ${name} WHERE ${tables[name].stream} = ANY($1::uuid[])`, [ids]);
  for (const name of tableNames)
    await client.query(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1)`, [
      JSON.stringify(rows[name]),
    ]);
  return { rows: tableNames.reduce((sum, name) => sum + rows[name].length, 0), unreadable };
}

async function dropWithoutStream(db: ClientBase): Promise<void> {
  for (const name of tableNames.toReversed())
    await db.query(
      `DELETE FROM ${name} r WHERE NOT EXISTS (SELECT FROM stream s WHERE s.stream_id = r.${tables[name].stream})`,
    );
}
