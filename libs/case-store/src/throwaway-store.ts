import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { CaseStore } from './case-store.ts';
import type { Clock } from './clock.ts';
import { migrate, openDatabase } from './database.ts';

/** A store over a database of its own, migrated and empty; `close` drops it. */
export interface ThrowawayStore {
  db: DataSource;
  store: CaseStore;
  masterKey: Buffer;
  /** Connection string of the application's role. */
  url: string;
  /** Connection string of the role that owns the tables. */
  ownerUrl: string;
  close: () => Promise<void>;
}

export interface ThrowawayOptions {
  clock?: Clock;
  poolSize?: number;
}

/**
 * Makes a database in a server of our own, for a simulation or a spec. `adminUrl` names a superuser; the roles
 * samspor_owner and samspor_app exist, both with the password `samspor`.
 */
export async function throwawayStore(
  adminUrl: string,
  options: ThrowawayOptions = {},
): Promise<ThrowawayStore> {
  const name = `throwaway_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name} OWNER samspor_owner`);
  const ownerUrl = urlOf(adminUrl, 'samspor_owner', name);
  const url = urlOf(adminUrl, 'samspor_app', name);
  await migrate(ownerUrl);
  const db = await openDatabase({ url, ...(options.poolSize && { poolSize: options.poolSize }) });
  const masterKey = randomBytes(32);
  const store = new CaseStore(db, { masterKey, ...(options.clock && { clock: options.clock }) });
  const close = async () => {
    await db.destroy();
    await asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { db, store, masterKey, url, ownerUrl, close };
}

function urlOf(adminUrl: string, role: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = 'samspor';
  url.pathname = `/${database}`;
  return url.href;
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
