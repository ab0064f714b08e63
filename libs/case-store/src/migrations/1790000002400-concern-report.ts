import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** Reports of concern to child welfare, each a record of its own that two parties read (infra/adr/0044). */
export class ConcernReport1790000002400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await addStreamKind(db, 'restricted-record');
    await db.query(`
      CREATE TABLE concern_report (
        report_id uuid CONSTRAINT concern_report_key PRIMARY KEY,
        version integer NOT NULL,
        journey_id uuid NOT NULL,
        agency text NOT NULL,
        reporter text NOT NULL,
        receiver text NOT NULL,
        urgent boolean NOT NULL,
        sent_on date NOT NULL,
        acknowledge_by date NOT NULL,
        answer_by date NOT NULL,
        state text NOT NULL
      );
      CREATE INDEX concern_report_of ON concern_report (reporter, agency, sent_on);
      CREATE INDEX concern_report_to ON concern_report (receiver, sent_on);
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON concern_report TO ${app}`);
  }

  /** Refused by the constraint where such streams stand: they are on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE concern_report');
    await dropStreamKind(db, 'restricted-record', false);
  }
}
