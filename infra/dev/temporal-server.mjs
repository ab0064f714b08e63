import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { gist } from './gist.mjs';
import { launch } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import { isTemporalServing } from './temporal-health.mjs';
import { until } from './until.mjs';

// What the product tags its workflows with; every attribute costs storage for each sleeping workflow.
const SEARCH_ATTRIBUTES = ['phase=Keyword'];

/**
 * Starts a development server and waits until it answers.
 * @param {{ binary: string, port: number, log: string, database?: string }} server `database` is the file that
 *   keeps timers and histories; without it they live in memory
 */
export async function startTemporal({ binary, port, log, database }) {
  if (database) mkdirSync(dirname(database), { recursive: true });
  const child = launch({
    name: 'Temporal',
    rank: 1,
    command: binary,
    args: [
      ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)],
      ...['--log-level', 'warn', '--log-format', 'json'],
      ...SEARCH_ATTRIBUTES.flatMap((attribute) => ['--search-attribute', attribute]),
      // The default of 20 per shard makes each step wait 100 ms; measured with this: 30 ms.
      ...['--dynamic-config-value', 'history.transferProcessorMaxPollRPS=1000'],
      ...(database ? fileOptions(database) : []),
    ],
    log,
    env: process.env,
  });
  const address = `127.0.0.1:${port}`;
  if (await until(() => isTemporalServing(address), { exited: child.exited })) return child;
  await child.stop(true);
  throw new Refusal(`Temporal did not start on port ${port}; ${gist(log)} (log: ${log})`);
}

/** @param {string} database */
const fileOptions = (database) => [
  ...['--db-filename', database],
  ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=1'],
];
