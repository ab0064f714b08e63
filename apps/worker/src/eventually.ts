import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds, looking ten times a second; throws after `seconds`. */
export async function eventually(holds: () => Promise<boolean>, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not so after ${seconds} seconds`);
    await sleep(100);
  }
}
