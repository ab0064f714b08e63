import { fileURLToPath } from 'node:url';
import proto from '@temporalio/proto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
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

/** Starts the time-skipping server named by TEST_SERVER_PATH; one for each spec file. */
export async function leapingTime(): Promise<LeapingTime> {
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger, telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
  const env = await started();
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
    close: () => env.teardown(),
  };
}

/** The SDK gives the server five seconds to begin; on a busy machine it may need another try. */
async function started(tries = 20): Promise<TestWorkflowEnvironment> {
  const path = process.env.TEST_SERVER_PATH ?? '';
  try {
    return await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
    });
  } catch (error) {
    if (tries <= 1) throw error;
    return started(tries - 1);
  }
}
