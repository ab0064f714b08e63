import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** What wellbeing persons do for children, and what waits for them (infra/adr/0040). */
export class Wellbeing1790000002010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'wellbeing');
    await db.query(`
      CREATE TABLE wellbeing (
        wellbeing_id uuid CONSTRAINT wellbeing_key PRIMARY KEY,
        version integer NOT NULL,
        journey_id uuid NOT NULL,
        agency text NOT NULL,
        opened_on date NOT NULL,
        CONSTRAINT wellbeing_once UNIQUE (agency, journey_id)
      );
      CREATE TABLE wellbeing_log (
        wellbeing_id uuid NOT NULL CONSTRAINT wellbeing_log_of REFERENCES wellbeing,
        at integer NOT NULL,
        work text NOT NULL,
        on_day date NOT NULL,
        CONSTRAINT wellbeing_log_key PRIMARY KEY (wellbeing_id, at, work)
      );
      CREATE TABLE wellbeing_matter (
        wellbeing_id uuid NOT NULL CONSTRAINT wellbeing_matter_of REFERENCES wellbeing,
        matter text NOT NULL,
        item text NOT NULL,
        work text,
        due_on date NOT NULL,
        CONSTRAINT wellbeing_matter_key PRIMARY KEY (wellbeing_id, matter, item)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON wellbeing, wellbeing_log, wellbeing_matter TO ${app};
    `);
  }

  /** Refused by the constraint where such streams stand: they are on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE wellbeing_matter, wellbeing_log, wellbeing');
    await dropStreamKind(db, 'wellbeing', false);
  }
}
