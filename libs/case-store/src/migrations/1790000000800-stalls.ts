import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** What stands still and why, what is done about it, and the signs of life that it is judged by. */
export class Stalls1790000000800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE stall (
        stall_id uuid CONSTRAINT stall_key PRIMARY KEY DEFAULT gen_random_uuid(),
        lane text NOT NULL CONSTRAINT stall_lane CHECK (lane IN ('people', 'machine')),
        cause text NOT NULL,
        kind text NOT NULL DEFAULT '',
        subject text NOT NULL,
        journey_id uuid,
        holds_up integer NOT NULL DEFAULT 1,
        agency text,
        waits_for text,
        owner text,
        detail text,
        since timestamptz NOT NULL,
        rests_until date,
        handled text,
        handled_to text,
        handled_on date,
        found_at timestamptz NOT NULL DEFAULT now(),
        closed_at timestamptz
      );
      CREATE UNIQUE INDEX stall_stands_once ON stall (subject, cause, kind) WHERE closed_at IS NULL;
      CREATE INDEX stall_oldest ON stall (lane, since, stall_id) WHERE closed_at IS NULL;
      CREATE INDEX stall_of_cause ON stall (cause, since, stall_id) WHERE closed_at IS NULL;
      CREATE INDEX stall_of_owner ON stall (owner, since, stall_id) WHERE closed_at IS NULL;
      CREATE INDEX stall_of_journey ON stall (journey_id) WHERE closed_at IS NULL;
      CREATE INDEX stall_found ON stall (found_at);
      CREATE INDEX stall_closed ON stall (closed_at);
      CREATE TABLE stall_count (
        agency text NOT NULL,
        cause text NOT NULL,
        standing integer NOT NULL,
        resting integer NOT NULL,
        counted_at timestamptz NOT NULL,
        CONSTRAINT stall_count_key PRIMARY KEY (agency, cause)
      );
      CREATE TABLE handled_stall (
        journey_id uuid NOT NULL,
        cause text NOT NULL,
        kind text NOT NULL,
        how text NOT NULL,
        handled_to text,
        handled_on date NOT NULL,
        rests_until date NOT NULL,
        CONSTRAINT handled_stall_key PRIMARY KEY (journey_id, cause, kind)
      );
      CREATE TABLE sign_of_life (
        part text CONSTRAINT sign_of_life_key PRIMARY KEY,
        at timestamptz NOT NULL
      );
      CREATE TABLE repair (
        repair_id uuid CONSTRAINT repair_key PRIMARY KEY,
        stall_id uuid NOT NULL,
        repair text NOT NULL,
        cause text NOT NULL,
        kind text NOT NULL,
        subject text NOT NULL,
        asked_by text NOT NULL,
        agency text NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        tries integer NOT NULL DEFAULT 0,
        next_try timestamptz NOT NULL DEFAULT now(),
        error text,
        done_at timestamptz
      );
      CREATE INDEX repair_waiting ON repair (next_try) WHERE done_at IS NULL;
      CREATE INDEX repair_of_stall ON repair (stall_id);
      CREATE TABLE digest (
        day date NOT NULL,
        agency text NOT NULL,
        leader text NOT NULL,
        digest_id uuid NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        handed_at timestamptz,
        CONSTRAINT digest_once PRIMARY KEY (day, agency, leader)
      );
      ALTER TABLE wake ADD COLUMN told_at timestamptz, ADD COLUMN read_at timestamptz;
      GRANT SELECT, INSERT, UPDATE, DELETE ON stall, stall_count, handled_stall TO ${app};
      GRANT SELECT, INSERT, UPDATE ON sign_of_life, repair, digest TO ${app};
    `);
    await addStreamKind(db, 'operation');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE wake DROP COLUMN told_at, DROP COLUMN read_at;
      DROP TABLE digest, repair, sign_of_life, handled_stall, stall_count, stall;
    `);
    // What stands on such streams stays: the older version does not read them.
    await dropStreamKind(db, 'operation', true);
  }
}
