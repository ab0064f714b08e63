import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's top folder. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** State of this installation: data, secrets, logs. */
export const home = resolve(root, process.env.SAMSPOR_HOME || '.samspor');

/** Downloaded and built tools, shared by every clone of this user. */
export const cache = resolve(process.env.SAMSPOR_CACHE || join(userCache(), 'samspor'));

function userCache() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  return platform() === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

/**
 * First file of that name on PATH, or undefined.
 * @param {string} name
 */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}
