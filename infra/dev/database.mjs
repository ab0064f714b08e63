import { join } from 'node:path';
import { givenDatabase } from './given-database.mjs';
import { keepUp } from './keep-up.mjs';
import { home } from './paths.mjs';
import { rememberedPort } from './ports.mjs';
import { placeOf } from './postgres-place.mjs';
import { prepareDatabase } from './postgres-roles.mjs';
import { adminUrl, createCluster, startPostgres } from './postgres.mjs';
import { logOf } from './programs.mjs';
import { say } from './say.mjs';
import { secrets } from './secrets.mjs';

/**
 * The PostgreSQL of DATABASE_URL (and DATABASE_OWNER_URL), else one of our own.
 * @returns {Promise<{ database: string, owner: string }>} connection strings of the application and of the owner
 */
export async function provideDatabase() {
  const given = await givenDatabase();
  if (given) return given;
  const { id, postgres, owner, app } = secrets();
  const place = placeOf(join(home, 'postgres'), join('/var/lib/samspor', id));
  const server = {
    port: await rememberedPort('SAMSPOR_POSTGRES_PORT'),
    log: logOf('postgres'),
    password: postgres,
  };
  say('Starting PostgreSQL');
  await createCluster(place, postgres, logOf('initdb'));
  await keepUp('PostgreSQL', server.log, () => startPostgres(place, server));
  await prepareDatabase(adminUrl(server), { owner, app });
  const url = (/** @type {string} */ role, /** @type {string} */ password) =>
    `postgresql://${role}:${password}@127.0.0.1:${server.port}/samspor`;
  return { database: url('samspor_app', app), owner: url('samspor_owner', owner) };
}
