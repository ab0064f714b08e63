import { join, resolve } from 'node:path';
import { clockOf, type Clock } from '@samspor/case-store';
import { messagingFrom, type Messaging } from '@samspor/messages';

/** What the worker is told by its environment; the same keys on a laptop as in production. */
export interface Settings extends Messaging {
  databaseUrl: string;
  temporalAddress: string;
  namespace: string;
  /** 32 bytes, of which the key of Temporal's payloads is derived. */
  masterKey: Buffer;
  /** Where the built workflow bundle is kept. */
  bundleFolder: string;
  /** Port of /metrics and /health, on this machine only unless SAMSPOR_WORKER_HOST names another address. */
  port: number;
  host: string;
  environment: string;
  /** A clock of one's own; undefined for the system's. */
  clock?: Clock | undefined;
  /** Milliseconds between two looks at what stands still. */
  watchMs: number;
}

/** Throws with the name of what is missing and what it should hold. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const masterKey = Buffer.from(required(env, 'SAMSPOR_KEY', '32 bytes, base64'), 'base64');
  if (masterKey.length !== 32) throw new Error('SAMSPOR_KEY must be 32 bytes, base64');
  const environment = env.SAMSPOR_ENV || 'development';
  const home = resolve(env.SAMSPOR_HOME || '.samspor');
  return {
    databaseUrl: required(env, 'DATABASE_URL', "the application's connection string of PostgreSQL"),
    temporalAddress: env.TEMPORAL_ADDRESS || '127.0.0.1:7233',
    namespace: env.TEMPORAL_NAMESPACE || 'default',
    masterKey,
    bundleFolder: join(home, 'workflows'),
    port: Number(env.SAMSPOR_WORKER_PORT || 3001),
    host: env.SAMSPOR_WORKER_HOST || '127.0.0.1',
    environment,
    clock: clockOf(env.SAMSPOR_NOW, environment),
    watchMs: 1_000 * Number(env.SAMSPOR_WATCH_SECONDS || 30),
    ...messagingFrom({ ...env, SAMSPOR_HOME: home }),
  };
}

function required(env: NodeJS.ProcessEnv, name: string, holds: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set: ${holds}`);
  return value;
}
