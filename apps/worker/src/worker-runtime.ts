import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CaseStore, openDatabase, peopleOfNumbers, withoutData } from '@samspor/case-store';
import { messageChannels } from '@samspor/domain';
import { gatewaysFrom, goesToFiles, LinkTokens, registerFrom } from '@samspor/messages';
import type { Worker } from '@temporalio/worker';
import { pino, type Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { HealthServer } from './health/health-server.ts';
import { WorkerMetrics } from './health/metrics.ts';
import { keepingHomes } from './homes/keep-homes.ts';
import { keepRelaying } from './relay/keep-relaying.ts';
import { WakeRelay } from './relay/wake-relay.ts';
import { keepMailing } from './staff-mail/keep-mailing.ts';
import { keepSending } from './sending/keep-sending.ts';
import type { Settings } from './settings.ts';
import { keepWatch } from './stalls/keep-watch.ts';
import { ensureSchedules, schedulesOn } from './temporal/schedules.ts';
import { ensureSearchAttributes } from './temporal/search-attributes.ts';
import { Temporal } from './temporal/temporal.ts';
import { createWorkers } from './temporal/workers.ts';
import { keepOwnCalendar } from './upkeep/own-calendar.ts';

export const SETTINGS = Symbol('settings');
export const LOG = Symbol('log');

const retryMs = 2_000;

/** Brings the worker up part by part, waits for whatever is away, and takes it down in the same order. */
@Injectable()
export class WorkerRuntime implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #db: DataSource | undefined;
  #workers: Worker[] = [];

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Logger,
    private readonly temporal: Temporal,
    private readonly metrics: WorkerMetrics,
    private readonly health: HealthServer,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.health.checks = {
      database: async () => Boolean(await this.#db?.query('SELECT 1')),
      temporal: () => this.temporal.answers(),
      workers: async () =>
        this.#workers.length > 0 && this.#workers.every((one) => one.getState() === 'RUNNING'),
    };
    const port = await this.health.listen(this.settings.port, this.settings.host);
    this.log.info({ port }, 'worker starts');
    this.#running = this.#run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    shutDown(this.#workers);
    await this.#running;
    await this.temporal.close();
    await this.#db?.destroy();
    await this.health.close();
    this.log.info('worker stopped');
  }

  async #run(): Promise<void> {
    const { databaseUrl, masterKey, clock } = this.settings;
    const db = await this.#patiently('the database', () => openDatabase({ url: databaseUrl, poolSize: 16 }));
    if (!db) return;
    this.#db = db;
    const store = new CaseStore(db, { masterKey, ...(clock && { clock }) });
    this.metrics.watchLag(store.pool);
    const watching = this.#watch(store); // a Temporal that is away is what it tells of
    await this.#patiently('Temporal', () => this.#prepareTemporal(store));
    await Promise.all([
      this.#relay(store),
      this.#work(store),
      this.#send(store),
      this.#ownCalendar(),
      watching,
    ]);
  }

  async #ownCalendar(): Promise<void> {
    const { clock } = this.settings;
    const { log, temporal } = this;
    if (!clock) return;
    log.warn({ now: clock.now() }, 'goes by a clock of its own');
    await keepOwnCalendar({ clock, client: temporal.client, log }, this.#stop.signal);
  }

  async #prepareTemporal(store: CaseStore): Promise<true> {
    await ensureSearchAttributes(this.temporal.connection, this.temporal.namespace);
    const wanted = schedulesOn(await store.setup(), store.today());
    const created = await ensureSchedules(this.temporal.client, wanted);
    if (created.length > 0) this.log.info({ created }, 'schedules created');
    return true;
  }

  async #relay(store: CaseStore): Promise<void> {
    const relay = new WakeRelay({
      pool: store.pool,
      client: this.temporal.client,
      onSent: (type) => this.metrics.wakesSent.inc({ type }),
      onFailed: ({ type, workflowId }, error) => {
        this.metrics.wakesFailed.inc({ type });
        this.log.warn({ workflowId, error }, 'wake failed');
      },
    });
    await keepRelaying(relay, this.log, this.#stop.signal);
  }

  /** Messages go out whether or not Temporal answers: the record alone says which. */
  async #send(store: CaseStore): Promise<void> {
    const { messages, registers, environment, masterKey, office } = this.settings;
    const gateways = gatewaysFrom(messages);
    const register = await registerFrom(registers, {
      people: (numbers) => peopleOfNumbers(store.pool, numbers),
      environment,
    });
    const tokens = new LinkTokens(masterKey);
    const options = { store, gateways, register, tokens, office };
    const { signal } = this.#stop;
    await Promise.all([
      ...messageChannels.map((channel) => {
        // A newcomer sees at once what would go out, also on a Sunday evening; a file wakes nobody.
        const anyHour = environment === 'development' && goesToFiles(messages, channel);
        return keepSending(channel, { ...options, anyHour }, this.log, signal);
      }),
      keepMailing({ store, gateways, origin: new URL(office.answers).origin }, this.log, signal),
      keepingHomes({ store, register }, this.log, signal),
    ]);
    gateways.close();
    await register.stop?.();
  }

  #watch(store: CaseStore): Promise<void> {
    const { temporal, log } = this;
    return keepWatch({ store, temporal, log, stop: this.#stop.signal, everyMs: this.settings.watchMs });
  }

  /** A worker that ends by itself is made anew: the process outlives what it depends on. */
  async #work(store: CaseStore): Promise<void> {
    const { temporal, metrics, log } = this;
    while (!this.#stop.signal.aborted) {
      const created = await this.#patiently('Temporal', () =>
        createWorkers(this.settings, { store, temporal, metrics, log }),
      );
      if (!created) return;
      const { workers, connection } = created;
      this.#workers = workers;
      log.info('worker runs');
      const runs = workers.map((worker) => worker.run());
      if (this.#stop.signal.aborted) shutDown(workers); // told to stop while they were made
      await Promise.all(runs).catch((error: unknown) => {
        log.error({ error: withoutData(error) }, 'worker ended');
      });
      await this.#closed(workers);
      await connection.close();
    }
  }

  /** One that ended takes the other with it, so that both begin anew. */
  async #closed(workers: Worker[]): Promise<void> {
    shutDown(workers);
    while (workers.some((worker) => !['STOPPED', 'FAILED'].includes(worker.getState()))) await sleep(50);
  }

  /** Tries until it works; undefined when told to stop. Says once what it waits for. */
  async #patiently<T>(what: string, attempt: () => Promise<T>): Promise<T | undefined> {
    const { signal } = this.#stop;
    for (let tries = 0; !signal.aborted; tries++) {
      try {
        return await attempt();
      } catch (error) {
        if (tries === 0) this.log.warn({ error: withoutData(error) }, `waits for ${what}`);
        await sleep(retryMs, undefined, { signal }).catch(() => undefined);
      }
    }
    return undefined;
  }
}

function shutDown(workers: readonly Worker[]): void {
  for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
}

/** JSON lines on standard output. */
export const openLog = (): Logger => pino({ name: 'worker', level: process.env.SAMSPOR_LOG_LEVEL || 'info' });
