import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { gist } from './gist.mjs';
import { launch } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import { runStep } from './run-step.mjs';
import { until } from './until.mjs';

/**
 * @typedef {ReturnType<typeof import('./postgres-place.mjs').placeOf>} Place
 * @typedef {{ port: number, log: string, password: string, settings?: Record<string, string> }} Server
 */

/** Connection string of the superuser, for the starter and the tests only. @param {Server} server @param {string} [database] */
export const adminUrl = ({ port, password }, database = 'postgres') =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;

/**
 * Makes the data folder when there is none: whole or not at all, so an interrupted first start leaves no ruin.
 * Sorting and case come with PostgreSQL itself, so they are the same on every machine.
 * @param {Place} place @param {string} password of the superuser @param {string} log file
 */
export async function createCluster({ user, programs, data }, password, log) {
  if (existsSync(join(data, 'PG_VERSION'))) return;
  mkdirSync(dirname(data), { recursive: true });
  const half = `${data}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  own(half, user);
  const secret = passwordFile(password, user);
  try {
    const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`];
    const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const args = ['-D', half, ...access, ...locale];
    await runStep({ name: 'initdb', command: programs.initdb, args, log, user, cwd: '/' });
  } finally {
    rmSync(dirname(secret), { recursive: true });
  }
  renameSync(half, data);
}

/**
 * Starts the server and waits until it answers. After a kill -9 its last children may still be leaving; then the
 * server itself says so, and we try again. Its postmaster.pid is never touched.
 * @param {Place} place @param {Server} server
 */
export async function startPostgres(place, server) {
  for (let tries = 0; tries < 20; tries++) {
    const said = sizeOf(server.log);
    const child = launch({
      name: 'PostgreSQL',
      rank: 0,
      command: place.programs.postgres,
      args: ['-D', place.data, '-p', String(server.port), ...flags(server.settings)],
      log: server.log,
      user: place.user,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      gentle: 'SIGINT', // "fast": ends sessions, writes a checkpoint
      harsh: 'SIGQUIT', // "immediate": recovers from its log at the next start
    });
    if (await until(() => answers(adminUrl(server)), { exited: child.exited })) return child;
    const told = readFileSync(server.log, 'utf8').slice(said);
    await child.stop(true);
    if (!/shared memory block|lock file|the database system is/.test(told)) throw refusalFor(told, server);
    await pause(500);
  }
  throw new Refusal(`PostgreSQL did not start: another one may use ${place.data}. Its log is ${server.log}.`);
}

/** @param {Record<string, string>} [settings] */
function flags(settings) {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    log_error_verbosity: 'terse', // a refused key is a birth number: no log repeats it
    shared_buffers: '256MB',
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** @param {string} url */
async function answers(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === '28P01') throw new Refusal('its password');
    return false;
  } finally {
    await client.end();
  }
}

/** @param {string} told @param {Server} server */
function refusalFor(told, { port, log }) {
  const way = /Address already in use/.test(told)
    ? `port ${port} is in use; set SAMSPOR_POSTGRES_PORT to a free one`
    : `${gist(log)} (log: ${log})`;
  return new Refusal(`PostgreSQL did not start: ${way}.`);
}

/** @param {string} password @param {{ uid?: number, gid?: number }} user */
function passwordFile(password, user) {
  const folder = mkdtempSync(join(tmpdir(), 'samspor-'));
  const file = join(folder, 'password');
  writeFileSync(file, password, { mode: 0o600 });
  own(folder, user);
  own(file, user);
  return file;
}

/** @param {string} path @param {{ uid?: number, gid?: number }} user */
function own(path, { uid, gid }) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** @param {string} file */
const sizeOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8').length : 0);
