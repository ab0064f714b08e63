import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Journeys of youths whom no county has enrolled: they have no status to report, and a day on which they were opened. */
export class OpenedJourneys1790000001210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE journey ALTER COLUMN ot_status DROP NOT NULL, ALTER COLUMN enrolled_on DROP NOT NULL,
        ADD COLUMN opened_on date;
      UPDATE journey SET opened_on = enrolled_on;
      ALTER TABLE journey ALTER COLUMN opened_on SET NOT NULL;
    `);
  }

  /** Refused by the constraints where such a journey stands: it is on the record. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE journey DROP COLUMN opened_on, ALTER COLUMN ot_status SET NOT NULL,
        ALTER COLUMN enrolled_on SET NOT NULL;
    `);
  }
}
