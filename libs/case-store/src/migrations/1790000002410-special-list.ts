import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** The limited lists of special units (infra/adr/0044). */
export class SpecialList1790000002410 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'special-list');
    await db.query(`
      CREATE TABLE special_list (
        list_id uuid CONSTRAINT special_list_key PRIMARY KEY,
        version integer NOT NULL,
        agency text NOT NULL CONSTRAINT special_list_once UNIQUE,
        places integer NOT NULL
      );
      CREATE TABLE special_place (
        list_id uuid NOT NULL CONSTRAINT special_place_of REFERENCES special_list,
        journey_id uuid NOT NULL,
        at integer NOT NULL,
        since date NOT NULL,
        reason_at integer NOT NULL,
        review_on date NOT NULL,
        CONSTRAINT special_place_key PRIMARY KEY (list_id, journey_id)
      );
      CREATE INDEX special_place_journey ON special_place (journey_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON special_list, special_place TO ${app};
    `);
  }

  /** Refused by the constraint where such streams stand: they are on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE special_place, special_list');
    await dropStreamKind(db, 'special-list', false);
  }
}
