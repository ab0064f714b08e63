import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** How far a leader's daily e-mail has come, and who wants none; what a sender is asked to do is found by its subject. */
export class Digest1790000000810 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      ALTER TABLE digest
        DROP COLUMN handed_at,
        ADD COLUMN state text NOT NULL DEFAULT 'queued' CONSTRAINT digest_state
          CHECK (state IN ('queued', 'claimed', 'sent', 'refused', 'unknown', 'nothing', 'given-up')),
        ADD COLUMN tries integer NOT NULL DEFAULT 0,
        ADD COLUMN reason text,
        ADD COLUMN next_try timestamptz NOT NULL DEFAULT now();
      CREATE INDEX digest_of_leader ON digest (leader, agency, day);
      CREATE TABLE digest_choice (
        leader text NOT NULL,
        agency text NOT NULL,
        wanted boolean NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT digest_choice_key PRIMARY KEY (leader, agency)
      );
      CREATE INDEX repair_of_subject ON repair (subject, done_at);
      GRANT SELECT, INSERT, UPDATE ON digest_choice TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX repair_of_subject;
      DROP TABLE digest_choice;
      DROP INDEX digest_of_leader;
      ALTER TABLE digest DROP COLUMN state, DROP COLUMN tries, DROP COLUMN reason, DROP COLUMN next_try,
        ADD COLUMN handed_at timestamptz;
    `);
  }
}
