import { setTimeout as pause } from 'node:timers/promises';
import { fail } from './endings.mjs';
import { isClosing } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';

const MOST = 5;
const WITHIN = 120_000;

/**
 * Starts a server, and starts it again whenever it ends unasked: at once the first time, then ever more slowly.
 * Gives up, and stops everything, when it ends five times in two minutes.
 * @param {string} name @param {string} log
 * @param {() => Promise<import('./processes.mjs').Child>} start resolves when the server answers
 */
export async function keepUp(name, log, start) {
  const first = await start();
  void watch(first, name, log, start).catch((error) => {
    if (!isClosing()) fail(error);
  });
}

/**
 * @param {import('./processes.mjs').Child} child @param {string} name @param {string} log
 * @param {() => Promise<import('./processes.mjs').Child>} start
 */
async function watch(child, name, log, start) {
  /** @type {number[]} */
  let endings = [];
  let how = await child.exited;
  while (!isClosing()) {
    endings = [...endings.filter((at) => at > Date.now() - WITHIN), Date.now()];
    if (endings.length >= MOST)
      throw new Refusal(
        `${name} ended ${MOST} times in two minutes and is given up. Its log says why: ${log}`,
      );
    say(`${name} ended unasked (${how}); starting it again. Its log: ${log}`);
    await pause((endings.length - 1) * 2_000);
    how = await ending(start);
  }
}

/**
 * Starts once more and resolves when that has ended too, with how; one that ends before it answers has ended as well.
 * @param {() => Promise<import('./processes.mjs').Child>} start
 */
async function ending(start) {
  try {
    return await (
      await start()
    ).exited;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
