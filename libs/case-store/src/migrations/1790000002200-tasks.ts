import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** Whose each matter is, what is put off, and indexes for one list over many agencies (infra/adr/0042). */
export class Tasks1790000002200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      ALTER TABLE work_item ADD COLUMN person text;
      CREATE INDEX work_item_person ON work_item (person) WHERE person IS NOT NULL;
      CREATE INDEX work_item_kind ON work_item (kind, due_on, journey_id);
      CREATE INDEX service_of_caseworker ON service (caseworker) WHERE ended_on IS NULL;
      CREATE TABLE snooze (
        journey_id uuid NOT NULL,
        kind text NOT NULL,
        due_on date,
        until_day date NOT NULL,
        by_person text NOT NULL,
        at integer NOT NULL,
        CONSTRAINT snooze_key PRIMARY KEY (journey_id, kind)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON snooze TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE snooze;
      DROP INDEX service_of_caseworker, work_item_kind, work_item_person;
      ALTER TABLE work_item DROP COLUMN person;
    `);
  }
}
