import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** Every proposal of a category and what became of it, for the professional supervisors. */
export class CategoryAssessments1790000001800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE category_assessment (
        journey_id uuid NOT NULL,
        number integer NOT NULL,
        round integer NOT NULL,
        category smallint NOT NULL,
        own_category smallint,
        author text NOT NULL,
        agency text NOT NULL,
        proposed_on date NOT NULL,
        outcome text,
        reviewer text,
        reviewed_on date,
        suggested smallint,
        CONSTRAINT category_assessment_key PRIMARY KEY (journey_id, number)
      );
      CREATE INDEX category_assessment_waiting ON category_assessment (proposed_on) WHERE outcome IS NULL;
      CREATE INDEX category_assessment_proposed ON category_assessment (proposed_on);
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON category_assessment TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE category_assessment');
  }
}
