import { whileHeld } from '@samspor/case-store';
import type { Logger } from 'pino';
import { again, rest } from '../again.ts';
import { DigestSender, type DigestOptions } from './digest-sender.ts';

const roundMs = 30_000;

/**
 * Sends the leaders' daily e-mail until told to stop; one process at a time does. No Schedule of Temporal's: what it has
 * to tell of includes that Temporal is away.
 */
export async function keepTelling(options: DigestOptions, log: Logger, stop: AbortSignal): Promise<void> {
  await again({ log, stop, waits: 'the daily e-mail waits', awayMs: roundMs }, async () => {
    await whileHeld(options.store.holder, 'digest', async () => {
      const sender = new DigestSender(options);
      await sender.settle();
      while (!stop.aborted) {
        await sender.round();
        await rest(roundMs, stop);
      }
      return true;
    });
    return roundMs;
  });
}
