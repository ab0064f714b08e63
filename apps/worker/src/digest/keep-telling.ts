import { setTimeout as sleep } from 'node:timers/promises';
import { whileHeld, withoutData } from '@samspor/case-store';
import type { Logger } from 'pino';
import { DigestSender, type DigestOptions } from './digest-sender.ts';

const roundMs = 30_000;

/**
 * Sends the leaders' daily e-mail until told to stop; one process at a time does. No Schedule of Temporal's: what it has
 * to tell of includes that Temporal is away.
 */
export async function keepTelling(options: DigestOptions, log: Logger, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await whileHeld(options.store.holder, 'digest', async () => {
      const sender = new DigestSender(options);
      await sender.settle();
      while (!stop.aborted) {
        await sender.round();
        await rest(roundMs, stop);
      }
      return true;
    }).catch((error: unknown) => log.warn({ error: withoutData(error) }, 'the daily e-mail waits'));
    await rest(roundMs, stop);
  }
}

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
