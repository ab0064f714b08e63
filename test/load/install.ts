import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Sheet } from './report.ts';
import { seconds } from './timing.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What comes before the first start, in a clone of its own: packages and build, each apart. */
export async function measureInstall(sheet: Sheet): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'samspor-bench-clone-'));
  try {
    await run('git', ['clone', '--quiet', root, folder]);
    const npm = (...words: string[]) =>
      seconds(() => run('npm', words, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }));
    sheet.seconds('npm ci, from the cache npm has', (await npm('ci', '--no-audit', '--no-fund')).took);
    sheet.seconds('build of all rooms, servers and page', (await npm('run', 'build')).took);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
