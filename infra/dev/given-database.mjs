import { Refusal } from './refusal.mjs';

const PATIENCE = 10_000;

/**
 * The PostgreSQL that the environment names, once it answers; undefined when it names none. Refuses one that cannot be
 * used, with the setting that is wrong.
 * @param {NodeJS.ProcessEnv} [environment]
 */
export async function givenDatabase(environment = process.env) {
  const { DATABASE_URL: database, DATABASE_OWNER_URL: owner } = environment;
  if (!database && owner)
    throw new Refusal('DATABASE_OWNER_URL is set and DATABASE_URL is not: set both, or neither.');
  if (!database) return undefined;
  await requireAnswer('DATABASE_URL', database);
  if (owner) await requireAnswer('DATABASE_OWNER_URL', owner);
  return { database, owner: owner || database };
}

/** @param {string} setting @param {string} url */
async function requireAnswer(setting, url) {
  const { default: pg } = await import('pg');
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
    await client.connect();
    await client.end();
  } catch (error) {
    const why = error instanceof Error ? error.message || String(error.name) : String(error);
    throw new Refusal(
      `The PostgreSQL of ${setting} cannot be used (${why}): start it or correct the setting. Without DATABASE_URL, npm start brings one of its own.`,
    );
  }
}
