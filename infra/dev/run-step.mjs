import { readFileSync, rmSync } from 'node:fs';
import { launch } from './processes.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Runs one command of the start to its end, its output in a log. Refuses with what it said last when it fails.
 * @param {{ name: string, command: string, args: string[], log: string, env?: NodeJS.ProcessEnv, cwd?: string }} step
 * @returns {Promise<string>} what it printed
 */
export async function runStep({ env, ...step }) {
  rmSync(step.log, { force: true });
  const ended = await launch({ ...step, env: { ...process.env, ...env } }).exited;
  const printed = readFileSync(step.log, 'utf8');
  if (ended === 'exit code 0') return printed;
  throw new Refusal(`${step.name} did not succeed: ${gist(printed) || ended} (log: ${step.log})`);
}

/** npm ends with where its own log is, and says before that what is wrong. @param {string} printed */
const gist = (printed) =>
  /^npm error (?!code |errno |syscall |path )(\S.*)/m.exec(printed)?.[1] ?? printed.trim().split('\n').at(-1);
