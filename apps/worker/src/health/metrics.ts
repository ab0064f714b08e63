import { wakeLag } from '@samspor/case-store';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the worker counts, for Prometheus. Numbers and codes only. */
export class WorkerMetrics {
  readonly registry = new Registry();
  readonly activities = new Histogram({
    name: 'samspor_activity_seconds',
    help: 'Activities by name and outcome',
    labelNames: ['activity', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
    registers: [this.registry],
  });
  readonly recorded = new Counter({
    name: 'samspor_events_by_time_total',
    help: 'Events that time alone brought about, by type',
    labelNames: ['type'],
    registers: [this.registry],
  });
  readonly wakesSent = new Counter({
    name: 'samspor_wakes_sent_total',
    help: 'Workflows told or started, by type',
    labelNames: ['type'],
    registers: [this.registry],
  });
  readonly wakesFailed = new Counter({
    name: 'samspor_wakes_failed_total',
    help: 'Workflows that could not be told, by type',
    labelNames: ['type'],
    registers: [this.registry],
  });
  readonly mended = new Counter({
    name: 'samspor_reconciled_total',
    help: 'What the nightly reconciliation mended',
    labelNames: ['what'],
    registers: [this.registry],
  });
  readonly reconciledAt = new Gauge({
    name: 'samspor_reconciled_timestamp_seconds',
    help: 'When the last reconciliation ended',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Reads the relays' lag from the database each time Prometheus asks; nothing is said while it is away. */
  watchLag(pool: Pool): void {
    const pending = new Gauge({
      name: 'samspor_relay_pending',
      help: 'Wakes recorded and not yet sent',
      registers: [this.registry],
    });
    new Gauge({
      name: 'samspor_relay_lag_seconds',
      help: 'Age of the oldest wake not yet sent',
      registers: [this.registry],
      async collect() {
        const lag = await wakeLag(pool).catch(() => ({ pending: NaN, oldestSeconds: NaN }));
        this.set(lag.oldestSeconds);
        pending.set(lag.pending);
      },
    });
  }
}
