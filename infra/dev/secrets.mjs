import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './paths.mjs';

/**
 * Made once per installation, readable by this user only. `key` (base64, 32 bytes) opens the free texts of the
 * record: a backup without it cannot be read.
 * @typedef {{ id: string, key: string, postgres: string, owner: string, app: string }} Secrets
 * @returns {Secrets}
 */
export function secrets() {
  const file = join(home, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const password = () => randomBytes(24).toString('hex');
  const made = {
    id: randomBytes(6).toString('hex'),
    key: randomBytes(32).toString('base64'),
    postgres: password(),
    owner: password(),
    app: password(),
  };
  mkdirSync(home, { recursive: true });
  writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' });
  return made;
}
