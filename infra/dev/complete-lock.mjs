/**
 * Adds to package-lock.json the packages of other platforms that npm left out. A registry mirror that holds only
 * this platform's packages makes npm drop the others, and then `npm ci` refuses the file. Run by `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[],
 *   optionalDependencies?: Record<string, string> }} Locked
 * @typedef {Record<string, Locked>} Packages
 */

const OS = /\b(darwin|linux|win32|windows|android|freebsd|openharmony|sunos|netbsd|openbsd|aix)\b/;
const CPU = /\b(x64|arm64|arm|ia32|ppc64|s390x|riscv64|loong64|mips64el|wasm32)\b/;

/** Optional packages that a locked package names and the lock file does not hold. @param {Packages} packages */
export function missingFrom(packages) {
  /** @type {Packages} */
  const missing = {};
  for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (!isLocked(packages, place, name)) missing[`node_modules/${name}`] = entry(name, range);
    }
  }
  return missing;
}

/** In the folder itself or in one above, as Node looks it up. @param {Packages} packages @param {string} place @param {string} name @returns {boolean} */
function isLocked(packages, place, name) {
  if (packages[join(place, 'node_modules', name)]) return true;
  if (place === '') return false;
  return isLocked(packages, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
}

/** @param {string} name @param {string} range @returns {Locked} */
function entry(name, range) {
  const os = name === 'fsevents' ? 'darwin' : OS.exec(name)?.[1]?.replace('windows', 'win32');
  const cpu = CPU.exec(name)?.[1];
  return {
    version: range.replace(/^[~^]/, ''),
    ...(cpu && { cpu: [cpu] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = missingFrom(lock.packages);
  const all = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(all);
  writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
  console.log(`${Object.keys(added).length} packages of other platforms added to package-lock.json`);
}
