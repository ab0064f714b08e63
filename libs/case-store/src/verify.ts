import type { PolicyBook } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { brokenChains, type Difference, type Head } from './checking/chain.ts';
import { foldedRows, storedRows } from './checking/models.ts';
import { eachPage } from './checking/page.ts';
import { readPolicyBook } from './policies/policy-book.ts';
import { tableNames, tables, type TableName } from './read-models/tables.ts';
import { inTransaction } from './transaction.ts';

export type { Difference } from './checking/chain.ts';

export interface Verified {
  streams: number;
  events: number;
  differences: Difference[];
}

// Each page sees one instant of the database, so that a write between two reads is no difference.
const begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/**
 * Holds everything stored against the record: each stream's hash chain and versions, and each read model against
 * the fold of its events. Reads only; others go on writing. `onPage` hears how many streams have been seen.
 */
export async function verify(
  db: Pool,
  onPage: (streams: number) => void = () => undefined,
): Promise<Verified> {
  const policy = await readPolicyBook(db);
  const verified: Verified = { streams: 0, events: 0, differences: [] };
  await eachPage(db, { begin, lock: '' }, async (client, heads) => {
    const chains = await brokenChains(client, heads);
    verified.differences.push(...chains.differences, ...(await differingModels(client, heads, policy)));
    verified.events += chains.events;
    verified.streams += heads.length;
    onPage(verified.streams);
  });
  verified.differences.push(...(await inTransaction(db, begin, withoutStream)));
  return verified;
}

/** Where the read models of these streams say something else than the fold of their events. */
export async function differingModels(
  db: ClientBase,
  heads: readonly Head[],
  policy: PolicyBook,
): Promise<Difference[]> {
  const { rows: folded, unreadable } = await foldedRows(db, heads, policy);
  const stored = await storedRows(db, heads);
  const unfolded = new Set(unreadable);
  return [
    ...unreadable.map((streamId) => ({ table: 'event', streamId, what: 'the events cannot be folded' })),
    ...tableNames.flatMap((name) =>
      differingRows(name, folded[name], stored[name]).filter(({ streamId }) => !unfolded.has(streamId)),
    ),
  ];
}

function differingRows(table: TableName, folded: object[], stored: object[]): Difference[] {
  const { key, stream } = tables[table];
  const value = (row: object, column: string): unknown => Reflect.get(row, column);
  const keyOf = (row: object) => key.map((column) => String(value(row, column))).join(' ');
  const at = (row: object, what: string): Difference => ({
    table,
    streamId: String(value(row, stream)),
    what: `${keyOf(row)}: ${what}`,
  });
  const left = new Map(stored.map((row) => [keyOf(row), row]));
  const differences = folded.flatMap((row): Difference[] => {
    const found = left.get(keyOf(row));
    left.delete(keyOf(row));
    if (!found) return [at(row, 'missing')];
    const columns = Object.keys(row).filter(
      (column) => JSON.stringify(value(row, column)) !== JSON.stringify(value(found, column)),
    );
    return columns.length > 0 ? [at(row, `differs in ${columns.join(', ')}`)] : [];
  });
  return [...differences, ...[...left.values()].map((row) => at(row, 'should not be there'))];
}

/** Events and read-model rows of streams that have no head. */
async function withoutStream(db: ClientBase): Promise<Difference[]> {
  const columns = [['event', 'stream_id'], ...tableNames.map((name) => [name, tables[name].stream])];
  const queries = columns.map(
    ([table, column]) =>
      `SELECT DISTINCT '${table}' AS "table", ${column} AS "streamId", 'its stream has no head' AS what
       FROM ${table} r WHERE NOT EXISTS (SELECT FROM stream s WHERE s.stream_id = r.${column})`,
  );
  return (await db.query<Difference>(queries.join(' UNION ALL '))).rows;
}
