import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CaseStore, Clock } from '@samspor/case-store';
import type { IsoDate } from '@samspor/domain';
import {
  dataConverter,
  ensureSearchAttributes,
  journeyActivities,
  ladderActivities,
  meetingActivities,
  processActivities,
  schoolYearActivities,
  workflowBundle,
} from '@samspor/worker';
import { taskQueues } from '@samspor/workflows';
import { activityInfo } from '@temporalio/activity';
import { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkerOptions } from '@temporalio/worker';

/** The clock of a simulated record: the server's, moved back to when the simulated lives are lived. */
export class SimulatedClock implements Clock {
  #at = new Date(0);

  now(): Date {
    return this.#at;
  }

  set(at: number): void {
    this.#at = new Date(at);
  }
}

/** How long nothing may happen while somebody waits for the server, in milliseconds of real time. */
const longestSilence = 120_000;

/** The server waits for what it has lost, a task that cancelled a timer as it ran out: its time goes no further. */
export class TimeStandsStill extends Error {}

/** How often one workflow's activities may fail: a bad moment of the record passes, a contradiction in it does not. */
const mostFailures = 20;

/** How often a workflow may read its record in one leap: one whose time has come for ever never lets the clock go on. */
const mostReadings = 1_000;

interface Started {
  env: TestWorkflowEnvironment;
  close: () => Promise<void>;
}

/** The workflows' runs that have asked for something, by run id. */
export type Runs = Map<string, string>;

/**
 * A server whose clock leaps, with the product's own workflows and activities on it. It cannot start in the past, so
 * its time lies ahead of the simulated time by a fixed span; what an activity answers is moved ahead by the same.
 */
export class LeapingServer {
  readonly #env: TestWorkflowEnvironment;
  readonly #close: () => Promise<void>;
  readonly #ahead: number;
  readonly #clock: SimulatedClock;
  readonly #failures = new Map<string, number>();
  readonly #readings = new Map<string, number>();
  readonly #broken = Promise.withResolvers<never>();
  /** The SDK's own lets time leap while somebody waits for a result. */
  readonly client: Client;
  #lastSign = 0;
  #workers: Worker[] = [];
  #running: Promise<unknown> = Promise.resolve();

  private constructor({ env, close }: Started, ahead: number, clock: SimulatedClock) {
    this.#env = env;
    this.#close = close;
    this.#ahead = ahead;
    this.#clock = clock;
    const { connection, options, namespace = 'default' } = env;
    this.client = new Client({ connection, namespace, ...options.client });
    this.#broken.promise.catch(() => undefined); // told to whoever waits for time
  }

  /** Starts it at `from`, an instant of the simulated time, with workers for both queues. */
  static async start(
    from: number,
    clock: SimulatedClock,
    { store, masterKey, runs }: { store: CaseStore; masterKey: Buffer; runs: Runs },
  ): Promise<LeapingServer> {
    const converter = dataConverter(masterKey);
    const started = await environment({ dataConverter: converter });
    const { env } = started;
    const server = new LeapingServer(started, (await env.currentTimeMs()) - from, clock);
    await ensureSearchAttributes(env.connection, env.namespace ?? 'default');
    await server.#work({ store, runs, dataConverter: converter });
    return server;
  }

