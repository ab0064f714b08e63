import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** Meetings of the referral committees and their agendas, read from; the events are the minutes. */
export class Meeting1790000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE meeting (
        meeting_id uuid CONSTRAINT meeting_key PRIMARY KEY,
        version integer NOT NULL,
        committee text NOT NULL,
        meets_on date NOT NULL,
        freezes_on date NOT NULL,
        minutes_due_on date NOT NULL,
        state text NOT NULL CONSTRAINT meeting_state CHECK (state IN ('open', 'frozen', 'held', 'closed')),
        CONSTRAINT meeting_once_a_day UNIQUE (committee, meets_on)
      );
      CREATE TABLE meeting_item (
        meeting_id uuid NOT NULL CONSTRAINT meeting_item_of REFERENCES meeting,
        journey_id uuid NOT NULL,
        place smallint NOT NULL,
        waiting_since date NOT NULL,
        version integer NOT NULL,
        carried_over boolean NOT NULL,
        outcome text,
        responsible text,
        decided_on date,
        moved_to date,
        CONSTRAINT meeting_item_key PRIMARY KEY (meeting_id, journey_id)
      );
      CREATE INDEX meeting_item_journey ON meeting_item (journey_id);
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON meeting, meeting_item TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE meeting_item, meeting');
  }
}
