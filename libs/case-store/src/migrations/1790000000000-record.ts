import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** The record itself: streams, events that nobody can edit, commands answered once, audit, wake-ups. */
export class Record1790000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE stream (
        stream_id uuid CONSTRAINT stream_key PRIMARY KEY,
        kind text NOT NULL CONSTRAINT stream_kind CHECK (kind IN ('journey', 'meeting')),
        version integer NOT NULL CONSTRAINT stream_version CHECK (version > 0),
        hash bytea NOT NULL
      );
      CREATE TABLE event (
        position bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT event_key PRIMARY KEY,
        stream_id uuid NOT NULL,
        version integer NOT NULL,
        type text NOT NULL,
        schema_version smallint NOT NULL,
        data json NOT NULL,
        secret bytea,
        actor_kind text NOT NULL,
        actor text NOT NULL,
        agency text NOT NULL,
        role text,
        on_behalf_of text,
        command_id text,
        workflow_id text,
        run_id text,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        hash bytea NOT NULL,
        CONSTRAINT event_stream_version UNIQUE (stream_id, version)
      );
      CREATE TABLE command (
        caller text NOT NULL,
        key text NOT NULL,
        body_hash bytea NOT NULL,
        reply json NOT NULL,
        answered_at timestamptz NOT NULL,
        CONSTRAINT command_answered_once PRIMARY KEY (caller, key)
      );
      CREATE TABLE audit (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_key PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        actor text NOT NULL,
        agency text NOT NULL,
        role text,
        action text NOT NULL,
        subject uuid,
        result text NOT NULL,
        detail jsonb
      );
      CREATE TABLE wake (
        workflow_id text CONSTRAINT wake_key PRIMARY KEY,
        type text NOT NULL,
        argument text NOT NULL,
        wanted bigint NOT NULL DEFAULT 1,
        sent bigint NOT NULL DEFAULT 0,
        sleeping_until timestamptz,
        due_at timestamptz,
        wanted_at timestamptz NOT NULL DEFAULT now(),
        leased_until timestamptz,
        tries integer NOT NULL DEFAULT 0,
        next_try timestamptz,
        error text
      );
      CREATE INDEX wake_pending ON wake (wanted_at) WHERE wanted > sent;
    `);
    await db.query(`
      GRANT SELECT, INSERT ON event, command, audit TO ${app};
      GRANT SELECT, INSERT, UPDATE ON stream, wake TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE wake, audit, command, event, stream');
  }
}
