import { randomBytes, randomUUID } from 'node:crypto';
import type { EnrolYouth } from '@samspor/domain';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { CaseStore } from './case-store.ts';
import type { Clock } from './clock.ts';
import { migrate, openDatabase } from './database.ts';

/** How a youth of Drammen is enrolled, born 2008, who interrupted Vg1 on 12 October 2026. */
export const youthOfDrammen: EnrolYouth = {
  type: 'EnrolYouth',
  on: '2026-10-12',
  birthYear: 2008,
  adultOn: '2026-11-05',
  county: '33',
  municipality: '3301',
  school: null,
  programme: null,
  level: 'VG1',
  otStatus: 'OTUK',
  reason: 'interrupted',
  protection: 'UGRADERT',
};

/** A store over a database of its own in the test server, migrated and empty; `close` drops it. */
export interface TestStore {
  db: DataSource;
  store: CaseStore;
  masterKey: Buffer;
  /** Connection string of the application's role. */
  url: string;
  /** Connection string of the role that owns the tables. */
  ownerUrl: string;
  close: () => Promise<void>;
}

/** Needs TEST_DATABASE_ADMIN_URL, which the test run's services set. */
export async function testStore(options: { clock?: Clock; poolSize?: number } = {}): Promise<TestStore> {
  const adminUrl = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!adminUrl) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run the specs through npm test');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
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
