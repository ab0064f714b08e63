import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** The one home of personal data: who the youths are, and the keys that their texts are encrypted with. */
export class People1790000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE TABLE person (
        journey_id uuid CONSTRAINT person_key PRIMARY KEY,
        birth_number text CONSTRAINT person_birth_number UNIQUE,
        first_name text NOT NULL,
        last_name text NOT NULL,
        birth_date date NOT NULL,
        municipality text,
        school_name text,
        mobile text,
        email text,
        guardians json NOT NULL DEFAULT '[]',
        protection text NOT NULL DEFAULT 'UGRADERT',
        name_key text NOT NULL,
        search text NOT NULL
      );
      CREATE UNIQUE INDEX person_without_number ON person (birth_date, name_key) WHERE birth_number IS NULL;
      CREATE INDEX person_name_key ON person (birth_date, name_key);
      CREATE INDEX person_search ON person USING gin (search gin_trgm_ops);
      CREATE TABLE youth_key (
        journey_id uuid CONSTRAINT youth_key_key PRIMARY KEY,
        wrapped bytea NOT NULL
      );
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON person, youth_key TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE youth_key, person');
  }
}
