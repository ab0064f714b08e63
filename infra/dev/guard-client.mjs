import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./guard.mjs', import.meta.url));
/** @type {import('node:child_process').ChildProcess | undefined} */
let process_;

/** Tells the guard what to stop should this process die without a word (kill -9, a closed laptop). */
export const guard = {
  /** @param {number} pid @param {NodeJS.Signals} signal @param {number} rank the highest is stopped first */
  watch(pid, signal, rank) {
    process_ ??= start();
    process_.stdin?.write(`+${pid} ${signal} ${rank}\n`);
  },
  /** @param {number} pid */
  forget(pid) {
    process_?.stdin?.write(`-${pid}\n`);
  },
  /** Process id of the guard, which may outlive us for the moments it needs to tidy up. */
  pid: () => (process_ ??= start()).pid,
};

function start() {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.unref(); // it ends when our end of the pipe closes
  child.stdin.on('error', () => undefined);
  /** @type {import('node:net').Socket} */ (child.stdin).unref();
  return child;
}
