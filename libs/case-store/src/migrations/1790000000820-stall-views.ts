import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What rests, and what waits for one agency, are few among many: without these, a page of them reads the whole board. */
export class StallViews1790000000820 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX stall_resting ON stall (lane, since, stall_id) WHERE closed_at IS NULL AND rests_until IS NOT NULL;
      CREATE INDEX stall_waiting_for ON stall (waits_for, since, stall_id)
        WHERE closed_at IS NULL AND waits_for IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX stall_waiting_for; DROP INDEX stall_resting');
  }
}
