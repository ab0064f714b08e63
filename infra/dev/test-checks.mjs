import { join } from 'node:path';
import { childEnvironment } from './environment.mjs';
import { node24 } from './node24.mjs';
import { root } from './paths.mjs';
import { launch } from './processes.mjs';
import { say } from './say.mjs';

const CHECKS = {
  format: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  types: ['typescript/bin/tsc', '-b'],
  lint: ['eslint/bin/eslint.js', '.'],
  'dead code': ['knip/bin/knip.js'],
};

/** Runs every check, also after one that complains. @returns {Promise<string[]>} those that complained */
export async function runChecks() {
  const broken = [];
  for (const [name, [script = '', ...args]] of Object.entries(CHECKS)) {
    const began = Date.now();
    const ended = await launch({
      name,
      command: node24(),
      args: [join(root, 'node_modules', script), ...args],
      cwd: root,
      env: childEnvironment(),
    }).exited;
    const well = ended === 'exit code 0';
    say(`${name}: ${well ? 'in order' : 'BROKEN'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (!well) broken.push(name);
  }
  return broken;
}
