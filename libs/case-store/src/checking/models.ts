import type { PolicyBook } from '@samspor/domain';
import type { ClientBase } from 'pg';
import { meetingRowsOf } from '../committee/meeting-rows.ts';
import { readMeeting } from '../committee/meeting-stream.ts';
import { rowsOf } from '../read-models/rows.ts';
import { tableNames, tables } from '../read-models/tables.ts';
import { readStreams } from '../streams.ts';
import type { Head } from './chain.ts';

/** Every read model, those that others refer to first: which column names its stream, and its key. */
export const models = {
  journey: { stream: 'journey_id', key: tables.journey.key },
  journey_agency: { stream: 'journey_id', key: tables.journey_agency.key },
  duty: { stream: 'journey_id', key: tables.duty.key },
  work_item: { stream: 'journey_id', key: tables.work_item.key },
  ladder: { stream: 'journey_id', key: tables.ladder.key },
  message: { stream: 'journey_id', key: tables.message.key },
  handled_stall: { stream: 'journey_id', key: tables.handled_stall.key },
  seeking: { stream: 'journey_id', key: tables.seeking.key },
  meeting: { stream: 'meeting_id', key: ['meeting_id'] },
  meeting_item: { stream: 'meeting_id', key: ['meeting_id', 'journey_id'] },
} as const;

export type ModelName = keyof typeof models;
export const modelNames = Object.keys(models) as ModelName[];

export type ModelRows = Record<ModelName, object[]>;

const noRows = (): ModelRows => ({
  journey: [],
  journey_agency: [],
  duty: [],
  work_item: [],
  ladder: [],
  message: [],
  handled_stall: [],
  seeking: [],
  meeting: [],
  meeting_item: [],
});

/** What the read models of these streams shall say, by the fold of their events; and the streams that do not fold. */
export async function foldedRows(
  db: ClientBase,
  heads: readonly Head[],
  policy: PolicyBook,
): Promise<{ rows: ModelRows; unreadable: string[] }> {
  const rows = noRows();
  const unreadable: string[] = [];
  const add = (more: Partial<ModelRows>) => {
    for (const name of modelNames) rows[name].push(...(more[name] ?? []));
  };
  for (const { streamId } of heads.filter((head) => head.kind === 'meeting')) {
    const folded = await attempt(() => meetingRows(db, streamId));
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
    const folded = rowsOf(stand, policy);
    for (const name of tableNames) rows[name].push(...folded[name]);
  }
  return rows;
}

async function meetingRows(db: ClientBase, id: string): Promise<Partial<ModelRows>> {
  const { meeting, version } = await readMeeting(db, id);
  if (!meeting) throw new Error(`Nothing stands under ${id}`);
  const { row, items } = meetingRowsOf(id, version, meeting);
  return { meeting: [row], meeting_item: items };
}

/** What the read models of these streams say. */
export async function storedRows(db: ClientBase, heads: readonly Head[]): Promise<ModelRows> {
  const rows = noRows();
  const ids = heads.map(({ streamId }) => streamId);
  for (const name of modelNames) {
    const { rows: found } = await db.query<{ row: Record<string, unknown> }>(
      `SELECT to_json(r) AS row FROM ${name} r WHERE ${models[name].stream} = ANY($1::uuid[])`,
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
