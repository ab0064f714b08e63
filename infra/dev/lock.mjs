import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './alive.mjs';
import { makeFolder } from './folder.mjs';
import { guard } from './guard-client.mjs';
import { home } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { until } from './until.mjs';

const file = join(home, 'lock.json');
let held = false;

/**
 * One `npm start` per folder of state. After one that was killed, waits until its guard has stopped what it left.
 * @param {string} address of the page, told to whoever starts a second one
 */
export async function takeLock(address) {
  makeFolder(home);
  const other = read();
  if (other && isAlive(other.pid) && bornAt(other.pid) === other.born)
    throw new Refusal(
      `Samspor runs already with ${home}: ${other.address} (process ${other.pid}). Use or stop that one, or set SAMSPOR_HOME to another folder.`,
    );
  if (other) await until(async () => !isAlive(other.guard), { limit: 40_000 });
  rmSync(file, { force: true });
  const mine = { pid: process.pid, born: bornAt(process.pid), guard: guard.pid(), address };
  writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  held = true;
}

/** Harmless when it was never taken. */
export function releaseLock() {
  if (held) rmSync(file, { force: true });
}

/** @returns {{ pid: number, born: string, guard: number, address: string } | undefined} */
function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** When a process began: a number may be given to another process later. @param {number} pid */
function bornAt(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  }
}
