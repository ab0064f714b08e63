import { repairedSince, whileHeld, type CaseStore } from '@samspor/case-store';
import type { MessageChannel } from '@samspor/domain';
import type { Logger } from 'pino';
import { again, rest } from '../again.ts';
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
  const waits = `the sender of ${channel} waits for the database`;
  await again({ log, stop, waits, awayMs: 5 * idleMs }, async () => {
    const held = await whileHeld(options.store.holder, `sender:${channel}`, async () => {
      await sendAll(new Sender(channel, options), stop, restUntilAsked(channel, options.store, stop));
      return true;
    });
    return held ? 0 : 5 * idleMs;
  });
}

/** Until when the sender rests; true when somebody asked meanwhile, on the stuck board, that the channel be tried now. */
type Rest = (ms: number) => Promise<boolean>;

async function sendAll(sender: Sender, stop: AbortSignal, rest: Rest): Promise<void> {
  await sender.settle(true);
  let settledAt = Date.now();
  let awayMs = idleMs;
  while (!stop.aborted) {
    const { claimed, away } = await sender.round();
    awayMs = away ? Math.min(awayMs * 2, longestAwayMs) : idleMs;
    const isAsked = (away || claimed === 0) && (await rest(awayMs));
    if (!isAsked && Date.now() - settledAt < settleMs) continue;
    await sender.settle(isAsked); // nothing is under way between rounds: what is claimed was left behind
    settledAt = Date.now();
  }
}

/** Rests by the second, and looks whether somebody has asked for more. */
const restUntilAsked =
  (channel: MessageChannel, { pool }: CaseStore, stop: AbortSignal): Rest =>
  async (ms) => {
    const began = new Date();
    for (let left = ms; left > 0 && !stop.aborted; left -= idleMs) {
      await rest(Math.min(left, idleMs), stop);
      if (await repairedSince(pool, [`gateway:${channel}`, `sender:${channel}`], began)) return true;
    }
    return false;
  };
