import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache, onPath, root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { runStep } from './run-step.mjs';
import { sayWhile } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium for the page tests: CHROMIUM_PATH, on PATH, Playwright's own, or Debian's package when root.
 * @returns {Promise<string>} its path
 */
export async function findChromium() {
  const found = process.env.CHROMIUM_PATH || installed() || (await playwrights());
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    await sayWhile('Installing Chromium with apt-get (about a minute, once)', aptInstall());
    const package_ = installed();
    if (package_) return package_;
  }
  throw new Refusal(
    'No Chromium found. Install it (apt-get install chromium), run "npx playwright-core install chromium", or set CHROMIUM_PATH.',
  );
}

const installed = () => NAMES.map(onPath).find((path) => path !== undefined);

async function playwrights() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (!existsSync(path)) await playwrightInstall();
  return existsSync(path) ? path : undefined;
}

async function playwrightInstall() {
  const args = [join(root, 'node_modules/playwright-core/cli.js'), 'install', '--no-shell', 'chromium'];
  const step = { name: 'playwright', command: process.execPath, args, log: join(cache, 'chromium.log') };
  await sayWhile('Looking for Chromium, downloaded once', runStep(step)).catch(() => undefined);
}

async function aptInstall() {
  const log = join(cache, 'chromium.log');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ ...args) =>
    runStep({ name: 'apt-get', command: 'apt-get', args, log, env });
  await run('update');
  await run('install', '-y', '--no-install-recommends', 'chromium');
}
