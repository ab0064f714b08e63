import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from './environment.mjs';
import { npm } from './install.mjs';
import { root } from './paths.mjs';
import { logOf } from './programs.mjs';
import { runStep } from './run-step.mjs';
import { sayWhile } from './say.mjs';

const SOURCES = ['apps/web', 'libs/contracts', 'libs/domain'];
const BUILT = ['dist', 'dist-types', 'node_modules'];
const stamp = join(root, 'apps', 'web', 'dist', '.built-from');

/** Builds the page when its sources are others than those it was built from. */
export async function buildWeb() {
  const digest = digestOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const work = runStep({
    ...npm('run', 'build', '--workspace', '@samspor/web'),
    name: 'The build of the page',
    cwd: root,
    env: childEnvironment(),
    log: logOf('web-build'),
  });
  await sayWhile('Building the page (about half a minute, when its sources change)', work);
  writeFileSync(stamp, digest);
}

function digestOfSources() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const file of SOURCES.flatMap((folder) => filesIn(join(root, folder)))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !BUILT.includes(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : join(folder, entry.name)));
