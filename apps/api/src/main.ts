import 'reflect-metadata';
import type { Server } from 'node:http';
import { CaseStore, openDatabase, requireFailpointAllowed } from '@samspor/case-store';
import type { INestApplication } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { createApp } from './app.ts';
import { closeGently } from './close-gently.ts';
import { Settings } from './settings.ts';
import { signInFor } from './sign-in.ts';

/** Requests under way get so long, in milliseconds. */
const patience = 10_000;

/** Starts the API and stops it when asked to: answers what was asked, then lets go of the database. */
async function main(): Promise<void> {
  const settings = new Settings(process.env);
  requireFailpointAllowed(settings.environment);
  const db = await openDatabase({ url: settings.databaseUrl, poolSize: settings.poolSize });
  const { clock } = settings;
  const store = new CaseStore(db, { masterKey: settings.key, ...(clock && { clock }) });
  const app = await createApp({ settings, db, store, signIn: signInFor(settings) });
  await app.listen(settings.port, settings.host);
  const stop = () => void stopped(app, db);
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

async function stopped(app: INestApplication<Server>, db: DataSource): Promise<void> {
  setTimeout(() => process.exit(1), patience).unref();
  await closeGently(app);
  await db.destroy();
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
