import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { stopAll } from './processes.mjs';
import { findTemporal } from './temporal-binary.mjs';
import { startTemporal } from './temporal-server.mjs';
import { adminUrl, createCluster, startPostgres } from './postgres.mjs';
import { isEnterable } from './enterable.mjs';
import { isRoot, placeOf } from './postgres-place.mjs';
import { prepareDatabase } from './postgres-roles.mjs';
import { findTestServer } from './test-server.mjs';
import { freePort } from './ports.mjs';

const APART = '/var/lib/samspor/test';

/** @typedef {Record<string, (folder: string) => Promise<string>>} Providers what to set, and who starts it */

/**
 * Starts what the specs need and the environment does not name: one PostgreSQL and one Temporal, both empty and
 * thrown away afterwards. Sets TEST_DATABASE_ADMIN_URL (superuser; roles samspor_owner and samspor_app exist, both
 * with the password "samspor"), TEMPORAL_ADDRESS, TEST_SERVER_PATH and CHROMIUM_PATH. A tool that cannot be had is
 * a refusal with the way out: nothing is skipped.
 */
export const startTestServices = () =>
  provide({
    TEST_DATABASE_ADMIN_URL: postgres,
    TEMPORAL_ADDRESS: temporal,
    TEST_SERVER_PATH: findTestServer,
    CHROMIUM_PATH: findChromium,
  });

/** A PostgreSQL and a time-skipping server for `samspor simulate`, apart from any real record. Sets as above. */
export const startSimulationServices = () =>
  provide({ TEST_DATABASE_ADMIN_URL: postgres, TEST_SERVER_PATH: findTestServer });

/** @param {Providers} providers @returns {Promise<() => Promise<void>>} stops what was started */
async function provide(providers) {
  const folder = temporaryFolder();
  const missing = Object.entries(providers).filter(([name]) => !process.env[name]);
  await Promise.all(missing.map(async ([name, start]) => (process.env[name] = await start(folder))));
  return async () => {
    if (missing.length > 0) await stopAll(true); // nothing of theirs is kept, and nothing of ours starts after it
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
  await createCluster(place, server.password, join(folder, 'initdb.log'));
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
