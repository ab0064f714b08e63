import type { QueryRunner } from 'typeorm';

/** The role the application runs as; the owner that migrates is another, so that events cannot be edited. */
export async function appRole(db: QueryRunner): Promise<string> {
  const [row] = (await db.query(`SELECT current_setting('samspor.app_role') AS role`)) as { role: string }[];
  if (!row || !/^[a-z_][a-z0-9_]*$/.test(row.role)) throw new Error('samspor.app_role is not set');
  return row.role;
}
