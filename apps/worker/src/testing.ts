import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseStore, type Clock } from '@samspor/case-store';
import { testStore, youthOfDrammen, type TestStore } from '@samspor/case-store/testing';
import type { PersonActor } from '@samspor/domain';
import { messageSettings } from '@samspor/messages';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { WorkerMetrics } from './health/metrics.ts';
import { keepRelaying } from './relay/keep-relaying.ts';
import { WakeRelay } from './relay/wake-relay.ts';
import type { Settings } from './settings.ts';
import { ensureSearchAttributes } from './temporal/search-attributes.ts';
import { Temporal } from './temporal/temporal.ts';
import { createWorkers } from './temporal/workers.ts';

const silent = pino({ level: 'silent' });

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
});

/** A namespace of its own on the server that TEMPORAL_ADDRESS names, as empty as a Temporal that lost everything. */
export async function emptyTemporal(masterKey: Buffer): Promise<{ temporal: Temporal; settings: Settings }> {
  const settings: Settings = {
    databaseUrl: '',
    temporalAddress: process.env.TEMPORAL_ADDRESS ?? '',
    namespace: `test-${randomUUID()}`,
    masterKey,
    bundleFolder: join(tmpdir(), 'samspor-test-bundles'),
    port: 0,
    host: '127.0.0.1',
    environment: 'test',
    messages: messageSettings({ SAMSPOR_HOME: join(tmpdir(), `samspor-test-${randomUUID()}`) }),
    registers: null,
    office: { answers: 'http://localhost/s', phone: '32 00 00 00' },
    watchMs: 30_000,
  };
  const temporal = new Temporal(settings);
  const { namespace } = settings;
  const workflowExecutionRetentionPeriod = { seconds: 86_400 as never };
  await temporal.connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod,
  });
  await ensureSearchAttributes(temporal.connection, namespace);
  return { temporal, settings };
}

/** A record and a Temporal for one spec file, with the parts of the worker to be switched on and off. */
export class Bench {
  readonly test: TestStore;
  /** Over the same database, with the real time unless a clock is given. */
  readonly store: CaseStore;
  temporal: Temporal;
  settings: Settings;

  private constructor(
    test: TestStore,
    { temporal, settings }: { temporal: Temporal; settings: Settings },
    clock: Clock | undefined,
  ) {
    this.test = test;
    this.store = new CaseStore(test.db, { masterKey: test.masterKey, ...(clock && { clock }) });
    this.temporal = temporal;
    this.settings = settings;
  }

  static async open(clock?: Clock): Promise<Bench> {
    const test = await testStore({ poolSize: 20 });
    return new Bench(test, await emptyTemporal(test.masterKey), clock);
  }

  relay(more: { batch?: number } = {}): WakeRelay {
    return new WakeRelay({ pool: this.store.pool, client: this.temporal.client, ...more });
  }

  /** Runs workers and a relay, as the worker's process does, while `work` goes on. */
  async working<T>(work: () => Promise<T>): Promise<T> {
    const { store, temporal } = this;
    const crew = { store, temporal, metrics: new WorkerMetrics(), log: silent };
    const { workers, connection } = await createWorkers(this.settings, crew);
    const stop = new AbortController();
    const running = workers.map((worker) => worker.run());
    const relaying = keepRelaying(this.relay(), silent, stop.signal);
    try {
      return await work();
    } finally {
      stop.abort();
      for (const worker of workers) worker.shutdown();
      await Promise.all([relaying, ...running]);
      await connection.close();
    }
  }

  /** Temporal loses everything: another namespace, with nothing in it. */
  async loseTemporal(): Promise<void> {
    await this.temporal.close();
    Object.assign(this, await emptyTemporal(this.test.masterKey));
  }

  async rows<T = Record<string, unknown>>(sql: string, ...values: unknown[]): Promise<T[]> {
    return (await this.store.pool.query(sql, values)).rows as T[];
  }

  async count(sql: string, ...values: unknown[]): Promise<number> {
    const [row] = await this.rows<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, ...values);
    return Number(row?.n);
  }

  async close(): Promise<void> {
    await this.temporal.close();
    await this.test.close();
    await Runtime.instance().shutdown(); // else a spec that ran no worker would not end
  }
}

export const caseworker: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };

/** Enrols `count` youths of Buskerud through `store`, and gives their journeys' ids. */
export async function enrolled(store: CaseStore, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const command = { ...youthOfDrammen, on: '2025-10-12' };
  await store.recordPage(ids.map((journeyId) => ({ journeyId, command, by: caseworker })));
  return ids;
}
