import { setTimeout as sleep } from 'node:timers/promises';
import { whileHeld, withoutData } from '@samspor/case-store';
import type { MessageChannel } from '@samspor/domain';
import type { Logger } from 'pino';
import { Sender, type SenderOptions } from './sender.ts';

const idleMs = 1_000;
const longestAwayMs = 5 * 60_000;
const settleMs = 10 * 60_000;

/** Sends the messages of one channel until told to stop, whatever is away meanwhile; one process at a time does. */
export async function keepSending(
  channel: MessageChannel,
  options: SenderOptions,
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  const rest = (ms: number) => sleep(ms, undefined, { signal: stop }).catch(() => undefined);
  while (!stop.aborted) {
    const held = await whileHeld(options.store.holder, `sender:${channel}`, async () => {
      await sendAll(new Sender(channel, options), stop, rest);
      return true;
    }).catch((error: unknown) => {
      log.warn({ channel, error: withoutData(error) }, 'sender waits for the database');
      return false;
    });
    if (!held) await rest(5 * idleMs);
  }
}

async function sendAll(
  sender: Sender,
  stop: AbortSignal,
  rest: (ms: number) => Promise<unknown>,
): Promise<void> {
  await sender.settle(true);
  let settledAt = Date.now();
  let awayMs = idleMs;
  while (!stop.aborted) {
    const { claimed, away } = await sender.round();
    awayMs = away ? Math.min(awayMs * 2, longestAwayMs) : idleMs;
    if (Date.now() - settledAt > settleMs) {
      await sender.settle(false);
      settledAt = Date.now();
    }
    if (away || claimed === 0) await rest(awayMs);
  }
}
