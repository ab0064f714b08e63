import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../infra/dev/ports.mjs';
import { seconds } from './timing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const starter = join(root, 'infra', 'dev', 'start.mjs');

/** A whole installation of its own in a temporary folder, started by the starter that `npm start` runs. */
export class Installation {
  readonly home = mkdtempSync(join(tmpdir(), 'samspor-bench-'));
  readonly port: number;
  #child: ChildProcess | undefined;

  private constructor(port: number) {
    this.port = port;
  }

  static async create(): Promise<Installation> {
    return new Installation(await freePort());
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** What API, worker and command line were told. */
  get environment(): Record<string, string> {
    return JSON.parse(readFileSync(join(this.home, 'environment.json'), 'utf8')) as Record<string, string>;
  }

  /** Starts everything; seconds until the page can be used. */
  async start(more: Record<string, string> = {}): Promise<number> {
    const env = { ...process.env, ...more, SAMSPOR_HOME: this.home, SAMSPOR_PORT: String(this.port) };
    const child = spawn(process.execPath, [starter], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    const { took } = await seconds(() => said(child, 'Samspor is ready'));
    return took;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGINT');
    await once(child, 'exit');
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      heard += chunk;
      if (heard.includes(words)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The starter ended with ${code}:\n${heard}`)));
  });
}
