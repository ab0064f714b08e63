import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { clockFrom, type Clock } from '@samspor/case-store';
import { testStore, type TestStore } from '@samspor/case-store/testing';
import { Connection } from '@temporalio/client';
import { freePort } from '../../infra/dev/ports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const register = new URL('../../infra/dev/register.mjs', import.meta.url).href;

export type Program = 'api' | 'worker';

/** The product's own processes over the test run's PostgreSQL and Temporal, with a database and namespace of their own. */
export class System {
  readonly test: TestStore;
  readonly environment: NodeJS.ProcessEnv;
  readonly origin: string;
  readonly #home = mkdtempSync(join(tmpdir(), 'samspor-system-'));
  readonly #children = new Map<Program, ChildProcess>();
  readonly #probes: Record<Program, string>;
  #time: { clock: Clock } | undefined;

  private constructor(test: TestStore, ports: { api: number; worker: number }, namespace: string) {
    this.test = test;
    this.origin = `http://localhost:${ports.api}`;
    this.#probes = {
      api: `http://127.0.0.1:${ports.api}/api/v1/health/ready`,
      worker: `http://127.0.0.1:${ports.worker}/health/ready`,
    };
    this.environment = {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: test.url,
      DATABASE_OWNER_URL: test.ownerUrl,
      TEMPORAL_NAMESPACE: namespace,
      SAMSPOR_KEY: test.masterKey.toString('base64'),
      SAMSPOR_PORT: String(ports.api),
      SAMSPOR_WORKER_PORT: String(ports.worker),
      SAMSPOR_PUBLIC_URL: this.origin,
      SAMSPOR_HOME: this.#home,
      SAMSPOR_ENV: 'test',
    };
  }

  /** Makes the database and the namespace; starts nothing yet. All of it begins at `now`, an instant with its offset. */
  static async create(now?: string): Promise<System> {
    const time = now === undefined ? undefined : { clock: clockFrom(new Date(now)) };
    const clock = time && { now: () => time.clock.now() };
    const [test, api, worker, namespace] = await Promise.all([
      testStore(clock && { clock }),
      freePort(),
      freePort(),
      newNamespace(),
    ]);
    const system = new System(test, { api, worker }, namespace);
    if (time && now !== undefined) {
      system.environment['SAMSPOR_NOW'] = now;
      system.#time = time;
    }
    return system;
  }

  /** Time goes on to an instant for everybody: programs that run are started again at it, and people sign in anew. */
  async moveTo(now: string): Promise<void> {
    if (!this.#time) throw new Error('This system has the real time');
    this.#time.clock = clockFrom(new Date(now));
    this.environment['SAMSPOR_NOW'] = now;
    const running = [...this.#children.keys()];
    await Promise.all(running.map((program) => this.stop(program)));
    await Promise.all(running.map((program) => this.start(program)));
  }

  /** Fills the new database with the demo's youths, some 300 with years behind them; before the worker starts. */
  async loadDemo(): Promise<void> {
    const args = ['--import', register, join(root, 'apps', 'cli', 'src', 'main.ts'), 'demo'];
    await promisify(execFile)(process.execPath, args, { cwd: root, env: this.environment });
  }

  /** Starts a program from source and waits until it is ready; `more` is added to its environment. */
  async start(program: Program, more: NodeJS.ProcessEnv = {}): Promise<number> {
    const child = spawn(
      process.execPath,
      ['--import', register, join(root, 'apps', program, 'src', 'main.ts')],
      {
        cwd: root,
        env: { ...this.environment, ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const log = createWriteStream(this.logOf(program), { flags: 'a' });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    this.#children.set(program, child);
    await this.#ready(program, child);
    return child.pid ?? 0;
  }

  pid(program: Program): number {
    const pid = this.#children.get(program)?.pid;
    if (pid === undefined) throw new Error(`${program} does not run`);
    return pid;
  }

  /** Ends a program, gently or as a failing machine does, and waits until it is gone. */
  async stop(program: Program, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#children.get(program);
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
    this.#children.delete(program);
  }

  /** Waits until a program has ended by itself, as one does at a failpoint. */
  async ended(program: Program): Promise<NodeJS.Signals | null> {
    const child = this.#children.get(program);
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child?.signalCode ?? null;
  }

  logOf(program: Program): string {
    return join(this.#home, `${program}.log`);
  }

  async close(): Promise<void> {
    await Promise.all([this.stop('api'), this.stop('worker')]);
    await this.test.close();
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #ready(program: Program, child: ChildProcess): Promise<void> {
    for (let waited = 0; waited < 60_000; waited += 100) {
      if (child.exitCode !== null || child.signalCode !== null) break;
      const answer = await fetch(this.#probes[program]).catch(() => null);
      if (answer?.ok) return;
      await pause(100);
    }
    throw new Error(`${program} did not start:\n${readFileSync(this.logOf(program), 'utf8').slice(-2_000)}`);
  }
}

/** Asks again until the answer is truthy; throws what was awaited when it never comes. */
export async function eventually<T>(what: string, question: () => Promise<T | null | false>, limit = 30_000) {
  for (const end = Date.now() + limit; Date.now() < end; await pause(100)) {
    const answer = await question();
    if (answer !== null && answer !== false) return answer;
  }
  throw new Error(`Not within ${limit} ms: ${what}`);
}

async function newNamespace(): Promise<string> {
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
  const workflowExecutionRetentionPeriod = { seconds: 86_400 as never };
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  await connection.close();
  return namespace;
}
