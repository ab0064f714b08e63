import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** Wellbeing forums, and what was agreed on in them (infra/adr/0040). */
export class Forum1790000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'forum');
    await db.query(`
      CREATE TABLE forum (
        forum_id uuid CONSTRAINT forum_key PRIMARY KEY,
        version integer NOT NULL,
        agency text NOT NULL CONSTRAINT forum_once UNIQUE
      );
      CREATE TABLE forum_agreement (
        forum_id uuid NOT NULL CONSTRAINT forum_agreement_of REFERENCES forum,
        agreement text NOT NULL,
        who text NOT NULL,
        due_on date NOT NULL,
        state text NOT NULL,
        journey_id uuid,
        CONSTRAINT forum_agreement_key PRIMARY KEY (forum_id, agreement)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON forum, forum_agreement TO ${app};
    `);
  }

  /** Refused by the constraint where such streams stand: they are on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE forum_agreement, forum');
    await dropStreamKind(db, 'forum', false);
  }
}
