import type { MigrationInterface, QueryRunner } from 'typeorm';

/** E-mail to those who work here: a leader's daily one, and a member's that an agenda stands (infra/adr/0035). */
export class StaffMail1790000002210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE digest RENAME TO staff_mail;
      ALTER TABLE staff_mail RENAME COLUMN leader TO person;
      ALTER TABLE staff_mail RENAME COLUMN digest_id TO mail_id;
      ALTER TABLE staff_mail RENAME CONSTRAINT digest_state TO staff_mail_state;
      ALTER TABLE staff_mail ADD COLUMN about text NOT NULL DEFAULT 'digest', DROP CONSTRAINT digest_once,
        ADD CONSTRAINT staff_mail_once PRIMARY KEY (day, about, agency, person);
      ALTER TABLE staff_mail ALTER COLUMN about DROP DEFAULT;
      ALTER INDEX digest_of_leader RENAME TO staff_mail_of_person;
      CREATE INDEX meeting_frozen ON meeting (meets_on) WHERE state = 'frozen';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX meeting_frozen;
      ALTER INDEX staff_mail_of_person RENAME TO digest_of_leader;
      DELETE FROM staff_mail WHERE about <> 'digest';
      ALTER TABLE staff_mail DROP CONSTRAINT staff_mail_once, DROP COLUMN about,
        ADD CONSTRAINT digest_once PRIMARY KEY (day, agency, person);
      ALTER TABLE staff_mail RENAME CONSTRAINT staff_mail_state TO digest_state;
      ALTER TABLE staff_mail RENAME COLUMN mail_id TO digest_id;
      ALTER TABLE staff_mail RENAME COLUMN person TO leader;
      ALTER TABLE staff_mail RENAME TO digest;
    `);
  }
}
