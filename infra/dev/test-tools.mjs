import { findChromium } from './chromium.mjs';
import { cache } from './paths.mjs';
import { makeFolder } from './folder.mjs';
import { say } from './say.mjs';
import { findTemporal } from './temporal-binary.mjs';
import { findTestServer } from './test-server.mjs';
import { buildWeb } from './web.mjs';

/** Fetches or builds the tools first, one after another, so that no test waits for them. */
export async function prepareTools() {
  makeFolder(cache);
  if (!process.env.TEMPORAL_ADDRESS) say(`Temporal: ${await findTemporal()}`);
  say(`Time-skipping server: ${await findTestServer()}`);
  say(`Browser: ${await findChromium()}`);
  await buildWeb(); // the browser specs open it
}
