import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { download, sha256 } from './download.mjs';
import { cache, onPath } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { runStep } from './run-step.mjs';
import { say, sayWhile } from './say.mjs';

const VERSION = '1.5.1';
const release = `https://github.com/temporalio/cli/releases/download/v${VERSION}`;
const cached = join(cache, `temporal-${VERSION}`);

/**
 * The `temporal` program: on PATH, in the cache, the official release, or built with Go, in that order.
 * @returns {Promise<string>} its path
 */
export async function findTemporal() {
  const installed = onPath('temporal');
  if (installed) return installed;
  if (existsSync(cached)) return cached;
  mkdirSync(cache, { recursive: true });
  if (await fetchRelease()) return cached;
  if (onPath('go')) return build();
  throw new Refusal(
    'No Temporal server found. Install Go (https://go.dev/dl) so that it can be built, put "temporal" on PATH, or set TEMPORAL_ADDRESS to a server you have.',
  );
}

async function fetchRelease() {
  say(`Looking for the Temporal server's release ${VERSION} (downloaded once)`);
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const name = `temporal_cli_${VERSION}_${process.platform}_${arch}.tar.gz`;
  const sums = await download(`${release}/checksums.txt`);
  const expected = sums
    ?.toString()
    .split('\n')
    .find((line) => line.endsWith(name))
    ?.split(/\s+/)[0];
  const archive = expected && (await download(`${release}/${name}`));
  if (!archive) return false;
  if (sha256(archive) !== expected) throw new Refusal(`The download of ${name} is damaged: start again.`);
  await unpack(archive);
  return true;
}

/** @param {Buffer} archive */
async function unpack(archive) {
  const folder = `${cached}.${process.pid}`;
  mkdirSync(folder);
  writeFileSync(join(folder, 'archive.tar.gz'), archive);
  await promisify(execFile)('tar', ['-xzf', 'archive.tar.gz', 'temporal'], { cwd: folder });
  renameSync(join(folder, 'temporal'), cached);
  rmSync(folder, { recursive: true });
}

async function build() {
  const folder = `${cached}.${process.pid}`;
  mkdirSync(folder);
  const args = ['install', '-ldflags=-s -w', `github.com/temporalio/cli/cmd/temporal@v${VERSION}`];
  const work = runStep({
    name: 'go',
    command: 'go',
    args,
    log: join(cache, 'temporal-build.log'),
    env: { GOBIN: folder },
  });
  await sayWhile('Building the Temporal server with Go (about 4 minutes, once)', work);
  renameSync(join(folder, 'temporal'), cached);
  rmSync(folder, { recursive: true });
  return cached;
}
