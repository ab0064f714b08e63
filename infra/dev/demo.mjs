import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './paths.mjs';
import { samspor } from './programs.mjs';
import { sayWhile } from './say.mjs';

/**
 * Loads the demo data into a database that has not had them; SAMSPOR_DEMO=off leaves it empty.
 * @param {Record<string, string>} environment
 * @returns {Promise<string>} the demo's people, to sign in as
 */
export async function loadDemo(environment) {
  if (process.env.SAMSPOR_DEMO === 'off') return 'No demo data: SAMSPOR_DEMO is off.';
  const database = createHash('sha256')
    .update(environment.DATABASE_URL ?? '')
    .digest('hex');
  const loaded = join(home, `demo-loaded-${database.slice(0, 12)}`);
  if (!existsSync(loaded)) {
    await sayWhile('Loading demo data (about half a minute, once)', samspor(environment, 'demo'));
    writeFileSync(loaded, '');
  }
  return samspor(environment, 'demo', '--users');
}
