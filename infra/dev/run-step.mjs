import { readFileSync, rmSync } from 'node:fs';
import { gist } from './gist.mjs';
import { launch } from './processes.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Runs one command of the start to its end, its output in a log. Refuses with what it said last when it fails.
 * @param {{ name: string, command: string, args: string[], log: string, env?: NodeJS.ProcessEnv,
 *   cwd?: string, user?: { uid?: number, gid?: number } }} step
 * @returns {Promise<string>} what it printed
 */
export async function runStep({ env, ...step }) {
  rmSync(step.log, { force: true });
  const ended = await launch({ ...step, env: { ...process.env, ...env } }).exited;
  if (ended === 'exit code 0') return readFileSync(step.log, 'utf8');
  throw new Refusal(`${step.name} did not succeed: ${gist(step.log)} (log: ${step.log})`);
}
