/** `npm run bench`: speed and size of the whole, beside a bare insert loop in the same run. */
import { onEnd } from './endings.mjs';
import { install } from './install.mjs';
import { requireNode20 } from './node24.mjs';

await onEnd('Stopping the bench', async () => {
  requireNode20();
  await install();
  const { run } = await import('./run-source.mjs');
  await run(new URL('../../test/load/bench.ts', import.meta.url));
});
