import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/**
 * An agency that has left reads what stood then, and nothing newer: until which version, and who the youth was then.
 * What is in `journey_agency` already knows no leaving; `migrate` rebuilds it from the events.
 */
export class LeftAgencies1790000000400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      ALTER TABLE journey_agency ADD COLUMN until_version integer;
      ALTER TABLE journey_agency DROP CONSTRAINT journey_agency_key;
      ALTER TABLE journey_agency ADD CONSTRAINT journey_agency_key PRIMARY KEY (agency, journey_id)
        INCLUDE (until_version);
      CREATE INDEX journey_agency_left ON journey_agency (agency) WHERE until_version IS NOT NULL;
      CREATE TABLE former_person (
        position bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT former_person_key PRIMARY KEY,
        journey_id uuid NOT NULL CONSTRAINT former_person_of REFERENCES person ON DELETE CASCADE,
        until_version integer NOT NULL,
        birth_number text,
        first_name text NOT NULL,
        last_name text NOT NULL,
        birth_date date NOT NULL,
        school_name text,
        mobile text,
        email text,
        protection text NOT NULL,
        search text NOT NULL
      );
      CREATE INDEX former_person_until ON former_person (journey_id, until_version);
      GRANT SELECT, INSERT, DELETE ON former_person TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE former_person;
      DROP INDEX journey_agency_left;
      -- Without the column, a row means that the agency reads everything.
      DELETE FROM journey_agency WHERE until_version IS NOT NULL;
      ALTER TABLE journey_agency DROP CONSTRAINT journey_agency_key;
      ALTER TABLE journey_agency DROP COLUMN until_version;
      ALTER TABLE journey_agency ADD CONSTRAINT journey_agency_key PRIMARY KEY (agency, journey_id);
    `);
  }
}
