import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** The register of work places, and who is placed where (infra/adr/0041). */
export class Placements1790000002100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'work-place');
    await addStreamKind(db, 'placement');
    // A seat has a number: two who take the last one at once meet in `placement_seat`, and one of them reads again.
    await db.query(`
      CREATE TABLE work_place (
        place_id uuid CONSTRAINT work_place_key PRIMARY KEY,
        version integer NOT NULL,
        agency text NOT NULL,
        county text,
        orgnr text NOT NULL,
        host text NOT NULL,
        kind text NOT NULL,
        municipality text NOT NULL,
        seats integer NOT NULL,
        work text NOT NULL,
        age_from integer,
        contact text NOT NULL,
        changed_on date NOT NULL,
        taken_off_on date
      );
      CREATE INDEX work_place_county ON work_place (county) WHERE taken_off_on IS NULL;
      CREATE TABLE placement (
        placement_id uuid CONSTRAINT placement_key PRIMARY KEY,
        version integer NOT NULL,
        journey_id uuid NOT NULL,
        agency text NOT NULL,
        partner text,
        caseworker text NOT NULL,
        work_place uuid NOT NULL,
        state text NOT NULL,
        seat integer,
        from_day date NOT NULL,
        to_day date NOT NULL,
        started_on date,
        ended_on date,
        end_reason text
      );
      CREATE UNIQUE INDEX placement_seat ON placement (work_place, seat) WHERE seat IS NOT NULL;
      CREATE UNIQUE INDEX placement_of_journey ON placement (journey_id) WHERE seat IS NOT NULL;
      CREATE INDEX placement_journey ON placement (journey_id);
      CREATE INDEX placement_agency ON placement (agency, state);
      CREATE INDEX placement_partner ON placement (partner, state) WHERE partner IS NOT NULL;
      CREATE TABLE placement_matter (
        placement_id uuid NOT NULL CONSTRAINT placement_matter_of REFERENCES placement,
        matter text NOT NULL,
        due_on date NOT NULL,
        CONSTRAINT placement_matter_key PRIMARY KEY (placement_id, matter)
      );
    `);
    await db.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON work_place, placement, placement_matter TO ${app}`,
    );
  }

  /** Refused by the constraint where such streams stand: they are on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE placement_matter, placement, work_place');
    await dropStreamKind(db, 'placement', false);
    await dropStreamKind(db, 'work-place', false);
  }
}
