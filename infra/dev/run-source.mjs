import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isNode24, node24 } from './node24.mjs';
import { Refusal } from './refusal.mjs';

const register = new URL('./register.mjs', import.meta.url);

/**
 * Runs a TypeScript program with this process's arguments: here when this is Node 24, else in the Node 24 that
 * npm brought along, passing exit code and signals through.
 * @param {URL} program
 * @param {() => Promise<() => Promise<void>>} [servers] starts what this program needs, and gives back what stops it
 */
export async function run(program, servers) {
  try {
    const stop = await servers?.();
    await (isNode24 ? runHere(program) : runUnderNode24(program));
    await stop?.();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** @param {URL} program */
async function runHere(program) {
  await import(register.href);
  await import(program.href);
}

/** @param {URL} program */
async function runUnderNode24(program) {
  const args = ['--import', register.href, fileURLToPath(program), ...process.argv.slice(2)];
  const child = spawn(node24(), args, { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  process.exitCode = code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)];
}
