import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** What administrators decide about the set-up: a stream for each thing of it, read whole by every process. */
export class Setup1790000002600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await addStreamKind(db, 'setup');
    await db.query(`CREATE INDEX stream_setup ON stream (stream_id) WHERE kind = 'setup'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX stream_setup');
    // What has been decided stays on the record: the older version does not read it.
    await dropStreamKind(db, 'setup', true);
  }
}
