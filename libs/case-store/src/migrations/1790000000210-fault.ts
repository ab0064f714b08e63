import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** Faults of ours, for the list of what stands still: the kind and place of a fault, never its data. */
export class Fault1790000000210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE fault (
        id uuid CONSTRAINT fault_key PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        what text NOT NULL,
        where_ text NOT NULL,
        journey_id uuid,
        resolved_at timestamptz
      );
      CREATE INDEX fault_open ON fault (journey_id, at) WHERE resolved_at IS NULL;
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON fault TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE fault');
  }
}
