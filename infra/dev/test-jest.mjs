import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from './environment.mjs';
import { node24 } from './node24.mjs';
import { root } from './paths.mjs';
import { launch } from './processes.mjs';
import { countParts } from './test-counts.mjs';

/**
 * Runs Jest's projects and prints how many tests of each part passed. A test that was left out, and a file that did
 * not run, count as failed: nothing is skipped silently.
 * @param {string[]} projects @param {string[]} args passed on to Jest
 */
export async function runJest(projects, args) {
  const folder = mkdtempSync(join(tmpdir(), 'samspor-jest-'));
  const file = join(folder, 'results.json');
  try {
    await launch({
      name: 'Jest',
      command: node24(),
      args: [
        ...['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'],
        ...[join(root, 'node_modules/jest/bin/jest.js'), '--ci', '--json', `--outputFile=${file}`],
        ...[...args, '--selectProjects', ...projects],
      ],
      cwd: root,
      env: childEnvironment({ SAMSPOR_ENV: 'test' }),
    }).exited;
    return report(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function report(file) {
  const parts = countParts(resultsIn(file));
  for (const [name, { passed, failed }] of Object.entries(parts))
    console.log(
      `${name.padEnd(5)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`,
    );
  const sum = (/** @type {'passed' | 'failed'} */ what) =>
    Object.values(parts).reduce((total, part) => total + part[what], 0);
  // Jest that ran nothing at all has not shown anything.
  return { passed: sum('passed'), failed: sum('passed') + sum('failed') === 0 ? 1 : sum('failed') };
}

/** @param {string} file @returns {import('./test-counts.mjs').FileResult[]} */
function resultsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return []; // Jest itself broke and has said why
  }
}
