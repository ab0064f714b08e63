import { demoUsers, loadDemo } from './demo.mjs';
import { provideDatabase } from './database.mjs';
import { keepEnvironment } from './environment-file.mjs';
import { environmentOf } from './environment.mjs';
import { rememberedPort } from './ports.mjs';
import { samspor } from './programs.mjs';
import { say } from './say.mjs';
import { startServer } from './servers.mjs';
import { provideTemporal } from './temporal.mjs';
import { buildWeb } from './web.mjs';

/**
 * Servers, migrations, demo data, page, worker and API, as much at once as may be; then tells where to go.
 * @param {number} port of the page
 */
export async function bringUp(port) {
  const workerPort = await rememberedPort('SAMSPOR_WORKER_PORT');
  const database = provideDatabase();
  const temporal = provideTemporal();
  const web = buildWeb();
  const urls = await database;
  const values = (/** @type {string} */ address) =>
    environmentOf({ ...urls, temporal: address, port, workerPort });
  const migrated = samspor(values(''), 'migrate');
  const environment = values(await temporal);
  keepEnvironment(environment);
  await migrated;
  await web;
  // The demo's lives are lived by an injected clock; a worker beside it would meet their deadlines today.
  await loadDemo(environment);
  say('Starting worker and API');
  const [users] = await Promise.all([
    demoUsers(environment),
    startServer(worker(workerPort), environment),
    startServer(api(port), environment),
  ]);
  tell(users, environment.SAMSPOR_PUBLIC_URL ?? '');
}

/** @param {number} port */
const worker = (port) => ({
  name: 'The worker',
  room: 'worker',
  rank: 2,
  probe: `http://127.0.0.1:${port}/health/ready`,
});

/** @param {number} port */
const api = (port) => ({
  name: 'The API',
  room: 'api',
  rank: 3,
  probe: `http://127.0.0.1:${port}/api/v1/health/ready`,
});

/** @param {string} users @param {string} url */
function tell(users, url) {
  console.log(`\n${users.trim()}\n`);
  say(`Samspor is ready: ${url}`);
}
