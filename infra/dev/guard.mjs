/**
 * Reads `+pid signal rank` and `-pid` lines; when the other end of the pipe closes, stops what is left, highest
 * rank first. So no server outlives a starter that was killed.
 */
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './alive.mjs';

/** @type {Map<number, { signal: NodeJS.Signals, rank: number }>} */
const watched = new Map();

for await (const line of createInterface({ input: process.stdin })) {
  const [pid, signal, rank] = line.slice(1).split(' ');
  if (line.startsWith('-')) watched.delete(Number(pid));
  else watched.set(Number(pid), { signal: /** @type {NodeJS.Signals} */ (signal), rank: Number(rank) });
}
const inOrder = [...watched].sort(([, a], [, b]) => b.rank - a.rank);
for (const [pid, { signal }] of inOrder) await end(pid, signal);

/** @param {number} pid @param {NodeJS.Signals} gentle */
async function end(pid, gentle) {
  for (const signal of [gentle, /** @type {const} */ ('SIGKILL')]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < 10_000; waited += 50) {
      if (!isAlive(pid)) return;
      await pause(50);
    }
  }
}
