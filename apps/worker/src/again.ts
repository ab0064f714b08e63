import { setTimeout as sleep } from 'node:timers/promises';
import { withoutData } from '@samspor/case-store';
import type { Logger } from 'pino';

/** Rests so many milliseconds, or until told to stop. */
export const rest = (ms: number, stop: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal: stop }).catch(() => undefined);

/** How a worker keeps on with a piece of work. */
export interface KeepingOn {
  log: Logger;
  stop: AbortSignal;
  /** What is said, once, when the work cannot be done for now; again when it had been done for a while since. */
  waits: string;
  /** Milliseconds until it is tried again then. */
  awayMs: number;
}

/** Work that went on for so long before it failed had been done again, and that it fails is news. */
const newsMs = 60_000;

/** Does a piece of work until told to stop, whatever is away meanwhile; it gives the milliseconds to rest until the next. */
export async function again(
  { log, stop, waits, awayMs }: KeepingOn,
  work: () => Promise<number>,
): Promise<void> {
  let wasAway = false;
  while (!stop.aborted) {
    const began = performance.now();
    const ms = await work().then(
      (next) => {
        wasAway = false;
        return next;
      },
      (error: unknown) => {
        if (!wasAway || performance.now() - began >= newsMs) log.warn({ error: withoutData(error) }, waits);
        wasAway = true;
        return awayMs;
      },
    );
    await rest(ms, stop);
  }
}
