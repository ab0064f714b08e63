import { whileHeld } from '@samspor/case-store';
import type { Logger } from 'pino';
import { again, rest } from '../again.ts';
import { StaffMailSender, type StaffMailOptions } from './staff-mail-sender.ts';

const roundMs = 30_000;

/**
 * Sends e-mail to those who work here until told to stop; one process at a time does. No Schedule of Temporal's: what it has
 * to tell of includes that Temporal is away.
 */
export async function keepMailing(options: StaffMailOptions, log: Logger, stop: AbortSignal): Promise<void> {
  await again({ log, stop, waits: 'e-mail to staff waits', awayMs: roundMs }, async () => {
    await whileHeld(options.store.holder, 'staff-mail', async () => {
      const sender = new StaffMailSender(options);
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
