import { withoutData } from '@samspor/case-store';
import type { Logger } from 'pino';
import { rest } from '../again.ts';
import type { WakeRelay } from './wake-relay.ts';

const idleMs = 250;
const awayMs = 1_000;

/** Runs a relay until the signal says stop, whatever is away meanwhile. */
export async function keepRelaying(relay: WakeRelay, log: Logger, stop: AbortSignal): Promise<void> {
  let wasAway = false;
  while (!stop.aborted) {
    const { leased, away } = await relay.round().catch((error: unknown) => {
      if (!wasAway) log.warn({ error: withoutData(error) }, 'relay waits for the database');
      return { leased: 0, away: true };
    });
    if (away && !wasAway) log.warn('relay waits until both sides answer');
    if (!away && wasAway) log.info('relay goes on');
    wasAway = away;
    if (away || leased === 0) await rest(away ? awayMs : idleMs, stop);
  }
}
