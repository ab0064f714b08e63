import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** Who is away and who stands in, and what a leader has given from one to others at once (infra/adr/0043). */
export class Absence1790000002300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'absence');
    await db.query(`
      CREATE TABLE absence (
        absence_id uuid NOT NULL,
        absence text NOT NULL,
        person text NOT NULL,
        agency text NOT NULL,
        from_on date NOT NULL,
        to_on date NOT NULL,
        substitute text,
        CONSTRAINT absence_key PRIMARY KEY (absence_id, absence)
      );
      CREATE INDEX absence_of_agency ON absence (agency, to_on);
      CREATE INDEX absence_of_substitute ON absence (substitute, to_on) WHERE substitute IS NOT NULL;
      CREATE INDEX absence_of_person ON absence (person, to_on);
      CREATE TABLE reassigned (
        run uuid NOT NULL,
        journey_id uuid NOT NULL,
        by_person text NOT NULL,
        agency text NOT NULL,
        at timestamptz NOT NULL,
        was text,
        became text NOT NULL,
        version integer NOT NULL,
        undone boolean NOT NULL DEFAULT false,
        CONSTRAINT reassigned_key PRIMARY KEY (run, journey_id)
      );
      CREATE INDEX reassigned_in_agency ON reassigned (agency, at);
      GRANT SELECT, INSERT, UPDATE, DELETE ON absence, reassigned TO ${app};
    `);
  }

  /** Refused by the constraint where such streams stand: they are on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE reassigned, absence');
    await dropStreamKind(db, 'absence', false);
  }
}
