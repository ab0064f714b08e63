import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** The overview of offers, and which of them youths have been given. */
export class Catalogue1790000001810 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'catalogue');
    await db.query(`
      CREATE TABLE catalogue_entry (
        entry_id uuid CONSTRAINT catalogue_entry_key PRIMARY KEY,
        version integer NOT NULL,
        agency text NOT NULL,
        county text,
        title text NOT NULL,
        kind text NOT NULL,
        provider text NOT NULL,
        place text NOT NULL,
        municipality text,
        seats integer,
        starts_on date,
        until date,
        age_from integer,
        age_to integer,
        description text NOT NULL,
        contact text NOT NULL,
        changed_on date NOT NULL,
        taken_off_on date
      );
      CREATE INDEX catalogue_entry_county ON catalogue_entry (county) WHERE taken_off_on IS NULL;
      CREATE TABLE offer_given (
        journey_id uuid NOT NULL,
        offer text NOT NULL,
        entry uuid NOT NULL,
        answer text NOT NULL,
        CONSTRAINT offer_given_key PRIMARY KEY (journey_id, offer)
      );
      CREATE INDEX offer_given_of ON offer_given (entry);
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue_entry, offer_given TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE offer_given, catalogue_entry');
    await dropStreamKind(db, 'catalogue', true);
  }
}
