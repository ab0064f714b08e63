import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { download, sha256 } from './download.mjs';
import { makeFolder } from './folder.mjs';
import { cache, onPath } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { runStep } from './run-step.mjs';
import { say, sayWhile } from './say.mjs';

const VERSION = '1.5.1';
const release = `https://github.com/temporalio/cli/releases/download/v${VERSION}`;
/** SHA-256 of the release's archives. @type {Record<string, string>} */
const checksums = {
  linux_amd64: 'ddc95e08b0b076efd4ea9733a3f488eb7d2be875f8834e616cd2a37358b4852d',
  linux_arm64: 'bd1b0db9f18b051026de8bf6cc1505f2510f14bbb7a8b9a4a91fff46c77454f5',
  darwin_amd64: 'bbb73e2a31135abe50a1f1cdb35030c42961df618e8ce9c60ae89f201540c5d9',
  darwin_arm64: 'cca01b7ea35ad56e2a328d9ae596bf716bd22313ef63c7a761c88354457c2415',
};
const cached = join(cache, `temporal-${VERSION}`);

/**
 * The `temporal` program: on PATH, in the cache, the official release, or built with Go, in that order.
 * @returns {Promise<string>} its path
 */
export async function findTemporal() {
  const installed = onPath('temporal');
  if (installed) return installed;
  if (existsSync(cached)) return cached;
  makeFolder(cache);
  if (await fetchRelease()) return cached;
  if (onPath('go')) return build();
  throw new Refusal(
    'No Temporal server found. Install Go (https://go.dev/dl) so that it can be built, put "temporal" on PATH, or set TEMPORAL_ADDRESS to a server you have.',
  );
}

async function fetchRelease() {
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const expected = checksums[platform];
  if (!expected) return false;
  say(`Looking for Temporal ${VERSION}, downloaded once`);
  const archive = await download(`${release}/temporal_cli_${VERSION}_${platform}.tar.gz`);
  if (!archive) return false;
  if (sha256(archive) !== expected) throw new Refusal('The download of Temporal is damaged: start again.');
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
