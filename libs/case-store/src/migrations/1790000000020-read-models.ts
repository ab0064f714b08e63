import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** What lists are read from; written in the append's own transaction, and equal to the fold of the events. */
export class ReadModels1790000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE journey (
        journey_id uuid CONSTRAINT journey_key PRIMARY KEY,
        version integer NOT NULL,
        phase text NOT NULL,
        phase_since date NOT NULL,
        closed_for text,
        owner text NOT NULL,
        county text NOT NULL,
        municipality text,
        ot_status text NOT NULL,
        category smallint,
        category_state text,
        caseworker text,
        committee text,
        committee_met boolean NOT NULL,
        enrolled_on date NOT NULL,
        birth_year smallint NOT NULL,
        strict boolean NOT NULL,
        next_kind text,
        next_due_on date,
        last_type text NOT NULL,
        last_on date NOT NULL,
        last_recorded_at timestamptz NOT NULL,
        personal_due date,
        calendar_due date
      );
      CREATE INDEX journey_due ON journey (next_due_on, journey_id);
      CREATE INDEX journey_caseworker ON journey (caseworker, next_due_on);
      CREATE INDEX journey_owner ON journey (owner, phase);
      CREATE INDEX journey_committee ON journey (committee) WHERE phase = 'committee';
      CREATE INDEX journey_cohort ON journey (county, calendar_due, journey_id);
      CREATE TABLE journey_agency (
        journey_id uuid NOT NULL,
        agency text NOT NULL,
        CONSTRAINT journey_agency_key PRIMARY KEY (agency, journey_id)
      );
      CREATE INDEX journey_agency_of ON journey_agency (journey_id);
      CREATE TABLE duty (
        journey_id uuid NOT NULL,
        owed_by text NOT NULL,
        opened_on date NOT NULL,
        kind text NOT NULL,
        county_hidden boolean NOT NULL,
        school_year text NOT NULL,
        opened_by text NOT NULL,
        carry_over boolean NOT NULL,
        due_on date,
        rule_set text NOT NULL,
        ends_on date NOT NULL,
        ends_by text NOT NULL,
        outcome text,
        closed_on date,
        reason text,
        tried boolean NOT NULL,
        CONSTRAINT duty_key PRIMARY KEY (journey_id, owed_by, opened_on, kind)
      );
      CREATE INDEX duty_open ON duty (owed_by, due_on) WHERE outcome IS NULL;
      CREATE INDEX duty_year ON duty (owed_by, school_year, kind);
      CREATE TABLE work_item (
        journey_id uuid NOT NULL,
        kind text NOT NULL,
        source text NOT NULL,
        due_on date,
        CONSTRAINT work_item_key PRIMARY KEY (journey_id, kind)
      );
      CREATE INDEX work_item_due ON work_item (due_on);
    `);
    await db.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON journey, journey_agency, duty, work_item TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE work_item, duty, journey_agency, journey');
  }
}
