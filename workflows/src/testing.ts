import { fileURLToPath } from 'node:url';
import proto from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { phaseAttribute } from './messages.ts';

/** A server whose clock leaps, with one worker for the workflows of this room. Closed by `close`. */
export interface LeapingTime {
  env: TestWorkflowEnvironment;
  /** The server's clock, which activities take the time from. */
  now(): Promise<Date>;
  /** Runs a worker on the queue while `work` goes on. */
  working<T>(activities: object, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const queue = 'test';

/** Starts a time-skipping server; one for each spec file. */
export async function leapingTime(): Promise<LeapingTime> {
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger, telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
  const { env, close } = await started();
  const { INDEXED_VALUE_TYPE_KEYWORD } = proto.temporal.api.enums.v1.IndexedValueType;
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: { [phaseAttribute.name]: INDEXED_VALUE_TYPE_KEYWORD },
  });
  const workflowsPath = fileURLToPath(new URL('./workflows.ts', import.meta.url));
  const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger });
  return {
    env,
    now: async () => new Date(await env.currentTimeMs()),
    working: async (activities, work) => {
      const connection = env.nativeConnection;
      const worker = await Worker.create({
        connection,
        taskQueue: queue,
        workflowBundle,
        activities,
        // Each task replays its history; and the server waits for ever for a cache that went with its worker.
        maxCachedWorkflows: 0,
      });
      return worker.runUntil(work);
    },
    close,
  };
}

/** A server of this file's own, from the tools that start the others. */
async function started(): Promise<{ env: TestWorkflowEnvironment; close: () => Promise<void> }> {
  const place = new URL('../../infra/dev/time-skipping.mjs', import.meta.url).href;
  const { timeSkipping } = (await import(place)) as { timeSkipping: typeof started };
  return timeSkipping();
}
