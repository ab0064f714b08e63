import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { requireFailpointAllowed } from '@samspor/case-store';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { settingsFrom } from './settings.ts';
import { WorkerModule } from './worker.module.ts';

try {
  requireFailpointAllowed(settingsFrom(process.env).environment);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// SIGINT and SIGTERM are Nest's: the runtime's own handlers would end the workers before the relay.
Runtime.install({
  logger: new DefaultLogger('WARN'),
  telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
  shutdownSignals: [],
});

const app = await NestFactory.createApplicationContext(WorkerModule, {
  logger: ['warn', 'error', 'fatal'],
  abortOnError: false,
});
app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
