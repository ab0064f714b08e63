import { hostname } from 'node:os';
import {
  judgeWorkers,
  leaseRepairs,
  repairDone,
  repairFailed,
  showLife,
  whileHeld,
  withoutData,
  type CaseStore,
} from '@samspor/case-store';
import type { Logger } from 'pino';
import { again, rest } from '../again.ts';
import type { Temporal } from '../temporal/temporal.ts';
import { Collector } from './collector.ts';
import { mend } from './mend.ts';

const lifeMs = 10_000;
const repairMs = 1_000;

export interface Watch {
  store: CaseStore;
  temporal: Temporal;
  log: Logger;
  stop: AbortSignal;
  /** Milliseconds between two rounds of the collector. */
  everyMs: number;
}

/** Shows that this worker lives, keeps the board of what stands still, and carries out its repairs, until told to stop. */
export async function keepWatch(watch: Watch): Promise<void> {
  const { store } = watch;
  const part = `worker:${hostname()}:${process.pid}`;
  await showLife(store.pool, part)
    .then(() => judgeWorkers(store.pool))
    .catch(() => undefined);
  const round = { soon: false };
  const every = (ms: number, work: () => Promise<void>) =>
    again({ ...watch, waits: 'the watch waits for what is away', awayMs: ms }, () => work().then(() => ms));
  await Promise.all([
    every(lifeMs, () => showLife(store.pool, part)),
    every(repairMs, () => carryOut(watch, round)),
    every(0, collecting(watch, round)),
  ]);
}

async function carryOut({ store, temporal, log }: Watch, round: { soon: boolean }): Promise<void> {
  for (const asked of await leaseRepairs(store.pool)) {
    try {
      await temporal.client.withDeadline(Date.now() + 45_000, () =>
        mend({ store, client: temporal.client }, asked),
      );
      await repairDone(store, asked);
      log.info({ repair: asked.repair, subject: asked.subject }, 'repair carried out');
    } catch (error) {
      log.warn({ repair: asked.repair, subject: asked.subject, error: withoutData(error) }, 'repair failed');
      await repairFailed(store.pool, asked, withoutData(error).type);
    }
    round.soon = true;
  }
}

/** One worker of all looks at a time. A round ends with its rest, which somebody who repairs something cuts short. */
function collecting(
  { store, temporal, stop, everyMs }: Watch,
  round: { soon: boolean },
): () => Promise<void> {
  const collector = new Collector(store, temporal);
  return async () => {
    try {
      await whileHeld(store.holder, 'collector', () => collector.round().then(() => true));
    } finally {
      const end = Date.now() + everyMs;
      while (!stop.aborted && !round.soon && Date.now() < end) await rest(250, stop);
      if (round.soon) await rest(1_500, stop); // Temporal's lists lag a moment behind
      round.soon = false;
    }
  };
}
