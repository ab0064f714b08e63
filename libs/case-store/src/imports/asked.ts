import type { SystemActor } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import { auditRow, type AuditRow } from '../append/append.ts';

/**
 * Puts down on journeys of other agencies that a file has asked about them, so that their owners' privacy officers see
 * who guesses (ADR 19). One line for each journey, however often it stands in the list.
 */
export async function putDown(
  db: Pool | ClientBase,
  at: Date,
  by: SystemActor,
  did: Pick<AuditRow, 'action' | 'result'> & { subjects: readonly string[] },
): Promise<void> {
  const { subjects, ...same } = did;
  if (subjects.length === 0) return;
  const lines = [...new Set(subjects)].map((subject) => auditRow(by, { ...same, subject }, at));
  await db.query(
    `INSERT INTO audit (at, actor, agency, role, action, subject, result, detail)
     SELECT at, actor, agency, role, action, subject, result, detail
     FROM json_populate_recordset(NULL::audit, $1)`,
    [JSON.stringify(lines)],
  );
}
