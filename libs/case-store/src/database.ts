import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Pool } from 'pg';
import { migrations } from './migrations/index.ts';

export interface DatabaseOptions {
  url: string;
  /** Connections at most; a step holds one for two short statements. */
  poolSize?: number;
}

/** Opens the application's connections; throws when the database is away. */
export async function openDatabase({ url, poolSize = 10 }: DatabaseOptions): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    synchronize: false,
    extra: { keepAlive: true, connectionTimeoutMillis: 5_000, statement_timeout: 60_000 },
  }).initialize();
}

/** The pg pool under a data source, for statements that are prepared once and run often. */
export function poolOf(db: DataSource): Pool {
  if (!(db.driver instanceof PostgresDriver)) throw new Error('The case store needs PostgreSQL');
  return db.driver.master as Pool;
}

/** Brings the database's tables forward to this version of the product, as their owner. */
export async function migrate(ownerUrl: string, appRole = 'samspor_app'): Promise<string[]> {
  const db = await ownerDatabase(ownerUrl, appRole);
  try {
    return (await db.runMigrations({ transaction: 'each' })).map(({ name }) => name);
  } finally {
    await db.destroy();
  }
}

/** Takes the newest migration back; returns false when there is none left. */
export async function migrateBack(ownerUrl: string, appRole = 'samspor_app'): Promise<boolean> {
  const db = await ownerDatabase(ownerUrl, appRole);
  try {
    const [{ count } = { count: 0 }] = await db.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM migration',
    );
    if (count === 0) return false;
    await db.undoLastMigration({ transaction: 'all' });
    return true;
  } finally {
    await db.destroy();
  }
}

function ownerDatabase(url: string, appRole: string): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migration',
    extra: { max: 1, options: `-c samspor.app_role=${appRole}` },
  }).initialize();
}
