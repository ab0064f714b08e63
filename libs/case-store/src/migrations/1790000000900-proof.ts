import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/**
 * Proofs of contact. `proof` and `proof_line` are worked out from the events and may be thrown away; `frozen_proof` says
 * what was frozen, and nobody can change it: the application's role may not.
 */
export class Proof1790000000900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE proof (
        proof_id uuid CONSTRAINT proof_key PRIMARY KEY,
        county text NOT NULL,
        school_year text NOT NULL,
        as_of date NOT NULL,
        recorded_by timestamptz NOT NULL,
        seen pg_snapshot NOT NULL,
        policy json NOT NULL,
        format smallint NOT NULL,
        made_by text NOT NULL,
        made_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'running' CONSTRAINT proof_state CHECK (state IN ('running', 'done', 'failed')),
        total integer NOT NULL DEFAULT 0,
        done integer NOT NULL DEFAULT 0,
        lines integer,
        cells json,
        hash bytea,
        CONSTRAINT proof_done_is_whole CHECK (state <> 'done' OR (lines, hash) IS NOT NULL)
      );
      CREATE INDEX proof_of_county ON proof (county, made_at DESC);
      CREATE TABLE proof_line (
        proof_id uuid NOT NULL CONSTRAINT proof_line_of REFERENCES proof ON DELETE CASCADE,
        place integer NOT NULL,
        journey_id uuid NOT NULL,
        school text,
        kind text NOT NULL,
        outcome text NOT NULL,
        why text,
        first boolean NOT NULL,
        line json NOT NULL,
        CONSTRAINT proof_line_key PRIMARY KEY (proof_id, place)
      );
      CREATE TABLE frozen_proof (
        proof_id uuid CONSTRAINT frozen_proof_key PRIMARY KEY,
        county text NOT NULL,
        school_year text NOT NULL,
        as_of date NOT NULL,
        recorded_by timestamptz NOT NULL,
        seen pg_snapshot NOT NULL,
        policy json NOT NULL,
        format smallint NOT NULL,
        lines integer NOT NULL,
        hash bytea NOT NULL,
        frozen_by text NOT NULL,
        frozen_at timestamptz NOT NULL
      );
      CREATE INDEX frozen_proof_of_county ON frozen_proof (county, frozen_at DESC);
      CREATE TABLE proof_check (
        check_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT proof_check_key PRIMARY KEY,
        proof_id uuid NOT NULL CONSTRAINT proof_check_of REFERENCES frozen_proof,
        asked_by text NOT NULL,
        asked_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'running'
          CONSTRAINT proof_check_state CHECK (state IN ('running', 'same', 'different', 'failed')),
        total integer NOT NULL DEFAULT 0,
        done integer NOT NULL DEFAULT 0
      );
      CREATE UNIQUE INDEX proof_check_one_at_a_time ON proof_check (proof_id) WHERE state = 'running';
      CREATE INDEX proof_check_latest ON proof_check (proof_id, check_id DESC);
      -- Which journeys a county may ever have owed anything, also after what is recorded there was struck out.
      CREATE INDEX event_of_county ON event ((CASE type WHEN 'Moved' THEN data->>'to' ELSE data->>'county' END), stream_id)
        WHERE type IN ('YouthEnrolled', 'EnrolmentUpdated', 'Moved', 'InstitutionEntered');
    `);
    await db.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON proof, proof_line TO ${app};
      GRANT SELECT, INSERT ON frozen_proof TO ${app};
      GRANT SELECT, INSERT, UPDATE ON proof_check TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX event_of_county');
    await db.query('DROP TABLE proof_check, frozen_proof, proof_line, proof');
  }
}
