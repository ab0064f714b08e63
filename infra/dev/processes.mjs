import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { guard } from './guard-client.mjs';

/**
 * A process of ours. `exited` resolves to how it ended and never rejects.
 * @typedef {object} Child
 * @property {string} name
 * @property {number} rank
 * @property {number} pid
 * @property {Promise<string>} exited
 * @property {(hurry?: boolean) => Promise<void>} stop
 *
 * @typedef {object} Launch
 * @property {string} name shown to people
 * @property {string} command
 * @property {string[]} args
 * @property {number} [rank] the highest is stopped first: what others stand on has a low one; 9 when not given
 * @property {string} [log] file that gets what the process prints; without it, the terminal does
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {{ uid?: number, gid?: number }} [user]
 * @property {NodeJS.Signals} [gentle] asks it to stop, SIGTERM when not given
 * @property {NodeJS.Signals} [harsh] makes it stop, SIGKILL when not given
 */

/** @type {Child[]} */
const running = [];
let closing = false;

/** Whether everything is being stopped, so that an ending is no surprise. */
export const isClosing = () => closing;

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches it through us only, in order.
 * @param {Launch} launch @returns {Child}
 */
export function launch({ name, command, args, log, env, cwd, user, ...more }) {
  const { rank = 9, gentle = 'SIGTERM', harsh = 'SIGKILL' } = more;
  if (closing) throw new Error(`${name} is not started: everything is being stopped`);
  const out = log === undefined ? /** @type {const} */ ('inherit') : opened(log);
  const started = spawn(command, args, { env, cwd, ...user, stdio: ['ignore', out, out], detached: true });
  if (typeof out === 'number') closeSync(out);
  const pid = started.pid ?? 0;
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    started.once('error', (error) => resolve(error.message));
    started.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  /** @type {Child} */
  const child = {
    name,
    rank,
    pid,
    exited,
    stop: (hurry) => stop(pid, exited, hurry ? harsh : gentle, harsh),
  };
  if (!pid) return child;
  running.push(child);
  guard.watch(pid, gentle, rank);
  void exited.then(() => {
    running.splice(running.indexOf(child), 1);
    guard.forget(pid);
  });
  return child;
}

/** @param {string} log */
function opened(log) {
  mkdirSync(dirname(log), { recursive: true });
  return openSync(log, 'a', 0o600);
}

/** Stops everything that runs, highest rank first; no new process starts after this. @param {boolean} [hurry] */
export async function stopAll(hurry = false) {
  closing = true;
  const inOrder = [...running].sort((a, b) => b.rank - a.rank);
  if (hurry) await Promise.all(inOrder.map((child) => child.stop(true)));
  else for (const child of inOrder) await child.stop();
}

/** @param {number} pid @param {Promise<string>} exited @param {NodeJS.Signals} ask @param {NodeJS.Signals} harsh */
async function stop(pid, exited, ask, harsh) {
  for (const [signal, patience] of /** @type {const} */ ([
    [ask, 15_000],
    [harsh, 5_000],
    ['SIGKILL', 5_000],
  ])) {
    signalGroup(pid, signal);
    if (await Promise.race([exited, pause(patience, undefined, { ref: false })])) return;
  }
}

/** The whole group: builders like npm and go have children of their own. @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    // PostgreSQL tells its own children; a signal to them as well would look like a crash.
    process.kill(signal === 'SIGINT' || signal === 'SIGQUIT' ? pid : -pid, signal);
  } catch {
    // gone already: `exited` says so
  }
}
