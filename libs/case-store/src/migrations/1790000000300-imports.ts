import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** Imports of target-group files: how far each has come, its bytes until it is done, and which file it was. */
export class Imports1790000000300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE import_file (
        import_id uuid CONSTRAINT import_file_key PRIMARY KEY,
        file text NOT NULL,
        agency text NOT NULL,
        started_by text NOT NULL,
        import_day date NOT NULL,
        real_numbers boolean NOT NULL,
        state text NOT NULL DEFAULT 'running'
          CONSTRAINT import_file_state CHECK (state IN ('running', 'done', 'failed')),
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        bytes bytea,
        fingerprint bytea NOT NULL,
        total integer NOT NULL DEFAULT 0,
        done integer NOT NULL DEFAULT 0,
        new_rows integer NOT NULL DEFAULT 0,
        changed_rows integer NOT NULL DEFAULT 0,
        unchanged_rows integer NOT NULL DEFAULT 0,
        rejected_rows integer NOT NULL DEFAULT 0,
        noticed_rows integer NOT NULL DEFAULT 0,
        CONSTRAINT import_file_bytes_until_done CHECK ((state = 'running') = (bytes IS NOT NULL))
      );
      CREATE INDEX import_file_of_agency ON import_file (agency, started_at DESC);
      CREATE INDEX import_file_running ON import_file (started_at) WHERE state = 'running';
      CREATE TABLE import_row (
        import_id uuid NOT NULL,
        row_number integer NOT NULL,
        outcome text NOT NULL,
        code text,
        notices json NOT NULL,
        CONSTRAINT import_row_key PRIMARY KEY (import_id, row_number)
      );
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON import_file, import_row TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE import_row, import_file');
  }
}
