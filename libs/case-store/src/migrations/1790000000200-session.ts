import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRole } from './grant.ts';

/** Sessions of people who are signed in, under the hash of the secret that their browser holds. */
export class Session1790000000200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const app = await appRole(db);
    await db.query(`
      CREATE TABLE session (
        sid text CONSTRAINT session_key PRIMARY KEY,
        data jsonb NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_expires ON session (expires_at);
    `);
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON session TO ${app}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE session');
  }
}
