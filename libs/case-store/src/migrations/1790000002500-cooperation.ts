import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** Cooperations between a school and a NAV office, who reads them, and what they wait for (infra/adr/0045). */
export class Cooperation1790000002500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'cooperation');
    // Two who propose at once meet in `cooperation_between`; one of them reads again, and is told that it stands.
    await db.query(`
      CREATE TABLE cooperation (
        cooperation_id uuid CONSTRAINT cooperation_key PRIMARY KEY,
        version integer NOT NULL,
        school text NOT NULL,
        nav text NOT NULL,
        state text NOT NULL,
        review_on date,
        last_day date
      );
      CREATE UNIQUE INDEX cooperation_between ON cooperation (school, nav) WHERE state <> 'ended';
      CREATE INDEX cooperation_nav ON cooperation (nav);
      CREATE TABLE cooperation_person (
        cooperation_id uuid NOT NULL CONSTRAINT cooperation_person_of REFERENCES cooperation,
        person text NOT NULL,
        agency text NOT NULL,
        CONSTRAINT cooperation_person_key PRIMARY KEY (person, agency, cooperation_id)
      );
      CREATE TABLE cooperation_matter (
        cooperation_id uuid NOT NULL CONSTRAINT cooperation_matter_of REFERENCES cooperation,
        matter text NOT NULL,
        item text NOT NULL,
        due_on date NOT NULL,
        of_school boolean NOT NULL,
        of_nav boolean NOT NULL,
        person text,
        CONSTRAINT cooperation_matter_key PRIMARY KEY (cooperation_id, matter, item)
      );
      CREATE INDEX cooperation_matter_due ON cooperation_matter (due_on);
    `);
    await db.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON cooperation, cooperation_person, cooperation_matter TO ${app}`,
    );
  }

  /** Refused by the constraint where such streams stand: they are on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE cooperation_matter, cooperation_person, cooperation');
    await dropStreamKind(db, 'cooperation', false);
  }
}
