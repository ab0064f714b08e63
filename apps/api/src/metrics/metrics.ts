import { Injectable } from '@nestjs/common';
import { wakeLag } from '@samspor/case-store';
import type { NextFunction, Response } from 'express';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database.ts';
import { routeOf, type Request } from '../http/request.ts';

/** What Prometheus reads: routes, never addresses; counts, never ids. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly #durations = new Histogram({
    name: 'samspor_http_request_seconds',
    help: 'Time from request to answer, by route.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  constructor(db: Database) {
    collectDefaultMetrics({ register: this.registry });
    this.#pools({ reading: db.pool, writing: db.writer });
    this.#relay(db);
  }

  /** Times a request; the route is known when the answer has been sent. */
  readonly time = (request: Request, response: Response, next: NextFunction): void => {
    const end = this.#durations.startTimer({ method: request.method });
    response.once('finish', () => {
      const route = routeOf(request) ?? 'other';
      end({ route, status: String(response.statusCode) });
    });
    next();
  };

  #pools(pools: Record<string, Pool>): void {
    new Gauge({
      name: 'samspor_database_connections',
      help: 'Connections to PostgreSQL, by what they are for and state.',
      labelNames: ['pool', 'state'] as const,
      registers: [this.registry],
      collect() {
        for (const [name, pool] of Object.entries(pools)) {
          this.set({ pool: name, state: 'idle' }, pool.idleCount);
          this.set({ pool: name, state: 'busy' }, pool.totalCount - pool.idleCount);
          this.set({ pool: name, state: 'waited-for' }, pool.waitingCount);
        }
      },
    });
  }

  #relay(db: Database): void {
    new Gauge({
      name: 'samspor_wake_lag_seconds',
      help: 'Age of the oldest wake-up that no workflow has got yet.',
      registers: [this.registry],
      async collect() {
        this.set((await wakeLag(db.pool)).oldestSeconds);
      },
    });
  }
}
