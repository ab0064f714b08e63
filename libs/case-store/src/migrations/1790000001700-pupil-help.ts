import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** Services of the journeys, and what is done for pupils at school beside them (infra/adr/0038). */
export class PupilHelp1790000001700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'pupil-help');
    await addStreamKind(db, 'staff-advice');
    await db.query(`
      CREATE TABLE service (
        journey_id uuid NOT NULL,
        service text NOT NULL,
        kind text NOT NULL,
        agency text NOT NULL,
        sector text NOT NULL,
        caseworker text NOT NULL,
        started_on date NOT NULL,
        evaluate_on date NOT NULL,
        ended_on date,
        CONSTRAINT service_key PRIMARY KEY (journey_id, service)
      );
      CREATE INDEX service_of_agency ON service (agency, sector, evaluate_on);
      CREATE TABLE pupil_help (
        help_id uuid CONSTRAINT pupil_help_key PRIMARY KEY,
        version integer NOT NULL,
        journey_id uuid NOT NULL,
        agency text NOT NULL,
        sector text NOT NULL,
        opened_on date NOT NULL,
        CONSTRAINT pupil_help_once UNIQUE (agency, sector, journey_id)
      );
      CREATE TABLE help_visit (
        help_id uuid NOT NULL CONSTRAINT help_visit_of REFERENCES pupil_help,
        at integer NOT NULL,
        kind text NOT NULL,
        on_day date NOT NULL,
        CONSTRAINT help_visit_key PRIMARY KEY (help_id, at, kind)
      );
      CREATE TABLE help_ruling (
        help_id uuid NOT NULL CONSTRAINT help_ruling_of REFERENCES pupil_help,
        ruling text NOT NULL,
        made_on date NOT NULL,
        basis text NOT NULL,
        outcome text NOT NULL,
        state text NOT NULL,
        appeal_until date,
        CONSTRAINT help_ruling_key PRIMARY KEY (help_id, ruling)
      );
      CREATE TABLE help_matter (
        help_id uuid NOT NULL CONSTRAINT help_matter_of REFERENCES pupil_help,
        matter text NOT NULL,
        item text NOT NULL,
        due_on date NOT NULL,
        CONSTRAINT help_matter_key PRIMARY KEY (help_id, matter, item)
      );
      CREATE TABLE staff_advice (
        advice_id uuid NOT NULL,
        place integer NOT NULL,
        agency text NOT NULL,
        sector text NOT NULL,
        on_day date NOT NULL,
        topic text NOT NULL,
        CONSTRAINT staff_advice_key PRIMARY KEY (advice_id, place)
      );
      CREATE INDEX staff_advice_of_agency ON staff_advice (agency, on_day);
    `);
    await db.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON service, pupil_help, help_visit, help_ruling, help_matter, staff_advice TO ${app}`,
    );
  }

  /** Refused by the constraint where such streams stand: they are on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE service, help_visit, help_ruling, help_matter, pupil_help, staff_advice');
    await dropStreamKind(db, 'staff-advice', false);
    await dropStreamKind(db, 'pupil-help', false);
  }
}
