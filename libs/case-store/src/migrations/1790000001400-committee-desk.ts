import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** What committees agree on, until it is done, and what a meeting says of its items beside the decision. */
export class CommitteeDesk1790000001400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE agreement (
        journey_id uuid NOT NULL,
        agreement text NOT NULL,
        kind text NOT NULL,
        agency text NOT NULL,
        person text,
        committee text NOT NULL,
        made_on date NOT NULL,
        due_on date NOT NULL,
        state text NOT NULL,
        CONSTRAINT agreement_key PRIMARY KEY (journey_id, agreement)
      );
      CREATE INDEX agreement_of_committee ON agreement (committee, due_on) WHERE state = 'open';
      CREATE INDEX agreement_of_person ON agreement (person) WHERE state = 'open';
      ALTER TABLE meeting_item ADD COLUMN urgent boolean NOT NULL DEFAULT false, ADD COLUMN gone text;
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON agreement TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE meeting_item DROP COLUMN urgent, DROP COLUMN gone; DROP TABLE agreement');
  }
}
