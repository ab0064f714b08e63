import 'reflect-metadata';
import { CaseStore, openDatabase, requireFailpointAllowed } from '@samspor/case-store';
import { createApp } from './app.ts';
import { clockFrom } from './clock.ts';
import { Settings } from './settings.ts';
import { signInFor } from './sign-in.ts';

/** Starts the API and stops it when asked to: answers what was asked, then lets go of the database. */
async function main(): Promise<void> {
  const settings = new Settings(process.env);
  requireFailpointAllowed(settings.environment);
  const db = await openDatabase({ url: settings.databaseUrl, poolSize: settings.poolSize });
  const clock = settings.startsAt && clockFrom(settings.startsAt);
  const store = new CaseStore(db, { masterKey: settings.key, ...(clock && { clock }) });
  const app = await createApp({ settings, db, store, signIn: signInFor(settings) });
  app.enableShutdownHooks();
  await app.listen(settings.port, settings.host);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