  /** Simulated time now; the record takes it too. */
  async now(): Promise<number> {
    const at = (await this.#env.currentTimeMs()) - this.#ahead;
    this.#clock.set(at);
    return at;
  }

  /** Lets time leap to an instant, with everything that workflows do on the way. */
  async until(at: number): Promise<void> {
    this.#readings.clear();
    const left = at - (await this.now());
    if (left > 0) await this.whileItGoesOn(() => this.#env.sleep(left));
    await this.now();
  }

  /**
   * Waits for what the server does. Throws when a workflow fails again and again, whose retries would be lived through
   * one by one for the years that are left, and when time stands still.
   */
  async whileItGoesOn<T>(work: () => Promise<T>): Promise<T> {
    const ended = new AbortController();
    const asked = this.#env.connection.withAbortSignal(ended.signal, work);
    try {
      return await Promise.race([asked, this.#broken.promise, this.#standsStill(ended.signal)]);
    } finally {
      ended.abort();
    }
  }

  async #standsStill(signal: AbortSignal): Promise<never> {
    for (this.#lastSign = performance.now(); ;) {
      await wait(10_000, undefined, { signal });
      await this.#env.currentTimeMs(); // a server that hears nothing but pings closes the connection
      if (performance.now() - this.#lastSign > longestSilence)
        throw new TimeStandsStill(`Time stands still at ${this.#clock.now().toISOString()}`);
    }
  }

  async stop(): Promise<void> {
    for (const worker of this.#workers) worker.shutdown();
    await Promise.race([this.#running, wait(longestSilence, undefined, { ref: false })]);
    await this.#close();
  }

  async #work({
    store,
    runs,
    dataConverter: converter,
  }: {
    store: CaseStore;
    runs: Runs;
    dataConverter: WorkerOptions['dataConverter'];
  }): Promise<void> {
    const shared = {
      connection: this.#env.nativeConnection,
      workflowBundle: await workflowBundle(resolve(process.env.SAMSPOR_HOME || '.samspor', 'workflows')),
      dataConverter: converter,
    };
    const { youthQueue, yearQueue } = this.#activities(store, runs);
    this.#workers = await Promise.all([
      Worker.create({ ...shared, taskQueue: taskQueues.journeys, activities: youthQueue }),
      Worker.create({ ...shared, taskQueue: taskQueues.schoolYear, activities: yearQueue }),
    ]);
    this.#running = Promise.all(this.#workers.map((worker) => worker.run()));
  }

  #activities(store: CaseStore, runs: Runs) {
    const journeys = journeyActivities(store);
    const ladders = ladderActivities(store);
    const meetings = meetingActivities(store);
    const processes = processActivities(store);
    const years = schoolYearActivities(store);
    /** The record's clock is set by the server's first, and the run is noted. */
    const timed =
      <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
      async (...args: Args): Promise<Result> => {
        const { workflowId = '', runId = '' } = activityInfo().workflowExecution ?? {};
        runs.set(runId, workflowId);
        this.#lastSign = performance.now();
        this.#count(this.#readings, workflowId, mostReadings);
        await this.now();
        return work(...args).catch((error: unknown) => {
          this.#count(this.#failures, workflowId, mostFailures, error);
          throw error;
        });
      };
    return {
      youthQueue: {
        catchUp: timed(async (id: string) => {
          const rest = await journeys.catchUp(id);
          return { ...rest, wakeAt: this.#moved(rest.wakeAt) };
        }),
        climb: timed(async (ladder: string) => {
          const rest = await ladders.climb(ladder);
          return { ...rest, wakeAt: this.#moved(rest.wakeAt) };
        }),
        meetingCatchUp: timed(async (id: string) => {
          const rest = await meetings.meetingCatchUp(id);
          return { ...rest, wakeAt: this.#moved(rest.wakeAt) };
        }),
        processCatchUp: timed(async (kind: string, id: string) => {
          const rest = await processes.processCatchUp(kind, id);
          return { ...rest, wakeAt: this.#moved(rest.wakeAt) };
        }),
        callMeeting: timed((committee: string) => meetings.callMeeting(committee)),
      },
      yearQueue: {
        yearPlan: timed(async (named: string | null) => {
          const plan = await years.yearPlan(named);
          const passes = plan.passes.map(({ day, at }) => ({ day, at: this.#moved(at) }));
          return { ...plan, passes, endsAt: this.#moved(plan.endsAt) };
        }),
        cohortPage: timed((county: string, day: IsoDate, cursor: string | null) =>
          years.cohortPage(county, day, cursor),
        ),
        proveCovered: timed((county: string, day: IsoDate, cursor: string | null) =>
          years.proveCovered(county, day, cursor),
        ),
      },
    };
  }

  #count(times: Map<string, number>, workflowId: string, most: number, cause?: unknown): void {
    const count = (times.get(workflowId) ?? 0) + 1;
    times.set(workflowId, count);
    if (count === most)
      this.#broken.reject(new Error(`${workflowId} goes round and round, or fails each time`, { cause }));
  }

  /** An instant of the simulated time as the server's. */
  #moved<At extends string | null>(at: At): At {
    return (at === null ? null : new Date(Date.parse(at) + this.#ahead).toISOString()) as At;
  }
}

/** A server of this simulation's own, from the tools that start the others. */
async function environment(client: Pick<WorkerOptions, 'dataConverter'>): Promise<Started> {
  const place = new URL('../../../../infra/dev/time-skipping.mjs', import.meta.url).href;
  const { timeSkipping } = (await import(place)) as { timeSkipping: typeof environment };
  return timeSkipping(client);
}
