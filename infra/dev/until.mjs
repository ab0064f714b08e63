import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is yes. False when the process it concerns has ended, or time is up.
 * @param {() => Promise<boolean>} ask
 * @param {{ exited?: Promise<string>, limit?: number, every?: number }} options milliseconds
 */
export async function until(ask, { exited, limit = 60_000, every = 50 }) {
  let gone = false;
  void exited?.then(() => (gone = true));
  for (const end = Date.now() + limit; Date.now() < end && !gone; await pause(every)) {
    if (await ask().catch(() => false)) return true;
  }
  return false;
}
