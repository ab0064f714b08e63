import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports that wait for their turn, youths whom a file has moved to its county, and the role of who started it. */
export class ImportTurns1790000000500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import_file
        ADD COLUMN role text,
        ADD COLUMN begun_at timestamptz,
        ADD COLUMN moved_rows integer NOT NULL DEFAULT 0;
      UPDATE import_file SET begun_at = started_at WHERE done > 0 OR state <> 'running';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE import_file DROP COLUMN role, DROP COLUMN begun_at, DROP COLUMN moved_rows');
  }
}
