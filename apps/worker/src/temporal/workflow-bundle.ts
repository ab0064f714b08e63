import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workflowsUrl } from '@samspor/workflows';
import { bundleWorkflowCode } from '@temporalio/worker';
import { failureConverterPath } from './data-converter.ts';

const { version } = createRequire(import.meta.url)('@temporalio/worker/package.json') as { version: string };

/**
 * The workflows as one file for workers. Building takes about five seconds, so it is kept in `folder` under the hash
 * of what it was made of. `entry` is another module than the product's only in tests of a changed workflow.
 */
export async function workflowBundle(
  folder: string,
  entry: string = fileURLToPath(workflowsUrl),
): Promise<{ codePath: string }> {
  const codePath = join(folder, `workflows-${await hashOf(entry)}.js`);
  if (!existsSync(codePath)) await keep(codePath, await bundle(entry));
  return { codePath };
}

async function bundle(workflowsPath: string): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    logger: quiet,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['source', '...'] },
    }),
  });
  return code;
}

async function hashOf(entry: string): Promise<string> {
  const folder = dirname(entry);
  const files = (await readdir(folder)).filter((file) => /(?<!\.spec)\.[jt]s$/.test(file)).sort();
  const hash = createHash('sha256').update(version).update(entry);
  for (const file of [...files.map((name) => join(folder, name)), failureConverterPath])
    hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** Whole or not at all: another worker may read at the same time. */
async function keep(path: string, code: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}`;
  await writeFile(half, code);
  await rename(half, path);
}

const silent = () => undefined;
const quiet = {
  log: silent,
  trace: silent,
  debug: silent,
  info: silent,
  warn: console.warn,
  error: console.error,
};
