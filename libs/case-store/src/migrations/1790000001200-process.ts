import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** Processes that keep time beside the journeys: which are open, and what they wait for (infra/adr/0032). */
export class Process1790000001200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE process (
        process_id uuid CONSTRAINT process_key PRIMARY KEY,
        kind text NOT NULL,
        workflow text NOT NULL,
        owner text NOT NULL,
        open boolean NOT NULL,
        due_on date
      );
      CREATE INDEX process_open ON process (kind, due_on) WHERE open;
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON process TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE process');
  }
}
