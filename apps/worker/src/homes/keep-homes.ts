import { forgetHomes, homesWanted, keepHomes, whileHeld, type CaseStore } from '@samspor/case-store';
import type { HomeRegister } from '@samspor/messages';
import type { Logger } from 'pino';
import { again } from '../again.ts';

const page = 500;
const restMs = 30_000;

export interface HomeKeeping {
  store: CaseStore;
  register: HomeRegister;
}

/**
 * Asks the population register where those live who are sought (OL 25-3), and forgets it when they are sought no longer.
 * Gives how many were asked for. Throws RegisterAway.
 */
export async function homesRound({ store, register }: HomeKeeping): Promise<number> {
  const { pool } = store;
  await forgetHomes(pool);
  const now = store.now();
  const wanted = await homesWanted(pool, now, page);
  if (wanted.length === 0) return 0;
  const homes = await register.homes(wanted.map(({ birthNumber }) => birthNumber));
  const found = wanted.map(({ journeyId, birthNumber }) => ({
    journeyId,
    ...(homes.get(birthNumber) ?? { home: null, barred: false }),
  }));
  await keepHomes(pool, found, { now, today: store.today() });
  return wanted.length;
}

/** Keeps the homes of those who are sought until told to stop; one process at a time does. */
export async function keepingHomes(keeping: HomeKeeping, log: Logger, stop: AbortSignal): Promise<void> {
  const waits = 'homes wait for a register or the database';
  await again({ log, stop, waits, awayMs: restMs }, async () => {
    const goesOn = await whileHeld(keeping.store.holder, 'homes', async () => {
      const count = await homesRound(keeping);
      return count === page;
    });
    return goesOn ? 0 : restMs;
  });
}
