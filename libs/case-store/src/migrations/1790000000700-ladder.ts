import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** How contact is sought: the last ladder of each journey, and its messages, which are the outbox. */
export class Ladder1790000000700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE ladder (
        journey_id uuid CONSTRAINT ladder_key PRIMARY KEY,
        ladder text NOT NULL,
        county text NOT NULL,
        opened_on date NOT NULL,
        started_on date NOT NULL,
        state text NOT NULL,
        rung integer NOT NULL,
        rests_until date
      );
      CREATE INDEX ladder_running ON ladder (rests_until) WHERE state = 'running';
      CREATE INDEX ladder_county ON ladder (county, state);
      CREATE TABLE message (
        journey_id uuid NOT NULL,
        message text NOT NULL,
        message_id uuid NOT NULL CONSTRAINT message_known_by UNIQUE,
        county text NOT NULL,
        channel text NOT NULL,
        text text NOT NULL,
        recipient text NOT NULL,
        place integer NOT NULL,
        state text NOT NULL,
        attempt integer NOT NULL,
        not_before timestamptz NOT NULL,
        queued_on date NOT NULL,
        sent_on date,
        answered boolean NOT NULL,
        language text,
        CONSTRAINT message_key PRIMARY KEY (journey_id, message)
      );
      CREATE INDEX message_queued ON message (channel, not_before) WHERE state = 'queued';
      CREATE INDEX message_open ON message (channel, state) WHERE state IN ('claimed', 'unknown');
      CREATE INDEX person_mobile ON person (mobile);
      GRANT SELECT, INSERT, UPDATE, DELETE ON ladder, message TO ${app};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX person_mobile; DROP TABLE message, ladder');
  }
}
