import { Injectable } from '@nestjs/common';
import type { Caller } from './auth/caller.ts';
import { Database } from './database.ts';

export interface AuditEntry {
  actor: string;
  agency: string;
  role: string;
  action: string;
  subject?: string;
  result?: 'permitted' | 'refused';
  /** Codes only. */
  detail?: Readonly<Record<string, string>>;
}

/** Who saw what. Written before the answer's first byte; the steps' own entries are the store's. */
@Injectable()
export class Audit {
  constructor(private readonly db: Database) {}

  async write({
    actor,
    agency,
    role,
    action,
    subject,
    result = 'permitted',
    detail,
  }: AuditEntry): Promise<void> {
    await this.db.query(
      'INSERT INTO audit (actor, agency, role, action, subject, result, detail) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [actor, agency, role, action, subject ?? null, result, detail ? JSON.stringify(detail) : null],
    );
  }

  /** One entry per journey that a list showed, in one statement. */
  async shown({ actor: { id, agency, role } }: Caller, action: string, journeyIds: string[]): Promise<void> {
    if (journeyIds.length === 0) return;
    await this.db.query(
      `INSERT INTO audit (actor, agency, role, action, subject, result)
       SELECT $1, $2, $3, $4, journey_id, 'permitted' FROM unnest($5::uuid[]) AS journey_id`,
      [id, agency, role, action, journeyIds],
    );
  }

  async seen({ actor: { id, agency, role } }: Caller, action: string, journeyId: string): Promise<void> {
    await this.write({ actor: id, agency, role, action, subject: journeyId });
  }
}
