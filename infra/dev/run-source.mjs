import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isNode24, node24 } from './node24.mjs';
import { fillEnvironment } from './environment-file.mjs';
import { Refusal } from './refusal.mjs';

const register = new URL('./register.mjs', import.meta.url);

/**
 * Runs a TypeScript program with this process's arguments: here when this is Node 24, else in the Node 24 that
 * npm brought along, passing exit code and signals through.
 * @param {URL} program
 */
export async function run(program) {
  fillEnvironment();
  if (isNode24) {
    await import(register.href);
    await import(program.href);
    return;
  }
  try {
    passOn(spawnUnderNode24(program));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** @param {URL} program */
const spawnUnderNode24 = (program) =>
  spawn(node24(), ['--import', register.href, fileURLToPath(program), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });

/** @param {import('node:child_process').ChildProcess} child */
function passOn(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 1);
    process.exit();
  });
}
