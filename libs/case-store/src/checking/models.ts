import type { PolicyBook } from '@samspor/domain';
import type { ClientBase } from 'pg';
import { processKinds } from '../processes/kinds.ts';
import { rowsOf } from '../read-models/rows.ts';
import { tableNames, tables, type AnyRows, type TableName } from '../read-models/tables.ts';
import { readStreams } from '../streams.ts';
import type { Head } from './chain.ts';

export type ModelRows = Record<TableName, object[]>;

const noRows = (): ModelRows => Object.fromEntries(tableNames.map((name) => [name, []])) as never;

/** What the read models of these streams shall say, by the fold of their events; and the streams that do not fold. */
export async function foldedRows(
  db: ClientBase,
  heads: readonly Head[],
  policy: PolicyBook,
): Promise<{ rows: ModelRows; unreadable: string[] }> {
  const rows = noRows();
  const unreadable: string[] = [];
  const add = (more: Partial<ModelRows>) => {
    for (const name of tableNames) rows[name].push(...(more[name] ?? []));
  };
  for (const { streamId, kind } of heads) {
    const process = processKinds[kind];
    if (!process) continue;
    const folded = await attempt(() => process.folded(db, streamId));
    if (folded) add(folded);
    else unreadable.push(streamId);
  }
  const journeys = heads.filter(({ kind }) => kind === 'journey').map(({ streamId }) => streamId);
  const together = await attempt(() => journeyRows(db, journeys, policy));
  if (together) add(together);
  else {
    // One of them does not fold: find out which, and fold the others.
    for (const id of journeys) {
      const alone = await attempt(() => journeyRows(db, [id], policy));
      if (alone) add(alone);
      else unreadable.push(id);
    }
  }
  return { rows, unreadable };
}

async function attempt(fold: () => Promise<Partial<ModelRows>>): Promise<Partial<ModelRows> | undefined> {
  try {
    return await fold();
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error; // the database's, not the fold's
    return undefined;
  }
}

async function journeyRows(db: ClientBase, ids: string[], policy: PolicyBook): Promise<Partial<ModelRows>> {
  const rows = noRows();
  for (const { stand, streamId } of await readStreams(db, ids)) {
    if (!stand) throw new Error(`Nothing stands under ${streamId}`);
    const folded: AnyRows = rowsOf(stand, policy);
    for (const name of tableNames) rows[name].push(...(folded[name] ?? []));
  }
  return rows;
}

/** What the read models of these streams say. */
export async function storedRows(db: ClientBase, heads: readonly Head[]): Promise<ModelRows> {
  const rows = noRows();
  const ids = heads.map(({ streamId }) => streamId);
  for (const name of tableNames) {
    const { rows: found } = await db.query<{ row: Record<string, unknown> }>(
      `SELECT to_json(r) AS row FROM ${name} r WHERE ${tables[name].stream} = ANY($1::uuid[])`,
      [ids],
    );
    rows[name] = found.map(({ row }) => withInstants(row));
  }
  return rows;
}

/** Instants as they are folded: in UTC, with milliseconds. */
function withInstants(row: Record<string, unknown>): Record<string, unknown> {
  const instants = ['last_recorded_at', 'not_before'].flatMap((column): [string, string][] => {
    const at = row[column];
    return typeof at === 'string' ? [[column, new Date(at).toISOString()]] : [];
  });
  return { ...row, ...Object.fromEntries(instants) };
}
