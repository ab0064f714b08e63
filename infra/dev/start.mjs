/** `npm start`: everything that Samspor needs, from a bare clone to a page. Built-ins only until `npm ci` has run. */
import { onEnd } from './endings.mjs';
import { publicUrl } from './environment.mjs';
import { install } from './install.mjs';
import { takeLock } from './lock.mjs';
import { requireNode20 } from './node24.mjs';
import { requirePort } from './ports.mjs';

const port = Number(process.env.SAMSPOR_PORT || 3000);

await onEnd('Stopping; data and timers are kept (Ctrl-C again to hurry)', async () => {
  requireNode20();
  await takeLock(publicUrl(port));
  await requirePort(port, 'SAMSPOR_PORT');
  await install();
  const { bringUp } = await import('./bring-up.mjs');
  await bringUp(port);
});
