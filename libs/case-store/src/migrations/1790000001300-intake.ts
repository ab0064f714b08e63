import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** Talks that are booked in an agency's intake, and the rosters that give its times away (infra/adr/0034). */
export class Intake1790000001300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'roster');
    await db.query(`
      CREATE TABLE talk (
        journey_id uuid CONSTRAINT talk_key PRIMARY KEY,
        agency text NOT NULL,
        day date NOT NULL,
        time text NOT NULL,
        person text NOT NULL,
        state text NOT NULL
      );
      CREATE INDEX talk_day ON talk (agency, day);
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON talk TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE talk');
    await dropStreamKind(db, 'roster', true);
  }
}
