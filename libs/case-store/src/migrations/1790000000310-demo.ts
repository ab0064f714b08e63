import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** Whether this database holds the demo: which one, up to which day, and whether all of it. */
export class Demo1790000000310 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE demo (
        one boolean CONSTRAINT demo_once PRIMARY KEY DEFAULT true CHECK (one),
        seed integer NOT NULL,
        until date NOT NULL,
        loaded_at timestamptz
      )`);
    await db.query(`GRANT SELECT, INSERT, UPDATE ON demo TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE demo');
  }
}
