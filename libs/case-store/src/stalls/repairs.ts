import { osloDateOf, type PersonActor, type Repair, type StallCause } from '@samspor/domain';
import type { Pool } from 'pg';
import { append, auditRow } from '../append/append.ts';
import type { CaseStore } from '../case-store.ts';
import { chainStart } from '../events/hash.ts';
import { sealed } from '../events/sealed-event.ts';
import { namedId } from '../named-id.ts';
import { inTransaction } from '../transaction.ts';
import type { StallToMend } from './read.ts';

/** A repair that the worker is to carry out: durable, and harmless when carried out twice. */
export interface AskedRepair {
  repairId: string;
  stallId: string;
  repair: Repair;
  cause: StallCause;
  kind: string;
  subject: string;
  agency: string;
}

/** The same request about the same stall is the same repair. */
const repairIdOf = (caller: string, key: string, stallId: string): string =>
  namedId(`repair|${caller}|${key}|${stallId}`);

/**
 * Puts a repair on the record and on the worker's list, in one transaction: a stream of its own begins with who asked
 * for it and why. Asked again under the same key, nothing changes.
 */
export async function askRepair(
  store: CaseStore,
  asked: { key: string; stall: StallToMend; repair: Repair; by: PersonActor; reason: string },
): Promise<string> {
  const { key, stall, repair, by, reason } = asked;
  const repairId = repairIdOf(by.id, key, stall.stallId);
  const now = store.now();
  const { stallId, cause, kind, subject } = stall;
  const wrapped = store.keyring.create();
  const said = { on: osloDateOf(now), stallId, cause, kind, subject, repair };
  const events = sealed(
    [{ type: 'RepairAsked', data: said, texts: { reason } }],
    { streamId: repairId, version: 0, hash: chainStart },
    { by, commandId: key, recordedAt: now, lock: (texts) => store.keyring.lock(wrapped, texts) },
  );
  await inTransaction(store.pool, 'BEGIN', async (db) => {
    const written = await append(db, [
      {
        streamId: repairId,
        kind: 'operation',
        expected: 0,
        version: 1,
        hash: events[0]?.hash ?? '',
        events,
        changes: {},
        audit: auditRow(by, { action: 'AskRepair', subject: repairId, result: 'done' }, now),
        youthKey: wrapped.toString('hex'),
      },
    ]);
    if (!written.has(repairId)) return;
    await db.query(
      `INSERT INTO repair (repair_id, stall_id, repair, cause, kind, subject, asked_by, agency)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [repairId, stallId, repair, cause, kind, subject, by.id, by.agency],
    );
  });
  return repairId;
}

/** How long a worker that took a repair has for it, before another takes it over (seconds). */
const leaseSeconds = 60;

/** Takes repairs that wait for this worker alone; what a dying one leaves behind another takes. */
export async function leaseRepairs(db: Pool, limit = 20): Promise<AskedRepair[]> {
  const { rows } = await db.query<AskedRepair>(
    `WITH due AS (
       SELECT repair_id FROM repair WHERE done_at IS NULL AND next_try <= now()
       ORDER BY asked_at LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED
     )
     UPDATE repair SET next_try = now() + make_interval(secs => $2), tries = tries + 1
     FROM due WHERE repair.repair_id = due.repair_id
     RETURNING repair.repair_id AS "repairId", stall_id AS "stallId", repair, cause, kind, subject, agency`,
    [limit, leaseSeconds],
  );
  return rows;
}

/** Puts on the record that a repair is carried out; again changes nothing. */
export async function repairDone(store: CaseStore, { repairId, repair, agency }: AskedRepair): Promise<void> {
  const now = store.now();
  await inTransaction(store.pool, 'BEGIN', async (db) => {
    const { rows } = await db.query<{ hash: Buffer }>(
      'SELECT hash FROM stream WHERE stream_id = $1 AND version = 1 FOR NO KEY UPDATE',
      [repairId],
    );
    const [head] = rows;
    if (head) {
      const by = { kind: 'system', id: 'workflow', agency } as const;
      const [event] = sealed(
        [{ type: 'RepairDone', data: { on: osloDateOf(now), repair } as { on: string } }],
        { streamId: repairId, version: 1, hash: head.hash },
        { by, commandId: null, recordedAt: now, lock: noTexts },
      );
      await append(db, [
        {
          streamId: repairId,
          kind: 'operation',
          expected: 1,
          version: 2,
          hash: event?.hash ?? '',
          events: event ? [event] : [],
          changes: {},
          audit: auditRow(by, { action: 'CarryOutRepair', subject: repairId, result: 'done' }, now),
        },
      ]);
    }
    await db.query('UPDATE repair SET done_at = clock_timestamp(), error = NULL WHERE repair_id = $1', [
      repairId,
    ]);
  });
}

const noTexts = (): never => {
  throw new Error('What the machine did has no texts');
};

/** Notes what stood in the way; tried again after 2, 4, 8 ... seconds, at most 5 minutes. */
export async function repairFailed(db: Pool, { repairId }: AskedRepair, error: string): Promise<void> {
  await db.query(
    `UPDATE repair SET error = left($2, 300), next_try = now() + make_interval(secs => least(power(2, least(tries, 9)), 300))
     WHERE repair_id = $1`,
    [repairId, error],
  );
}

/** Whether a repair of one of these subjects was carried out after an instant, by this machine's clock. */
export async function repairedSince(db: Pool, subjects: readonly string[], since: Date): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'repaired-since',
    text: 'SELECT FROM repair WHERE subject = ANY($1::text[]) AND done_at > $2 LIMIT 1',
    values: [subjects, since],
  });
  return (rowCount ?? 0) > 0;
}
