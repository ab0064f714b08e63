import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import pg, { type Pool } from 'pg';
import { migrations, refolding } from './migrations/index.ts';
import { rebuild } from './rebuild.ts';

export interface DatabaseOptions {
  url: string;
  /** Connections at most; a step holds one for two short statements. */
  poolSize?: number;
  /** How long the record waits for a statement before it gives the connection up, in milliseconds. */
  patience?: number;
}

/**
 * One that breaks, idle or in somebody's hands, is told of to whoever asks it something next, and replaced. Node would
 * end the process for an error event that nobody listens to.
 */
class Connection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** The application's connections: TypeORM's for reading, and the record's own for writing. */
class CaseDatabase extends DataSource {
  readonly writer: Pool;
  readonly holder: Pool;

  constructor({ url, poolSize = 10, patience = 10_000 }: DatabaseOptions) {
    const common = {
      Client: Connection,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 60_000,
    };
    super({ type: 'postgres', url, poolSize, synchronize: false, extra: common });
    // The record's few statements are long and run with every step: planned once a connection, not at every call.
    const options = '-c plan_cache_mode=force_generic_plan';
    // A connection that has gone silent would hold up everybody who waits for its group.
    const writing = { ...common, query_timeout: patience };
    this.writer = new pg.Pool({ connectionString: url, max: poolSize, options, ...writing });
    this.holder = new pg.Pool({ connectionString: url, max: 8, ...common });
    for (const pool of [this.writer, this.holder]) pool.on('error', () => undefined);
  }

  override async destroy(): Promise<void> {
    await this.writer.end();
    await this.holder.end();
    await super.destroy();
  }
}

/** Opens the application's connections; throws when the database is away. */
export const openDatabase = (options: DatabaseOptions): Promise<DataSource> =>
  new CaseDatabase(options).initialize();

/** The connections that a page's queries are read with. */
export function readerOf(db: DataSource): Pool {
  if (!(db.driver instanceof PostgresDriver)) throw new Error('The case store needs PostgreSQL');
  return db.driver.master as Pool;
}

/** The connections that the record is read and written with. */
export function writerOf(db: DataSource): Pool {
  if (!(db instanceof CaseDatabase)) throw new Error('Open the database with openDatabase');
  return db.writer;
}

/** A few connections for what is held as long as a piece of work lasts, so that nobody's reading waits for it. */
export function holderOf(db: DataSource): Pool {
  if (!(db instanceof CaseDatabase)) throw new Error('Open the database with openDatabase');
  return db.holder;
}

/**
 * Brings the database's tables forward to this version of the product, as their owner, and rebuilds the read models
 * where they say something else from then on.
 */
export async function migrate(ownerUrl: string, appRole = 'samspor_app'): Promise<string[]> {
  const db = await ownerDatabase(ownerUrl, appRole);
  try {
    const names = (await db.runMigrations({ transaction: 'each' })).map(({ name }) => name);
    if (names.some((name) => refolding.includes(name))) await rebuild(readerOf(db));
    return names;
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
