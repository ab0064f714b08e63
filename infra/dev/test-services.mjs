import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopAll } from './processes.mjs';
import { findTemporal } from './temporal-binary.mjs';
import { startTemporal } from './temporal-server.mjs';
import { adminUrl, createCluster, startPostgres } from './postgres.mjs';
import { isEnterable } from './enterable.mjs';
import { isRoot, placeOf } from './postgres-place.mjs';
import { prepareDatabase } from './postgres-roles.mjs';
import { freePort } from './ports.mjs';

const APART = '/var/lib/samspor/test';

/**
 * Starts what the specs need and the environment does not name: one PostgreSQL and one Temporal, both empty and
 * thrown away afterwards. Sets TEST_DATABASE_ADMIN_URL (superuser; roles samspor_owner and samspor_app exist, both
 * with the password "samspor") and TEMPORAL_ADDRESS.
 * @returns {Promise<() => Promise<void>>} stops them
 */
export async function startTestServices() {
  const folder = temporaryFolder();
  await Promise.all([
    provide('TEST_DATABASE_ADMIN_URL', folder, postgres),
    provide('TEMPORAL_ADDRESS', folder, temporal),
  ]);
  return async () => {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  };
}

function temporaryFolder() {
  const parent = isRoot && !isEnterable(tmpdir()) ? APART : tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'samspor-test-'));
  chmodSync(folder, 0o711); // PostgreSQL's user walks through it
  return folder;
}

/** @param {string} name @param {string} folder @param {(folder: string) => Promise<string>} start */
async function provide(name, folder, start) {
  process.env[name] ||= await start(folder);
}

/** @param {string} folder */
async function postgres(folder) {
  const place = placeOf(join(folder, 'postgres'), APART);
  const server = {
    port: await freePort(),
    log: join(folder, 'postgres.log'),
    password: 'samspor',
    // Thrown away afterwards; a spec about crashes starts a server of its own.
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
  };
  await createCluster(place, server.password);
  await startPostgres(place, server);
  await prepareDatabase(adminUrl(server), { owner: 'samspor', app: 'samspor' });
  return adminUrl(server);
}

/** @param {string} folder */
async function temporal(folder) {
  const port = await freePort();
  await startTemporal({ binary: await findTemporal(), port, log: join(folder, 'temporal.log') });
  return `127.0.0.1:${port}`;
}
