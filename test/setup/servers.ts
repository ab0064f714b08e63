import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../infra/dev/ports.mjs';
import { createCluster, adminUrl, startPostgres } from '../../infra/dev/postgres.mjs';
import { placeOf } from '../../infra/dev/postgres-place.mjs';
import { prepareDatabase } from '../../infra/dev/postgres-roles.mjs';
import { findTemporal } from '../../infra/dev/temporal-binary.mjs';
import { startTemporal } from '../../infra/dev/temporal-server.mjs';

export type ServerName = 'postgres' | 'temporal';

interface Server {
  start: () => Promise<{ pid: number; exited: Promise<string>; stop: (hurry?: boolean) => Promise<void> }>;
  child?: Awaited<ReturnType<Server['start']>>;
}

/** A PostgreSQL and a Temporal of a spec's own, with data on disk, to be killed and started again. */
export class Servers {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly #folder: string;
  readonly #servers: Record<ServerName, Server>;

  private constructor(
    folder: string,
    databaseUrl: string,
    temporalAddress: string,
    servers: Record<ServerName, Server>,
  ) {
    this.#folder = folder;
    this.databaseUrl = databaseUrl;
    this.temporalAddress = temporalAddress;
    this.#servers = servers;
  }

  static async start(): Promise<Servers> {
    const folder = mkdtempSync(join(tmpdir(), 'samspor-servers-'));
    chmodSync(folder, 0o711);
    const place = placeOf(join(folder, 'postgres'), join('/var/lib/samspor', 'test'));
    const database = { port: await freePort(), log: join(folder, 'postgres.log'), password: 'samspor' };
    await createCluster(place, database.password, join(folder, 'initdb.log'));
    const temporal = {
      binary: await findTemporal(),
      port: await freePort(),
      log: join(folder, 'temporal.log'),
      database: join(folder, 'temporal.db'),
    };
    const servers = new Servers(folder, adminUrl(database), `127.0.0.1:${temporal.port}`, {
      postgres: { start: () => startPostgres(place, database) },
      temporal: { start: () => startTemporal(temporal) },
    });
    await Promise.all([servers.up('postgres'), servers.up('temporal')]);
    await prepareDatabase(servers.databaseUrl, { owner: 'samspor', app: 'samspor' });
    return servers;
  }

  /** Starts a server on the data it left, and waits until it answers. */
  async up(name: ServerName): Promise<void> {
    this.#servers[name].child = await this.#servers[name].start();
  }

  pid(name: ServerName): number {
    const { child } = this.#servers[name];
    if (!child) throw new Error(`${name} does not run`);
    return child.pid;
  }

  /** Waits until a server that was killed is gone. */
  async gone(name: ServerName): Promise<void> {
    await this.#servers[name].child?.exited;
  }

  /** As by `kill -9`: nothing is said and nothing is saved. */
  async kill(name: ServerName): Promise<void> {
    process.kill(this.pid(name), 'SIGKILL');
    await this.gone(name);
  }

  async stop(): Promise<void> {
    for (const { child } of Object.values(this.#servers)) await child?.stop(true);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
