import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

/** A part of what is stored. */
export interface Part {
  name: string;
  bytes: number;
}

/** Questions about the record that no page asks. */
export class RecordSize {
  readonly #pool: pg.Pool;

  constructor(url: string) {
    this.#pool = new pg.Pool({ connectionString: url, max: 2 });
    this.#pool.on('error', () => undefined); // the installation may be stopped and started meanwhile
  }

  /** Workflows that have not been told yet, or not yet read what they were told. */
  async behind(): Promise<number> {
    return this.#number(`
      SELECT count(*) FROM wake
      LEFT JOIN journey j ON workflow_id = 'journey:' || j.journey_id
      LEFT JOIN ladder l ON workflow_id = 'ladder:' || l.journey_id || ':' || l.ladder
      WHERE wanted > sent OR (sleeping_until IS NULL AND (phase <> 'closed' OR l.state = 'running'))`);
  }

  /** Workflows that were told and have not read yet. */
  async reading(): Promise<number> {
    return this.#number(`SELECT count(*) FROM wake WHERE told_at > coalesce(read_at, '-infinity')`);
  }

  /** Leaves the workflows that wait to be told as they are. Rows are locked in the order in which the relay locks them. */
  async tellNobody(): Promise<void> {
    await this.#pool.query(
      `WITH held AS (SELECT workflow_id FROM wake WHERE wanted > sent ORDER BY workflow_id FOR NO KEY UPDATE)
       UPDATE wake SET sent = wanted FROM held WHERE wake.workflow_id = held.workflow_id`,
    );
  }

  /** Youths who are followed up, the oldest journeys first. */
  async someJourneys(count: number): Promise<string[]> {
    const { rows } = await this.#pool.query<{ id: string }>(
      `SELECT journey_id AS id FROM journey WHERE phase <> 'closed' AND NOT strict AND owner = 'ot-33'
       ORDER BY journey_id LIMIT $1`,
      [count],
    );
    return rows.map(({ id }) => id);
  }

  async journeys(): Promise<number> {
    return this.#number('SELECT count(*) FROM journey');
  }

  async bytes(): Promise<number> {
    return this.#number('SELECT pg_database_size(current_database())');
  }

  /** What most of them are: tables with their indexes, the largest first. */
  async largest(): Promise<Part[]> {
    const { rows } = await this.#pool.query<Part>(
      `SELECT relname AS name, pg_total_relation_size(oid)::float AS bytes FROM pg_class
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 2 DESC LIMIT 6`,
    );
    return rows;
  }

  async names(count: number): Promise<string[]> {
    const { rows } = await this.#pool.query<{ name: string }>(
      `SELECT split_part(last_name, ' ', 1) AS name FROM person ORDER BY md5(journey_id::text) LIMIT $1`,
      [count],
    );
    return rows.map(({ name }) => name);
  }

  /** Messages that have not left yet. */
  async messagesWaiting(): Promise<number> {
    return this.#number(`SELECT count(*) FROM message WHERE state IN ('queued', 'claimed')`);
  }

  /** Ids of those that have been handed over to a gateway. */
  async messagesSent(): Promise<string[]> {
    const { rows } = await this.#pool.query<{ id: string }>(
      `SELECT message_id AS id FROM message WHERE sent_on IS NOT NULL AND channel <> 'letter'`,
    );
    return rows.map(({ id }) => id);
  }

  /** Journeys whose next deadline is on a day. */
  async dueOn(day: string): Promise<number> {
    return this.#number(`SELECT count(*) FROM journey WHERE next_due_on = $1 AND phase <> 'closed'`, day);
  }

  /** How often deadlines of a day were recorded as passed, of how many journeys, and the seconds from first to last. */
  async passed(day: string): Promise<{ events: number; journeys: number; took: number }> {
    const { rows } = await this.#pool.query<{ events: number; journeys: number; took: number }>(
      `SELECT count(*)::int AS events, count(DISTINCT stream_id)::int AS journeys,
         coalesce(extract(epoch FROM max(recorded_at) - min(recorded_at)), 0)::float AS took
       FROM event WHERE type = 'DeadlinePassed' AND data ->> 'dueOn' = $1`,
      [day],
    );
    return rows[0] ?? { events: 0, journeys: 0, took: 0 };
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #number(sql: string, ...values: unknown[]): Promise<number> {
    const { rows } = await this.#pool.query<Record<string, string>>(sql, values);
    return Number(Object.values(rows[0] ?? {})[0]);
  }
}

/** What Temporal's dev server keeps in its file: history, the state of runs, and the tables by which runs are found. */
export function temporalParts(home: string): Part[] {
  const file = readdirSync(join(home, 'temporal')).find((name) => name.endsWith('.db'));
  if (!file) return [];
  const db = new DatabaseSync(join(home, 'temporal', file), { readOnly: true });
  try {
    const rows = db
      .prepare(
        `SELECT CASE WHEN name LIKE 'by\\_%' ESCAPE '\\' OR name LIKE '%visibility%' THEN 'visibility and its indexes'
           WHEN name LIKE 'history%' THEN 'history' ELSE 'state of runs' END AS name, sum(pgsize) AS bytes
         FROM dbstat GROUP BY 1 ORDER BY 2 DESC`,
      )
      .all();
    return rows.map(({ name, bytes }) => ({ name: String(name), bytes: Number(bytes) }));
  } finally {
    db.close();
  }
}

/** Bytes of Temporal's database file with its log. */
export function temporalBytes(home: string): number {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /temporal.*\.db/.test(name),
  );
  return files.reduce((sum, name) => sum + statSync(join(home, name)).size, 0);
}
