import type { Actor } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import type { SealedEvent } from '../events/sealed-event.ts';
import { processTables, tableNames, type RowChanges } from '../read-models/tables.ts';
import type { PersonRow } from '../people/person.ts';
import { parts, type PartName } from './append-sql.ts';

/** The first or the next version of one stream, with everything that follows from it. */
export interface Append {
  streamId: string;
  /** What it is a stream of: `journey`, `operation`, or a kind of process. */
  kind: string;
  /** The version it was decided on; 0 for a new stream. */
  expected: number;
  version: number;
  /** Last link of the chain, hex. */
  hash: string;
  events: SealedEvent[];
  changes: RowChanges;
  command?: CommandRow;
  audit: AuditRow;
  /** Workflows to be told: the stream's own, and those that something in it concerns. */
  wakes?: WakeRow[];
  person?: PersonRow;
  /** A new youth's wrapped key, hex. */
  youthKey?: string;
  /** A workflow has read this version and sleeps until then (null: it ends). */
  sleep?: { workflow_id: string; sleeping_until: string | null };
}

export interface CommandRow {
  caller: string;
  key: string;
  body_hash: string;
  reply: string;
  answered_at: string;
}

export interface AuditRow {
  at: string;
  actor: string;
  agency: string;
  role: string | null;
  action: string;
  subject: string;
  result: string;
  /** What a person acted through, as an import. */
  detail: { through: string; import?: string } | null;
}

/** The line that tells who did what to a stream. */
export const doneBy = (by: Actor, action: string, subject: string, at: Date): AuditRow =>
  auditRow(by, { action, subject, result: 'done' }, at);

/** Behind an import stands the person who started it. */
export function auditRow(
  by: Actor,
  did: Pick<AuditRow, 'action' | 'subject' | 'result'>,
  at: Date,
): AuditRow {
  const line = { ...did, at: at.toISOString(), agency: by.agency };
  const { id, role = null, onBehalfOf } = by;
  if (by.kind === 'person' || onBehalfOf === undefined) return { ...line, actor: id, role, detail: null };
  const detail = { through: id, ...(by.importId && { import: by.importId }) };
  return { ...line, actor: onBehalfOf, role, detail };
}

export interface WakeRow {
  workflow_id: string;
  type: string;
  argument: string;
  /** Raise only when this instant comes before the workflow would wake by itself; null raises always. */
  due_at: string | null;
}

/**
 * Writes a page of appends in one statement, which is one transaction: head, events, read models, audit, wake-up
 * and the answered command stand or fall together. An append whose stream has moved on from `expected` is left out.
 * Returns the ids of the streams that were written.
 */
export async function append(db: Pool | ClientBase, page: Append[]): Promise<Set<string>> {
  const values = valuesOf(page.toSorted(byStream)); // head rows are locked in the order in which others lock them
  const isNeeded = (name: PartName) => (page.length > 1 && isOfJourneys(name)) || values[name].length > 0;
  const present = allParts.filter(isNeeded);
  const params = present.map((name) => JSON.stringify(values[name]));
  const { rows } = await db.query<{ stream_id: string }>({ ...statement(present), values: params });
  return new Set(rows.map(({ stream_id }) => stream_id));
}

const byStream = (a: Append, b: Append) => (a.streamId < b.streamId ? -1 : 1);

const allParts = Object.keys(parts) as PartName[];

/** Parts that a group of journeys may need: taken together always, so that few statements serve all groups. */
const isOfJourneys = (name: PartName) => !processParts.has(name);

const processParts = new Set<PartName>(
  processTables.flatMap((table): PartName[] => [`put_${table}`, `drop_${table}`]),
);

const statements = new Map<string, { name: string; text: string }>();

/** One prepared statement for each set of parts that occurs in one append, and one for all groups of several. */
function statement(present: PartName[]): { name: string; text: string } {
  const key = present.join();
  const known = statements.get(key);
  if (known) return known;
  const written = present.map((name, index) => parts[name].replaceAll('$rows', `$${index + 1}::json`));
  const text = `WITH ${written.join(',\n')}\nSELECT stream_id FROM head`;
  const made = { name: `append-${statements.size}`, text };
  statements.set(key, made);
  return made;
}

function valuesOf(page: Append[]): Record<PartName, object[]> {
  const tables = Object.fromEntries(
    tableNames.flatMap((table) => [
      [`put_${table}`, page.flatMap(({ changes }) => changes[table]?.put ?? [])],
      [`drop_${table}`, page.flatMap(({ changes }) => changes[table]?.drop ?? [])],
    ]),
  ) as Record<PartName, object[]>;
  return {
    ...tables,
    head: page.map(({ streamId, kind, expected, version, hash }) => ({
      streamId,
      kind,
      expected,
      version,
      hash,
    })),
    event: page.flatMap(({ events }) => events),
    command: page.flatMap(({ streamId, command }) => (command ? [{ stream_id: streamId, ...command }] : [])),
    audit: page.map(({ audit }) => audit),
    wake: page.flatMap(({ streamId, wakes = [] }) => wakes.map((row) => ({ stream_id: streamId, ...row }))),
    sleep: page.flatMap(({ streamId, sleep }) => (sleep ? [{ stream_id: streamId, ...sleep }] : [])),
    person: page.flatMap(({ person }) => (person ? [person] : [])),
    youth_key: page.flatMap(({ streamId, youthKey }) =>
      youthKey ? [{ journey_id: streamId, wrapped: youthKey }] : [],
    ),
  };
}
