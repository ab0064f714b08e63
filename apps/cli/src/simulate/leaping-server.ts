import { resolve } from 'node:path';
import type { CaseStore, Clock } from '@samspor/case-store';
import type { IsoDate } from '@samspor/domain';
import {
  dataConverter,
  ensureSearchAttributes,
  journeyActivities,
  ladderActivities,
  meetingActivities,
  schoolYearActivities,
  workflowBundle,
} from '@samspor/worker';
import { taskQueues } from '@samspor/workflows';
import { activityInfo } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
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

/** The workflows' runs that have asked for something, by run id. */
export type Runs = Map<string, string>;

/**
 * A server whose clock leaps, with the product's own workflows and activities on it. It cannot start in the past, so
 * its time lies ahead of the simulated time by a fixed span; what an activity answers is moved ahead by the same.
 */
export class LeapingServer {
  readonly #env: TestWorkflowEnvironment;
  readonly #ahead: number;
  readonly #clock: SimulatedClock;
  #workers: Worker[] = [];
  #running: Promise<unknown> = Promise.resolve();

  private constructor(env: TestWorkflowEnvironment, ahead: number, clock: SimulatedClock) {
    this.#env = env;
    this.#ahead = ahead;
    this.#clock = clock;
  }

  /** Starts it at `from`, an instant of the simulated time, with workers for both queues. */
  static async start(
    from: number,
    clock: SimulatedClock,
    { store, masterKey, runs }: { store: CaseStore; masterKey: Buffer; runs: Runs },
  ): Promise<LeapingServer> {
    const converter = dataConverter(masterKey);
    const env = await environment(converter);
    const server = new LeapingServer(env, (await env.currentTimeMs()) - from, clock);
    await ensureSearchAttributes(env.connection, env.namespace ?? 'default');
    await server.#work({ store, runs, dataConverter: converter });
    return server;
  }

  get client(): Client {
    return this.#env.client;
  }

  /** Simulated time now; the record takes it too. */
  async now(): Promise<number> {
    const at = (await this.#env.currentTimeMs()) - this.#ahead;
    this.#clock.set(at);
    return at;
  }

  /** Lets time leap to an instant, with everything that workflows do on the way. */
  async until(at: number): Promise<void> {
    const left = at - (await this.now());
    if (left > 0) await this.#env.sleep(left);
    await this.now();
  }

  async stop(): Promise<void> {
    for (const worker of this.#workers) worker.shutdown();
    await this.#running;
    await this.#env.teardown();
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
    const years = schoolYearActivities(store);
    /** The record's clock is set by the server's first, and the run is noted. */
    const timed =
      <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
      async (...args: Args): Promise<Result> => {
        const { workflowExecution } = activityInfo();
        if (workflowExecution) runs.set(workflowExecution.runId, workflowExecution.workflowId);
        await this.now();
        return work(...args);
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

  /** An instant of the simulated time as the server's. */
  #moved<At extends string | null>(at: At): At {
    return (at === null ? null : new Date(Date.parse(at) + this.#ahead).toISOString()) as At;
  }
}

/** The SDK gives the server five seconds to begin; on a busy machine it may need another try. */
async function environment(
  converter: NonNullable<WorkerOptions['dataConverter']>,
  tries = 20,
): Promise<TestWorkflowEnvironment> {
  const path = process.env.TEST_SERVER_PATH ?? '';
  try {
    return await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
      client: { dataConverter: converter },
    });
  } catch (error) {
    if (tries <= 1) throw error;
    return environment(converter, tries - 1);
  }
}
