import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './paths.mjs';

const file = join(home, 'environment.json');

/**
 * Keeps the environment of the running system, for `samspor` commands in another terminal. Holds secrets.
 * @param {Record<string, string>} environment
 */
export const keepEnvironment = (environment) =>
  writeFileSync(file, JSON.stringify(environment, null, 2), { mode: 0o600 });

/** Sets what the last `npm start` of this folder used, where the caller's own environment says nothing. */
export function fillEnvironment() {
  for (const [name, value] of Object.entries(kept())) process.env[name] ??= value;
}

/** @returns {Record<string, string>} */
function kept() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // never started here: commands that need no server work all the same
  }
}
