import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { home, onPath, root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { runStep } from './run-step.mjs';
import { sayWhile } from './say.mjs';

const lockFile = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const stamp = join(root, 'node_modules', '.cache', 'samspor-installed');

/** Runs `npm ci` when packages are missing or other than the lock file says. */
export async function install() {
  if (!isCurrent()) {
    const work = runStep({ ...npm('ci'), name: 'npm ci', cwd: root, log: join(home, 'logs', 'npm-ci.log') });
    await sayWhile('Installing packages (one to three minutes, once)', work);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest());
}

/** How to call npm, also where only the program that runs us knows where it is. @param {string[]} args */
export function npm(...args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { command: process.execPath, args: [script, ...args] };
  if (!onPath('npm')) throw new Refusal('npm is not on PATH: install Node with npm from https://nodejs.org.');
  return { command: 'npm', args };
}

function isCurrent() {
  if (!existsSync(installed)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === digest();
  return statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

const digest = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');
