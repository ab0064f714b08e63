import type { CaseStore } from '@samspor/case-store';
import { addDays, osloDateOf, type IsoDate, type PlannedLives } from '@samspor/domain';
import { withStore } from '../database.ts';
import { Refused } from '../refused.ts';
import { required } from '../settings.ts';
import { workInAalborg } from './aalborg.ts';
import { reportConcerns } from './concerns.ts';
import { DemoClock } from './demo-clock.ts';
import { shareACounsellor } from './cooperation.ts';
import { holdCourses } from './courses.ts';
import { keepIntake } from './intake.ts';
import { referSome } from './handovers.ts';
import { helpAtSchool } from './help.ts';
import { workTraining } from './placements.ts';
import { loadPlan } from './load.ts';
import { demoPlan } from './plan.ts';
import { mapSomeRights } from './rights.ts';
import { seekSome } from './seeking.ts';
import { changeSetup } from './set-up.ts';

const seed = 2026;

/**
 * Loads the demo into an empty database, once: about 300 youths with three school years behind them, up to
 * yesterday. Goes on where a load was cut off. Refuses a database that holds anything else, and production.
 */
export async function loadDemo(now: Date): Promise<string> {
  if (process.env.SAMSPOR_ENV === 'production') throw new Refused('The demo is refused in production.');
  if (await aWorkerRuns())
    throw new Refused(
      'The demo is refused while a worker runs: it would meet the deadlines of the past today.',
    );
  const clock = new DemoClock();
  return withStore(
    async (store) => {
      const begun = await begin(store, addDays(osloDateOf(now), -1));
      if (begun.loaded) return 'The demo is loaded already.';
      const plan = demoPlan(begun.seed, begun.until);
      await loadPlan(store, clock, plan, begun.until);
      await seekSome(store, clock, begun.until);
      await mapSomeRights(store, clock, begun.until);
      await keepIntake(store, clock, begun.until);
      await helpAtSchool(store, clock, begun.until);
      await holdCourses(store, clock, begun.until);
      await workTraining(store, clock, begun.until);
      await workInAalborg(store, clock, begun.until);
      await referSome(store, clock, begun.until);
      await reportConcerns(store, clock, begun.until);
      await shareACounsellor(store, clock, begun.until);
      await changeSetup(store, clock, begun.until);
      await store.pool.query('UPDATE demo SET loaded_at = $1', [now]);
      return told(plan);
    },
    { clock, url: withoutWaitingForDisk(required('DATABASE_URL')) },
  );
}

/** Whether this installation's worker answers. */
async function aWorkerRuns(): Promise<boolean> {
  const port = process.env.SAMSPOR_WORKER_PORT;
  if (!port) return false;
  const answer = fetch(`http://127.0.0.1:${port}/health/live`, { signal: AbortSignal.timeout(1_000) });
  return answer.then(
    () => true,
    () => false,
  );
}

interface Begun {
  seed: number;
  until: IsoDate;
  loaded: boolean;
}

async function begin(store: CaseStore, until: IsoDate): Promise<Begun> {
  const { rows } = await store.pool.query<Begun>(
    'SELECT seed, until::text, loaded_at IS NOT NULL AS loaded FROM demo',
  );
  if (rows[0]) return rows[0];
  const { rowCount } = await store.pool.query('SELECT FROM stream LIMIT 1');
  if (rowCount !== 0) throw new Refused('The demo is refused: this database holds other journeys already.');
  await store.pool.query('INSERT INTO demo (seed, until) VALUES ($1, $2)', [seed, until]);
  return { seed, until, loaded: false };
}

/** Invented data may be lost with the machine's power and loaded again: half the time goes with waiting for disk. */
function withoutWaitingForDisk(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}

function told({ imports, lives }: PlannedLives): string {
  const steps = lives.reduce((sum, life) => sum + life.steps.length, 0);
  return `Loaded ${lives.length} youths from ${imports.length} files, with ${steps} steps behind them.`;
}
