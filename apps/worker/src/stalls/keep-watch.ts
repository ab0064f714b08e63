import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  judgeWorkers,
  leaseRepairs,
  repairDone,
  repairFailed,
  showLife,
  withoutData,
  type CaseStore,
} from '@samspor/case-store';
import type { Logger } from 'pino';
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
  await Promise.all([
    again(watch, lifeMs, () => showLife(store.pool, part)),
    again(watch, repairMs, () => carryOut(watch, round)),
    collecting(watch, round),
  ]);
}

/** Does a piece of work again and again; what is away is tried again, and said once. */
async function again({ log, stop }: Watch, everyMs: number, work: () => Promise<void>): Promise<void> {
  let failed = false;
  while (!stop.aborted) {
    failed = await work().then(
      () => false,
      (error: unknown) => {
        if (!failed) log.warn({ error: withoutData(error) }, 'the watch waits for what is away');
        return true;
      },
    );
    await rest(everyMs, stop);
  }
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

const collectorLock = 'samspor-collector';

/** One worker of all looks at a time: the lock goes with the connection that holds it. */
async function collecting(watch: Watch, round: { soon: boolean }): Promise<void> {
  const { store, temporal, stop, everyMs } = watch;
  const collector = new Collector(store, temporal);
  await again(watch, 0, async () => {
    const client = await store.holder.connect();
    try {
      const key = `hashtext('${collectorLock}')`;
      const { rows } = await client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock(${key}) AS held`);
      if (rows[0]?.held)
        await collector.round().finally(() => client.query(`SELECT pg_advisory_unlock(${key})`));
    } finally {
      client.release();
      const end = Date.now() + everyMs;
      while (!stop.aborted && !round.soon && Date.now() < end) await rest(250, stop);
      if (round.soon) await rest(1_500, stop); // Temporal's lists lag a moment behind
      round.soon = false;
    }
  });
}

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
