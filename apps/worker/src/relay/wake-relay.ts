import { leaseWakes, releaseWakes, wakeFailed, wakesSent, type LeasedWake } from '@samspor/case-store';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { send } from './send.ts';

export interface RelayOptions {
  pool: Pool;
  client: Client;
  /** Wakes leased at a time. */
  batch?: number;
  /** Calls to Temporal at a time: a start costs it about 10 ms of work. */
  parallel?: number;
  onSent?: (type: string) => void;
  onFailed?: (wake: LeasedWake, error: string) => void;
}

/** How one round went; `away` when Temporal did not answer and the rest was given back. */
export interface Round {
  leased: number;
  sent: number;
  away: boolean;
}

/**
 * Carries wakes from the record to Temporal: leased, committed, sent, and only then noted as sent. Any number of relays
 * may run. One that dies between two of these leaves a wake that is sent twice, which changes nothing.
 */
export class WakeRelay {
  readonly #options: Required<RelayOptions>;

  constructor(options: RelayOptions) {
    const quiet = { onSent: () => undefined, onFailed: () => undefined };
    this.#options = { batch: 200, parallel: 24, ...quiet, ...options };
  }

  /** Sends one batch. Throws when the database is away. */
  async round(): Promise<Round> {
    const { pool, batch, parallel } = this.#options;
    const leased = await leaseWakes(pool, batch);
    if (leased.length === 0) return { leased: 0, sent: 0, away: false };
    const waiting = [...leased];
    const sent: LeasedWake[] = [];
    const outcome = { away: false };
    await Promise.all(Array.from({ length: parallel }, () => this.#sendEach(waiting, sent, outcome)));
    if (sent.length > 0) await wakesSent(pool, sent);
    if (waiting.length > 0) await releaseWakes(pool, waiting);
    return { leased: leased.length, sent: sent.length, away: outcome.away };
  }

  /** Sends until nothing is pending that may be sent now; gives the number sent. */
  async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      const { leased, sent, away } = await this.round();
      total += sent;
      if (away) throw new Error('Temporal does not answer');
      if (leased === 0) return total;
    }
  }

  async #sendEach(waiting: LeasedWake[], sent: LeasedWake[], outcome: { away: boolean }): Promise<void> {
    const { pool, client, onSent, onFailed } = this.#options;
    while (!outcome.away) {
      const wake = waiting.shift();
      if (!wake) return;
      const told = await send(client, wake);
      if (told.told) {
        sent.push(wake);
        onSent(wake.type);
      } else if (told.away) {
        outcome.away = true;
        waiting.push(wake);
      } else {
        await wakeFailed(pool, wake, told.error);
        onFailed(wake, told.error);
      }
    }
  }
}
