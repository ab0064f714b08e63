import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** Who is sought, where they live as long as they are, and the routes on which somebody goes to their doors. */
export class Seeking1790000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE seeking (
        journey_id uuid CONSTRAINT seeking_key PRIMARY KEY,
        why text NOT NULL,
        since date NOT NULL,
        tries integer NOT NULL,
        channels text NOT NULL,
        hints integer NOT NULL,
        school text,
        urgent_until date,
        visit_due_on date,
        visit_bar text,
        doubted_on date
      );
      CREATE INDEX seeking_longest ON seeking (since, journey_id);
      CREATE INDEX seeking_visit ON seeking (visit_due_on) WHERE visit_due_on IS NOT NULL;
      CREATE TABLE home (
        journey_id uuid CONSTRAINT home_key PRIMARY KEY,
        street text,
        number integer,
        letter text,
        postal_code text,
        place text,
        barred boolean NOT NULL,
        asked_at timestamptz NOT NULL,
        changed_on date NOT NULL
      );
      CREATE INDEX home_postal_code ON home (postal_code);
      CREATE TABLE outreach_route (
        route_id uuid CONSTRAINT outreach_route_key PRIMARY KEY,
        agency text NOT NULL,
        visit_on date NOT NULL,
        caseworker text NOT NULL,
        municipality text,
        postal_code text,
        version integer NOT NULL DEFAULT 1,
        made_by text NOT NULL,
        made_at timestamptz NOT NULL
      );
      CREATE INDEX outreach_route_of ON outreach_route (agency, visit_on);
      CREATE TABLE outreach_stop (
        route_id uuid NOT NULL REFERENCES outreach_route ON DELETE CASCADE,
        journey_id uuid NOT NULL,
        place integer NOT NULL,
        outcome text,
        CONSTRAINT outreach_stop_key PRIMARY KEY (route_id, journey_id)
      );
      CREATE UNIQUE INDEX outreach_stop_on_one_route ON outreach_stop (journey_id) WHERE outcome IS NULL;
      GRANT SELECT, INSERT, UPDATE, DELETE ON seeking, home, outreach_route, outreach_stop TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE outreach_stop, outreach_route, home, seeking');
  }
}
