import { Module } from '@nestjs/common';
import { HealthServer } from './health/health-server.ts';
import { WorkerMetrics } from './health/metrics.ts';
import { settingsFrom, type Settings } from './settings.ts';
import { Temporal } from './temporal/temporal.ts';
import { LOG, openLog, SETTINGS, WorkerRuntime } from './worker-runtime.ts';

/** The worker as plain providers; the Temporal client is one of them. */
@Module({
  providers: [
    { provide: SETTINGS, useFactory: () => settingsFrom(process.env) },
    { provide: LOG, useFactory: openLog },
    { provide: Temporal, inject: [SETTINGS], useFactory: (settings: Settings) => new Temporal(settings) },
    WorkerMetrics,
    {
      provide: HealthServer,
      inject: [WorkerMetrics],
      useFactory: (metrics: WorkerMetrics) => new HealthServer(metrics),
    },
    WorkerRuntime,
  ],
})
export class WorkerModule {}
