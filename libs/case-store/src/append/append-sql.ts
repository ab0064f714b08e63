import { personColumns } from '../people/person.ts';
import { tableNames, tables, type TableName } from '../read-models/tables.ts';

/**
 * The parts of the one appending statement. Each takes its rows as JSON (`$rows`), and writes only for streams
 * whose head row it could take at the expected version.
 */
export type PartName =
  | 'head'
  | 'event'
  | 'command'
  | 'audit'
  | 'wake'
  | 'sleep'
  | 'person'
  | 'youth_key'
  | `put_${TableName}`
  | `drop_${TableName}`;

const head = `
  given AS (
    SELECT * FROM json_to_recordset($rows)
      AS h("streamId" uuid, kind text, expected int, version int, hash text)
  ),
  begun AS (
    INSERT INTO stream (stream_id, kind, version, hash)
    SELECT "streamId", kind, version, decode(hash, 'hex') FROM given WHERE expected = 0
    ON CONFLICT DO NOTHING RETURNING stream_id
  ),
  moved AS (
    UPDATE stream SET version = given.version, hash = decode(given.hash, 'hex') FROM given
    WHERE stream.stream_id = ANY (ARRAY(SELECT "streamId" FROM given))
      AND stream.stream_id = given."streamId" AND stream.version = given.expected AND given.expected > 0
    RETURNING stream.stream_id
  ),
  head AS (SELECT stream_id FROM begun UNION ALL SELECT stream_id FROM moved)`;

const event = `
  event_rows AS (
    INSERT INTO event (stream_id, version, type, schema_version, data, secret, actor_kind, actor, agency, role,
      on_behalf_of, command_id, workflow_id, run_id, occurred_at, recorded_at, hash)
    SELECT stream_id, e.version, type, schema_version, data::json, decode(secret, 'hex'), actor_kind, actor,
      agency, role, on_behalf_of, command_id, workflow_id, run_id, occurred_at, recorded_at, decode(e.hash, 'hex')
    FROM head JOIN json_to_recordset($rows) AS e(stream_id uuid, version int, type text, schema_version smallint,
      data text, secret text, actor_kind text, actor text, agency text, role text, on_behalf_of text,
      command_id text, workflow_id text, run_id text, occurred_at timestamptz, recorded_at timestamptz, hash text)
      USING (stream_id)
    ORDER BY stream_id, e.version
  )`;

const command = `
  command_rows AS (
    INSERT INTO command (caller, key, body_hash, reply, answered_at)
    SELECT caller, key, decode(body_hash, 'hex'), reply::json, answered_at
    FROM head JOIN json_to_recordset($rows) AS c(stream_id uuid, caller text, key text, body_hash text, reply text,
      answered_at timestamptz) USING (stream_id)
  )`;

const audit = `
  audit_rows AS (
    INSERT INTO audit (at, actor, agency, role, action, subject, result, detail)
    SELECT at, actor, agency, role, action, subject, result, detail
    FROM head JOIN json_to_recordset($rows) AS a(at timestamptz, actor text, agency text, role text, action text,
      subject uuid, result text, detail jsonb) ON a.subject = head.stream_id
  )`;

/** Raised when the workflow would sleep past the deadline, or is awake, or has never been started. */
const wake = `
  wake_rows AS (
    INSERT INTO wake (workflow_id, type, argument, due_at)
    SELECT DISTINCT ON (workflow_id) workflow_id, type, argument, due_at
    FROM head JOIN json_to_recordset($rows) AS w(stream_id uuid, workflow_id text, type text, argument text,
      due_at timestamptz) USING (stream_id)
    ON CONFLICT (workflow_id) DO UPDATE SET wanted = wake.wanted + 1, due_at = EXCLUDED.due_at, next_try = NULL,
      wanted_at = CASE WHEN wake.wanted > wake.sent THEN wake.wanted_at ELSE now() END
    WHERE EXCLUDED.due_at IS NULL OR wake.sleeping_until IS NULL OR wake.sleeping_until <= now()
      OR EXCLUDED.due_at < wake.sleeping_until
  )`;

const sleep = `
  sleep_rows AS (
    UPDATE wake SET sleeping_until = s.sleeping_until, read_at = clock_timestamp()
    FROM head JOIN json_to_recordset($rows) AS s(stream_id uuid, workflow_id text, sleeping_until timestamptz)
      USING (stream_id)
    WHERE wake.workflow_id = s.workflow_id
  )`;

const assigned = (columns: string[]) => columns.map((column) => `${column} = EXCLUDED.${column}`).join(', ');

/** Who it was until now is kept for agencies that left before: every part reads what stood before the statement. */
const person = `
  former_person_rows AS (
    INSERT INTO former_person (journey_id, until_version, birth_number, first_name, last_name, birth_date, school_name,
      mobile, email, protection, search)
    SELECT was.journey_id, given.version, was.birth_number, was.first_name, was.last_name, was.birth_date,
      was.school_name, was.mobile, was.email, was.protection, was.search
    FROM head JOIN given ON given."streamId" = head.stream_id
    JOIN json_populate_recordset(NULL::person, $rows) AS p ON p.journey_id = head.stream_id
    JOIN person was ON was.journey_id = p.journey_id
    WHERE (was.birth_number, was.first_name, was.last_name, was.birth_date, was.school_name, was.mobile, was.email)
      IS DISTINCT FROM (p.birth_number, p.first_name, p.last_name, p.birth_date, p.school_name, p.mobile, p.email)
  ),
  person_rows AS (
    INSERT INTO person SELECT p.*
    FROM head JOIN json_populate_recordset(NULL::person, $rows) AS p ON p.journey_id = head.stream_id
    ON CONFLICT (journey_id) DO UPDATE SET ${assigned(personColumns)}
  )`;

const youthKey = `
  youth_key_rows AS (
    INSERT INTO youth_key (journey_id, wrapped)
    SELECT journey_id, decode(k.wrapped, 'hex')
    FROM head JOIN json_to_recordset($rows) AS k(journey_id uuid, wrapped text) ON journey_id = head.stream_id
  )`;

function put(table: TableName): string {
  const { stream, key, columns } = tables[table];
  const action = columns.length > 0 ? `DO UPDATE SET ${assigned(columns)}` : 'DO NOTHING';
  return `
  put_${table} AS (
    INSERT INTO ${table} SELECT r.*
    FROM head JOIN json_populate_recordset(NULL::${table}, $rows) AS r ON r.${stream} = head.stream_id
    ON CONFLICT (${key.join(', ')}) ${action}
  )`;
}

function drop(table: TableName): string {
  const { stream, key } = tables[table];
  const same = key.map((column) => `${table}.${column} = r.${column}`).join(' AND ');
  return `
  drop_${table} AS (
    DELETE FROM ${table} USING head JOIN json_populate_recordset(NULL::${table}, $rows) AS r
      ON r.${stream} = head.stream_id
    WHERE ${table}.${stream} = ANY (ARRAY(SELECT stream_id FROM head)) AND ${same}
  )`;
}

const readModels = Object.fromEntries(
  tableNames.flatMap((table) => [
    [`put_${table}`, put(table)],
    [`drop_${table}`, drop(table)],
  ]),
) as Record<`put_${TableName}` | `drop_${TableName}`, string>;

export const parts: Record<PartName, string> = {
  head,
  event,
  command,
  audit,
  ...readModels,
  wake,
  sleep,
  person,
  youth_key: youthKey,
};
