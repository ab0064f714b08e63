import { connect } from 'node:net';
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { gist } from './gist.mjs';
import { cache } from './paths.mjs';
import { freePort } from './ports.mjs';
import { launch } from './processes.mjs';
import { findTestServer } from './test-server.mjs';
import { until } from './until.mjs';

const log = join(cache, 'time-skipping.log');

/**
 * Starts a server whose clock leaps, as late as a busy machine brings it up. The SDK gives a server that it starts
 * itself five seconds, so it starts a sleep instead, beside ours, and finds ours at the port it asked for.
 * @param {import('@temporalio/testing').TimeSkippingTestWorkflowEnvironmentOptions['client']} [client]
 * @returns {Promise<{ env: TestWorkflowEnvironment, close: () => Promise<void> }>}
 */
export async function timeSkipping(client) {
  const port = await freePort();
  const command = await findTestServer();
  const server = launch({ name: 'The time-skipping server', command, args: [String(port)], log });
  try {
    if (!(await until(() => answers(port), { exited: server.exited, limit: 180_000 })))
      throw new Error(`The time-skipping server did not start on port ${port}; ${gist(log)} (log: ${log})`);
    const executable = { type: /** @type {const} */ ('existing-path'), path: '/bin/sleep' };
    const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { port, executable }, client });
    const close = () => env.teardown().finally(() => server.stop(true));
    return { env, close };
  } catch (error) {
    await server.stop(true);
    throw error;
  }
}

/** @param {number} port @returns {Promise<boolean>} */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
