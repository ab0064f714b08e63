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
  readonly #told: Record<string, string>;
  #child: ChildProcess | undefined;

  private constructor(port: number, told: Record<string, string>) {
    this.port = port;
    this.#told = told;
  }

  /** `told`: settings beside those that the starter makes. */
  static async create(told: Record<string, string> = {}): Promise<Installation> {
    return new Installation(await freePort(), told);
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** What API, worker and command line were told. */
  get environment(): Record<string, string> {
    const written = readFileSync(join(this.home, 'environment.json'), 'utf8');
    return { ...this.#told, ...(JSON.parse(written) as Record<string, string>) };
  }

  /** Starts everything: seconds until the page can be used, and what took the longest of them. */
  async start(): Promise<{ took: number; longest: string }> {
    const env = {
      ...withoutSystem(),
      ...this.#told,
      SAMSPOR_HOME: this.home,
      SAMSPOR_PORT: String(this.port),
    };
    const child = spawn(process.execPath, [starter], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    const { took, gave } = await seconds(() => said(child, 'Samspor is ready'));
    return { took, longest: longestStep(gave) };
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

/** Our own environment, without the servers and the keys of any system that runs already: the bench has its own. */
function withoutSystem(): NodeJS.ProcessEnv {
  const named = /^(DATABASE_|TEMPORAL_|SAMSPOR_(?!CACHE$))/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !named.test(name)));
}

/** All that the starter said until it came to these words. */
function said(child: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      heard += chunk;
      if (heard.includes(words)) resolve(heard);
    });
    child.once('exit', (code) => reject(new Error(`The starter ended with ${code}:\n${heard}`)));
  });
}

/** The starter puts before each line how many seconds it had run when the step began. */
function longestStep(heard: string): string {
  const lines = [...heard.matchAll(/^ *(\d+\.\d) s {2}(.*)$/gm)].map(([, at, step]) => ({
    at: Number(at),
    step,
  }));
  const steps = lines
    .slice(0, -1)
    .map(({ at, step }, index) => ({ step, took: (lines[index + 1]?.at ?? at) - at }));
  const longest = steps.toSorted((a, b) => b.took - a.took)[0];
  return longest ? `longest: ${longest.step}, ${longest.took.toFixed(1)} s` : '';
}
