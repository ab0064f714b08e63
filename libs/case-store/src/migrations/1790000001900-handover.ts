import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** Referrals from one agency to another, which has to accept (infra/adr/0039). */
export class Handover1790000001900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'handover');
    await db.query(`
      CREATE TABLE handover (
        handover_id uuid CONSTRAINT handover_key PRIMARY KEY,
        version integer NOT NULL,
        journey_id uuid NOT NULL,
        giver text NOT NULL,
        agency text NOT NULL,
        asker text NOT NULL,
        wants text NOT NULL,
        urgency text NOT NULL,
        asked_on date NOT NULL,
        came_on date NOT NULL,
        answer_by date NOT NULL,
        state text NOT NULL,
        ended_on date
      );
      CREATE INDEX handover_waits ON handover (agency, answer_by) WHERE state = 'waiting';
      CREATE INDEX handover_given ON handover (giver, asked_on);
      CREATE INDEX handover_of_journey ON handover (journey_id);
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON handover TO ${app}`);
  }

  /** Refused by the constraint where such streams stand: they are on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE handover');
    await dropStreamKind(db, 'handover', false);
  }
}
