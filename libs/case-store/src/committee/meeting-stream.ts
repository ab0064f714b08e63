import { foldMeeting, type Meeting, type MeetingEvent } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { chainStart } from '../events/hash.ts';
import { upcast } from '../events/upcasts.ts';

/** A meeting's stream as it was read; version 0 when there is none. */
export interface MeetingStream {
  meetingId: string;
  version: number;
  hash: Buffer;
  meeting: Meeting | undefined;
  /** The database's clock. */
  now: Date;
}

interface Row {
  version: number | null;
  hash: Buffer | null;
  now: Date;
  events: [type: string, schemaVersion: number, data: Record<string, unknown>][] | null;
}

/** Reads head and events of a meeting in one snapshot. */
export async function readMeeting(db: Pool | ClientBase, meetingId: string): Promise<MeetingStream> {
  const { rows } = await db.query<Row>(
    `SELECT s.version, s.hash, clock_timestamp() AS now, (
       SELECT json_agg(json_build_array(type, schema_version, data) ORDER BY version) FROM event WHERE stream_id = $1
     ) AS events
     FROM (SELECT $1::uuid AS id) q LEFT JOIN stream s ON s.stream_id = q.id AND s.kind = 'meeting'`,
    [meetingId],
  );
  const [row] = rows;
  if (!row) throw new Error('A query of one row gave none');
  const events = (row.version === null ? null : row.events) ?? [];
  return {
    meetingId,
    version: row.version ?? 0,
    hash: row.hash ?? chainStart,
    meeting: foldMeeting(events.map(([type, schema, data]) => eventOf(type, upcast(type, schema, data)))),
    now: row.now,
  };
}

/** The database's clock, for a meeting that is not on the record yet. */
export async function databaseTime(db: Pool): Promise<Date> {
  const { rows } = await db.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  const [row] = rows;
  if (!row) throw new Error('A query of one row gave none');
  return row.now;
}

/** Stored JSON is trusted, the hash chain guards it. */
const eventOf = (type: string, data: Record<string, unknown>): MeetingEvent =>
  ({ type, data }) as MeetingEvent;
