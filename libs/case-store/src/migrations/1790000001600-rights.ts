import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** What is left of each youth's right to upper secondary training, and the school years that led to no pass. */
export class Rights1790000001600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE rights (
        journey_id uuid CONSTRAINT rights_key PRIMARY KEY,
        state text NOT NULL,
        ends_on date,
        programme text NOT NULL
      );
      CREATE TABLE lost_year (
        journey_id uuid NOT NULL,
        line integer NOT NULL,
        school_year text NOT NULL,
        level text NOT NULL,
        programme text NOT NULL,
        month text NOT NULL,
        outcome text NOT NULL,
        CONSTRAINT lost_year_key PRIMARY KEY (journey_id, line)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON rights, lost_year TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE lost_year, rights');
  }
}
