import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './paths.mjs';

const require = createRequire(import.meta.url);
const cache = join(root, 'node_modules', '.cache', 'samspor-ts');
const swcVersion = /** @type {{ version: string }} */ (require('@swc/core/package.json')).version;

/** The same as jest.config.mjs gives the tests. @type {import('@swc/core').Options} */
const options = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    target: 'es2024',
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
  swcrc: false,
};
const recipe = JSON.stringify([swcVersion, options]);

/**
 * JavaScript of a TypeScript file, with an inline source map. Kept on disk by content, so that the second
 * start does not compile. Throws what the compiler says about a syntax error.
 * @param {string} file absolute path
 */
export function compile(file) {
  const source = readFileSync(file, 'utf8');
  const kept = join(
    cache,
    `${createHash('sha256').update(recipe).update(file).update(source).digest('hex')}.js`,
  );
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code } = swc().transformSync(source, { ...options, filename: file });
    keep(kept, code);
    return code;
  }
}

// Loaded at the first miss only: a start with a full cache does not need it.
const swc = () => /** @type {typeof import('@swc/core')} */ (require('@swc/core'));

/** Whole or not at all: another process may read at the same time. @param {string} path @param {string} code */
function keep(path, code) {
  const half = `${path}.${process.pid}`;
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(half, code);
    renameSync(half, path);
  } catch {
    // A read-only clone only costs time at the next start.
  }
}
