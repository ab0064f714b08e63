import { join } from 'node:path';
import { keepUp } from './keep-up.mjs';
import { home } from './paths.mjs';
import { rememberedPort } from './ports.mjs';
import { logOf } from './programs.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './say.mjs';
import { findTemporal } from './temporal-binary.mjs';
import { isTemporalServing } from './temporal-health.mjs';
import { startTemporal } from './temporal-server.mjs';

/**
 * The Temporal server of TEMPORAL_ADDRESS, else one of our own with its timers in a file.
 * @returns {Promise<string>} host:port
 */
export async function provideTemporal() {
  const given = process.env.TEMPORAL_ADDRESS;
  if (given) {
    if (await isTemporalServing(given)) return given;
    throw new Refusal(
      `No Temporal server answers at TEMPORAL_ADDRESS=${given}: start it, or unset that to get one here.`,
    );
  }
  const server = {
    binary: await findTemporal(),
    port: await rememberedPort('SAMSPOR_TEMPORAL_PORT'),
    log: logOf('temporal'),
    database: join(home, 'temporal', 'temporal.db'),
  };
  say('Starting Temporal');
  await keepUp('Temporal', server.log, () => startTemporal(server));
  return `127.0.0.1:${server.port}`;
}
