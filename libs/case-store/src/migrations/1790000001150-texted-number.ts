import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** The numbers that text messages went to, which a register may know better than we do: answers come from there. */
export class TextedNumber1790000001150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE texted_number (
        journey_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
        mobile text NOT NULL,
        CONSTRAINT texted_number_key PRIMARY KEY (mobile, journey_id)
      );
      GRANT SELECT, INSERT, DELETE ON texted_number TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE texted_number');
  }
}
