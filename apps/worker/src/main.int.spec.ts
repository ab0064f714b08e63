import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually.ts';
import { Bench, enrolled } from './testing.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = fileURLToPath(new URL('./main.ts', import.meta.url));

/** A door in front of a server that can be shut, as when the server is away. */
class Door {
  readonly #open = new Set<Socket>();
  readonly #server: Server;
  shut = true;
  port = 0;

  constructor(to: { host: string; port: number }) {
    this.#server = createServer((caller) => {
      if (this.shut) return void caller.destroy();
      const server = connect(to);
      for (const one of [caller, server]) {
        this.#open.add(one);
        one.on('error', () => one.destroy()).on('close', () => this.#open.delete(one));
      }
      caller.pipe(server).pipe(caller);
    });
  }

  async listen(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    this.port = (this.#server.address() as { port: number }).port;
  }

  close(): void {
    this.shut = true;
    for (const one of this.#open) one.destroy();
  }

  end(): void {
    this.close();
    this.#server.close();
  }
}

let bench: Bench;
let database: Door;
let temporal: Door;
let worker: ChildProcess;
const port = 20_000 + (process.pid % 10_000);

const ready = async (): Promise<Record<string, string>> => {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
  return (await answer?.json()) as Record<string, string>;
};
const isReady = async () => (await ready())?.status === 'up';

beforeAll(async () => {
  bench = await Bench.open();
  const { hostname, port: databasePort } = new URL(bench.test.url);
  database = new Door({ host: hostname, port: Number(databasePort) });
  const [host = '', temporalPort] = (process.env.TEMPORAL_ADDRESS ?? '').split(':');
  temporal = new Door({ host, port: Number(temporalPort) });
  await Promise.all([database.listen(), temporal.listen()]);
  worker = start(bench.settings.bundleFolder);
}, 60_000);

function start(home: string): ChildProcess {
  const through = new URL(bench.test.url);
  through.port = String(database.port);
  return spawn(process.execPath, ['--import', `${root}infra/dev/register.mjs`, program], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DATABASE_URL: through.href,
      TEMPORAL_ADDRESS: `127.0.0.1:${temporal.port}`,
      TEMPORAL_NAMESPACE: bench.settings.namespace,
      SAMSPOR_KEY: bench.test.masterKey.toString('base64'),
      SAMSPOR_HOME: home,
      SAMSPOR_WORKER_PORT: String(port),
    },
  });
}

afterAll(async () => {
  if (worker.exitCode === null) worker.kill('SIGKILL');
  database.end();
  temporal.end();
  await bench.close();
});

const recorded = (ids: string[]) =>
  bench.count(`stream WHERE version > 2 AND stream_id = ANY($1::uuid[])`, ids);

async function stops(): Promise<void> {
  worker.kill('SIGTERM');
  const [code] = (await once(worker, 'exit')) as [number | null];
  expect(code === 0 || worker.signalCode === 'SIGTERM').toBe(true);
}

describe('the worker', () => {
  it('waits for a database that is away, and says so', async () => {
    await eventually(async () => (await ready())?.database === 'away');
    expect(worker.exitCode).toBeNull();
  }, 60_000);

  it('waits for a Temporal that is away, and is ready when both answer', async () => {
    database.shut = false;
    await eventually(async () => (await ready())?.database === 'up');
    expect(await ready()).toMatchObject({ status: 'away', temporal: 'away', workers: 'away' });
    temporal.shut = false;
    await eventually(isReady, 60);
    const ids = await enrolled(bench.store, 3);
    await eventually(async () => (await recorded(ids)) === 3);
  }, 120_000);

  it('goes on when Temporal comes back, and records each deadline once', async () => {
    temporal.close();
    const ids = await enrolled(bench.store, 3);
    await eventually(async () => (await ready())?.temporal === 'away');
    expect(await recorded(ids)).toBe(0);
    temporal.shut = false;
    await eventually(async () => (await recorded(ids)) === 3, 60);
    expect(
      await bench.count(`(SELECT FROM event WHERE type = 'DutiesOpened' GROUP BY stream_id, data->>'on'
        HAVING count(*) > 1) twice`),
    ).toBe(0);
  }, 120_000);

  it('goes on when the database comes back', async () => {
    database.close();
    await eventually(async () => (await ready())?.database === 'away');
    const ids = await enrolled(bench.store, 3);
    database.shut = false;
    await eventually(async () => (await recorded(ids)) === 3, 60);
  }, 120_000);

  it('tells Prometheus how far the relay is behind and what time brought about', async () => {
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toMatch(/^samspor_relay_pending 0$/m);
    expect(text).toMatch(/^samspor_wakes_sent_total\{type="youthJourney"\} [1-9]/m);
    expect(text).toMatch(/^samspor_events_by_time_total\{type="DutiesOpened"\} [1-9]/m);
  });

  it('stops by itself on SIGTERM', () => stops(), 30_000);

  it('stops by itself while it makes its workers', async () => {
    const home = mkdtempSync(join(tmpdir(), 'samspor-worker-')); // its workflows are not bundled yet
    await enrolled(bench.store, 1);
    worker = start(home);
    await eventually(async () => (await bench.count('wake WHERE wanted > sent')) === 0);
    expect(await ready()).toMatchObject({ workers: 'away' });
    await stops();
    rmSync(home, { recursive: true });
  }, 60_000);
});
