import { expectedWorkflows, raiseWakes } from '@samspor/case-store';
import type { WakeRelay } from '../relay/wake-relay.ts';
import { reconcile, type Upkeep } from './reconcile.ts';

/** Progress of a rehydration: workflows that the record asks for and Temporal did not run. */
export interface Rehydrated {
  restarted: number;
  scheduled: number;
}

/**
 * Starts every missing workflow from the record, as after Temporal lost everything, and waits until all are sent.
 * Those that run are left alone; what was recorded or sent before is never recorded or sent again.
 */
export async function rehydrate(upkeep: Upkeep, relay: WakeRelay): Promise<Rehydrated> {
  const { restarted, scheduled } = await reconcile(upkeep);
  await relay.drain();
  return { restarted, scheduled };
}

/** The same for a server that cannot list its workflows: all are told, and those that run only read once more. */
export async function rehydrateBlindly(
  { pool, clock }: Pick<Upkeep, 'pool' | 'clock'>,
  relay: WakeRelay,
): Promise<number> {
  for await (const page of expectedWorkflows(pool, clock?.now())) await raiseWakes(pool, page);
  return relay.drain();
}
