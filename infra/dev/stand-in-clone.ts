import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from './until.mjs';

const root = resolve(import.meta.dirname, '../..');

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: { start: string };
};

const server = (port: string, stop = '') => `
import { createServer } from 'node:http';
createServer((_, reply) => reply.end('here')).listen(Number(process.env.${port}), '127.0.0.1');
${stop}`;

const cli = `
import pg from 'pg';
const [command] = process.argv.slice(2);
const client = new pg.Client({ connectionString: process.env[command === 'migrate' ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'] });
await client.connect();
if (command === 'migrate') await client.query('CREATE TABLE IF NOT EXISTS seen ()');
if (command === 'migrate') await client.query('GRANT ALL ON seen TO samspor_app');
if (command === 'demo' && process.argv.length === 3) await client.query('INSERT INTO seen DEFAULT VALUES');
console.log('rows', (await client.query('SELECT * FROM seen')).rowCount);
await client.end();`;

/** A clone whose apps are a few lines each: what is tried here is the starter. Removed by the caller. */
export function makeClone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samspor-start-'));
  chmodSync(folder, 0o711);
  cpSync(join(root, 'infra/dev'), join(folder, 'infra/dev'), { recursive: true });
  cpSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'package.json',
    JSON.stringify({
      type: 'module',
      workspaces: ['apps/web'],
      scripts: { start: scripts.start },
    }),
  );
  write(
    'apps/web/package.json',
    JSON.stringify({ name: '@samspor/web', scripts: { build: 'mkdir -p dist' } }),
  );
  write('node_modules/.package-lock.json', ''); // newer than the lock file: nothing to install
  write('libs/domain/a.ts', '');
  write('libs/contracts/a.ts', '');
  write(
    'apps/api/src/main.ts',
    server('SAMSPOR_PORT', `if (process.env.STUBBORN) process.on('SIGTERM', () => undefined);`),
  );
  write(
    'apps/worker/src/main.ts',
    server('SAMSPOR_WORKER_PORT', `process.on('SIGTERM', () => setTimeout(process.exit, 100));`),
  );
  write('apps/cli/src/main.ts', cli);
  return folder;
}

/** `npm start` there, in a process group of its own as a terminal gives it. */
export function npmStart(clone: string, settings: Record<string, string>) {
  const child = spawn('npm', ['start'], { cwd: clone, env: { ...process.env, ...settings }, detached: true });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    printed: () => printed,
    ended,
    /** Resolves when it has printed that. */
    says: async (text: string) => {
      const found = await until(async () => printed.includes(text), {
        exited: ended.then(String),
        limit: 30_000,
      });
      if (!found) throw new Error(`never said "${text}":\n${printed}`);
    },
    toNpm: (signal: NodeJS.Signals) => child.kill(signal),
    toGroup: (signal: NodeJS.Signals) => process.kill(-(child.pid ?? 0), signal),
  };
}

/** Processes that stand in the clone or were given its marker: command lines by process id. */
export function processesOf(clone: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
    const [cwd, environment, command] = [
      reading(() => readlinkSync(`/proc/${pid}/cwd`)),
      reading(() => readFileSync(`/proc/${pid}/environ`, 'utf8')),
      reading(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
    ];
    if (command && (cwd.startsWith(clone) || environment.includes(clone)))
      found.set(pid, command.replaceAll('\0', ' '));
  }
  return found;
}

function reading(read: () => string): string {
  try {
    return read();
  } catch {
    return ''; // ended meanwhile
  }
}
