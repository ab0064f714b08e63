import { gist } from './gist.mjs';
import { keepUp } from './keep-up.mjs';
import { isClosing, launch } from './processes.mjs';
import { logOf, program } from './programs.mjs';
import { Refusal } from './refusal.mjs';
import { until } from './until.mjs';

/**
 * Starts one of our own servers, waits until its probe says yes, and keeps it up.
 * @param {{ name: string, room: string, rank: number, probe: string }} server
 * @param {Record<string, string>} values its environment
 */
export const startServer = (server, values) =>
  keepUp(server.name, logOf(server.room), () => startOnce(server, values));

/** @param {{ name: string, room: string, rank: number, probe: string }} server @param {Record<string, string>} values */
async function startOnce({ name, room, rank, probe }, values) {
  const log = logOf(room);
  const child = launch({ ...program(room, values), name, rank, log });
  if (await until(() => isReady(probe), { exited: child.exited, limit: 120_000, every: 100 })) return child;
  if (isClosing()) return child;
  await child.stop(true);
  throw new Refusal(`${name} did not start: ${gist(log)} (log: ${log})`);
}

/** @param {string} probe */
const isReady = async (probe) => (await fetch(probe, { signal: AbortSignal.timeout(3_000) })).ok;
