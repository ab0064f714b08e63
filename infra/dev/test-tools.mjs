import { findChromium } from './chromium.mjs';
import { cache } from './paths.mjs';
import { say } from './say.mjs';
import { findTemporal } from './temporal-binary.mjs';
import { findTestServer } from './test-server.mjs';
import { buildWeb } from './web.mjs';
import { mkdirSync } from 'node:fs';

/** Fetches or builds the tools first, one after another, so that no test waits for them. */
export async function prepareTools() {
  mkdirSync(cache, { recursive: true });
  if (!process.env.TEMPORAL_ADDRESS) say(`Temporal: ${await findTemporal()}`);
  say(`Time-skipping server: ${await findTestServer()}`);
  say(`Browser: ${await findChromium()}`);
  await buildWeb(); // the browser specs open it
}
