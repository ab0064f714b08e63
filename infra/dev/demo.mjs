import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './paths.mjs';
import { samspor } from './programs.mjs';
import { Refusal } from './refusal.mjs';
import { sayWhile } from './say.mjs';

const isWanted = process.env.SAMSPOR_DEMO !== 'off';

/**
 * Loads the demo data into a database that has not had them; SAMSPOR_DEMO=off leaves it empty.
 * @param {Record<string, string>} environment
 */
export async function loadDemo(environment) {
  const database = createHash('sha256').update(environment.DATABASE_URL ?? '');
  const loaded = join(home, `demo-loaded-${database.digest('hex').slice(0, 12)}`);
  if (!isWanted || existsSync(loaded)) return;
  const work = samspor(environment, 'demo').catch((error) => {
    throw new Refusal(`${error.message}. To start without demo data: SAMSPOR_DEMO=off npm start`);
  });
  await sayWhile('Loading demo data (about half a minute, once)', work);
  writeFileSync(loaded, '');
}

/** The people that one can sign in as, a line each. @param {Record<string, string>} environment */
export const demoUsers = (environment) => samspor(environment, 'demo', '--users');
