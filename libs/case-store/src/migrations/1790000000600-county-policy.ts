import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addStreamKind, dropStreamKind } from './stream-kinds.ts';

/** What counties decide for themselves: a stream of its own for each, read whole by every process. */
export class CountyPolicy1790000000600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await addStreamKind(db, 'policy');
  }

  /** Refused by the constraint where a county has decided something: that is on the record. */
  async down(db: QueryRunner): Promise<void> {
    await dropStreamKind(db, 'policy', false);
  }
}
