import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Clock } from '@samspor/case-store';
import { testStore, type TestStore } from '@samspor/case-store/testing';
import { signInAs, type SignedIn } from '@samspor/identity/testing';
import { closeGently } from '../close-gently.ts';
import { createApp } from '../app.ts';
import { Settings } from '../settings.ts';
import { signInFor } from '../sign-in.ts';

/** The API on a port of its own over an empty database, for specs that speak HTTP. */
export interface RunningApi extends TestStore {
  app: NestExpressApplication;
  origin: string;
  as: (person: string) => Promise<SignedIn>;
}

/** `smsSecret` signs what an SMS gateway tells it. */
export async function runningApi({
  smsSecret = '',
  ...options
}: { clock?: Clock; smsSecret?: string } = {}): Promise<RunningApi> {
  const test = await testStore(options);
  const home = await mkdtemp(join(tmpdir(), 'samspor-api-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const settings = new Settings({
    DATABASE_URL: test.url,
    SAMSPOR_KEY: test.masterKey.toString('base64'),
    SAMSPOR_PORT: String(port),
    SAMSPOR_PUBLIC_URL: origin,
    SAMSPOR_HOME: home,
    SAMSPOR_ENV: 'test',
    SAMSPOR_LOG: 'silent',
    SAMSPOR_SMS_SECRET: smsSecret,
  });
  const app = await createApp({ settings, db: test.db, store: test.store, signIn: signInFor(settings) });
  await app.listen(port, '127.0.0.1');
  const close = async () => {
    await closeGently(app);
    await test.close();
    await rm(home, { recursive: true, force: true });
  };
  return { ...test, app, origin, as: (person) => signInAs(origin, person), close };
}

/** By its address: the scripts that start a clone are plain JavaScript beside the rooms, without declarations. */
async function freePort(): Promise<number> {
  const ports = new URL('../../../../infra/dev/ports.mjs', import.meta.url).href;
  return ((await import(ports)) as { freePort: () => Promise<number> }).freePort();
}
