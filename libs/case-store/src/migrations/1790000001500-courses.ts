import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** Runs of courses: seats, sessions and the attendance grid, read from; the events are the record (infra/adr/0036). */
export class Courses1790000001500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'course');
    await db.query(`
      CREATE TABLE course_run (
        run_id uuid CONSTRAINT course_run_key PRIMARY KEY,
        version integer NOT NULL,
        template text NOT NULL,
        agency text NOT NULL,
        leader text NOT NULL,
        state text NOT NULL,
        seats smallint NOT NULL,
        taken smallint NOT NULL,
        waiting smallint NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        hour smallint NOT NULL,
        place text NOT NULL,
        CONSTRAINT course_run_not_overfull CHECK (taken <= seats)
      );
      CREATE INDEX course_run_agency ON course_run (agency, state);
      CREATE TABLE course_seat (
        run_id uuid NOT NULL CONSTRAINT course_seat_of REFERENCES course_run,
        journey_id uuid NOT NULL,
        state text NOT NULL,
        since date NOT NULL,
        answer_by date,
        started boolean NOT NULL,
        hindered text,
        primary_contact text,
        buddy uuid,
        CONSTRAINT course_seat_key PRIMARY KEY (run_id, journey_id)
      );
      CREATE INDEX course_seat_journey ON course_seat (journey_id);
      CREATE INDEX course_seat_contact ON course_seat (primary_contact) WHERE primary_contact IS NOT NULL;
      CREATE TABLE course_session (
        run_id uuid NOT NULL CONSTRAINT course_session_of REFERENCES course_run,
        session smallint NOT NULL,
        held_on date NOT NULL,
        CONSTRAINT course_session_key PRIMARY KEY (run_id, session)
      );
      CREATE TABLE course_mark (
        run_id uuid NOT NULL CONSTRAINT course_mark_of REFERENCES course_run,
        session smallint NOT NULL,
        journey_id uuid NOT NULL,
        mark text NOT NULL CONSTRAINT course_mark_known CHECK (mark IN ('P', 'A', 'L', 'S')),
        marked_by text NOT NULL,
        marked_on date NOT NULL,
        CONSTRAINT course_mark_key PRIMARY KEY (run_id, session, journey_id)
      );
    `);
    const names = 'course_run, course_seat, course_session, course_mark';
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${names} TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE course_mark, course_session, course_seat, course_run');
    await dropStreamKind(db, 'course', true);
  }
}
