import { delimiter, join } from 'node:path';
import { home, root } from './paths.mjs';
import { secrets } from './secrets.mjs';

/**
 * What API, worker and command line are told. The same keys configure them in production.
 *
 * | name | value |
 * |---|---|
 * | DATABASE_URL | as the application's role: may append events, never change them |
 * | DATABASE_OWNER_URL | as the owner's role, for `samspor migrate` only |
 * | TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE | host:port, and `default` |
 * | SAMSPOR_KEY | base64 of 32 bytes; free texts and payloads are encrypted under it |
 * | SAMSPOR_PORT | page and API |
 * | SAMSPOR_WORKER_PORT | the worker's metrics and health |
 * | SAMSPOR_PUBLIC_URL | the address people type |
 * | SAMSPOR_HOME | folder of state |
 * | SAMSPOR_ENV | development, test or production |
 * | SAMSPOR_NOW | not set. In development and tests: an instant at which each process's clock begins |
 *
 * Where messages go stands in `libs/messages/src/settings.ts`; without a setting they go to files under SAMSPOR_HOME.
 *
 * @param {{ database: string, owner: string, temporal: string, port: number, workerPort: number }} places
 * @returns {Record<string, string>}
 */
export const environmentOf = ({ database, owner, temporal, port, workerPort }) => ({
  DATABASE_URL: database,
  DATABASE_OWNER_URL: owner,
  TEMPORAL_ADDRESS: temporal,
  TEMPORAL_NAMESPACE: process.env.TEMPORAL_NAMESPACE || 'default',
  SAMSPOR_KEY: process.env.SAMSPOR_KEY || secrets().key,
  SAMSPOR_PORT: String(port),
  SAMSPOR_WORKER_PORT: String(workerPort),
  SAMSPOR_PUBLIC_URL: publicUrl(port),
  SAMSPOR_HOME: home,
  SAMSPOR_ENV: process.env.SAMSPOR_ENV || 'development',
});

/** The address people type. @param {number} port of the page */
export const publicUrl = (port) => process.env.SAMSPOR_PUBLIC_URL || `http://localhost:${port}`;

/** Our own environment with those values, and Node 24 first on PATH. @param {Record<string, string>} [values] */
export const childEnvironment = (values = {}) => ({
  ...process.env,
  ...values,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});
