import { setTimeout as wait } from 'node:timers/promises';
import { runImport, startImport, type CaseStore } from '@samspor/case-store';
import {
  addDays,
  followUpServiceOf,
  nameKey,
  plannedFrom,
  plannedTo,
  startOfOsloDay,
  targetGroupCsv,
  yearOf,
  type IsoDate,
  type PlannedImport,
  type PlannedLife,
  type PlannedLives,
  type PlanSpan,
  type Practice,
  type RehearsedStep,
  type TargetGroupRow,
} from '@samspor/domain';
import { rehydrateBlindly, WakeRelay } from '@samspor/worker';
import { taskQueues } from '@samspor/workflows';
import { instantsOf, type Happening, type Instant } from './instants.ts';
import { LeapingServer, type Runs, type SimulatedClock } from './leaping-server.ts';
import { summed, workDone, type WorkDone } from './work-done.ts';

/** What is simulated: how many lives for how long, and how people work. */
export interface Simulation {
  span: PlanSpan;
  practice: Practice;
}

/** The years that one server is asked for: it ends a workflow after ten. */
const yearsAtOnce = 9;

/**
 * Lives the plan in the time-skipping server, with the product's workflows over a real record. Longer lives go in
 * parts, each on an empty server that is rehydrated from the record.
 */
export async function liveThrough(
  plan: PlannedLives,
  { span, practice }: Simulation,
  record: { store: CaseStore; clock: SimulatedClock; masterKey: Buffer },
  {
    partYears = yearsAtOnce,
    onDay = () => undefined,
  }: { partYears?: number; onDay?: (day: IsoDate) => void } = {},
): Promise<WorkDone> {
  const parts: WorkDone[] = [];
  for (let year = 0; year < span.years; year += partYears) {
    const from = `${yearOf(plannedFrom) + year}-08-01`;
    const to = plannedTo({ years: Math.min(year + partYears, span.years) });
    parts.push(await new Part(record).live(instantsOf(plan, practice, from, to), { from, to, onDay }));
  }
  return summed(parts);
}

class Part {
  readonly #record: { store: CaseStore; clock: SimulatedClock; masterKey: Buffer };
  readonly #runs: Runs = new Map();

  constructor(record: { store: CaseStore; clock: SimulatedClock; masterKey: Buffer }) {
    this.#record = record;
  }

  async live(
    instants: readonly Instant[],
    { from, to, onDay }: { from: IsoDate; to: IsoDate; onDay: (day: IsoDate) => void },
  ): Promise<WorkDone> {
    const { store, clock, masterKey } = this.#record;
    const start = startOfOsloDay(from).getTime();
    const server = await LeapingServer.start(start, clock, { store, masterKey, runs: this.#runs });
    try {
      const relay = new WakeRelay({ pool: store.pool, client: server.client });
      await rehydrateBlindly({ pool: store.pool }, relay);
      const happens = new Happens(store, server, relay);
      for (const { at, happening } of instants) {
        await server.until(at);
        await relay.drain(); // what workflows have raised on the way
        await happens.now(happening, at);
        await relay.drain();
        onDay(new Date(at).toISOString().slice(0, 10));
      }
      await server.until(startOfOsloDay(addDays(to, 1)).getTime() - 60_000);
      return await workDone(server.client, this.#runs);
    } finally {
      await server.stop();
    }
  }
}

/** Carries out what happens from outside. */
class Happens {
  readonly #store: CaseStore;
  readonly #server: LeapingServer;
  readonly #relay: WakeRelay;

  constructor(store: CaseStore, server: LeapingServer, relay: WakeRelay) {
    this.#store = store;
    this.#server = server;
    this.#relay = relay;
  }

  async now(happening: Happening, at: number): Promise<void> {
    switch (happening.type) {
      case 'import':
        return this.#import(happening.file);
      case 'steps':
        return this.#take(happening.page);
      case 'schoolYear':
        await this.#server.client.workflow.start('schoolYear', {
          workflowId: `school-year:${happening.county}-${at}`,
          taskQueue: taskQueues.schoolYear,
          args: [{ county: happening.county }],
        });
        return;
      case 'openMeeting':
        return this.#openMeeting(happening.committee, at);
      case 'relay':
        await this.#relay.drain();
    }
  }

  async #import({ day, county, rows }: PlannedImport): Promise<void> {
    const started = await startImport(this.#store, {
      bytes: Buffer.from(targetGroupCsv(rows)),
      file: `${county}-${day}.csv`,
      importDay: day,
      agency: followUpServiceOf(county),
      startedBy: 'simulation',
      allowRealNumbers: false,
    });
    if ('refused' in started) throw new Error(`The simulation's own file is refused: ${started.refused}`);
    await runImport(this.#store, started.importId);
  }

  async #take(page: { life: PlannedLife; step: RehearsedStep }[]): Promise<void> {
    const journeys = await journeysByPerson(this.#store);
    const writes = page.flatMap(({ life, step: { command, by } }) => {
      const journeyId = journeys.get(keyOf(life.row));
      if (!journeyId) throw new Error('A simulated youth was not imported');
      return by ? [{ journeyId, command, by }] : [];
    });
    const results = await this.#store.recordPage(writes);
    const refused = results.findIndex((result) => result instanceof Error);
    if (refused < 0) return;
    const { command } = writes[refused] ?? {};
    throw new Error(`The record went otherwise than the rules in memory: ${JSON.stringify(command)}`, {
      cause: results[refused],
    });
  }

  /** As the Schedule starts it. Asked until it has ended: waiting for the result would let time leap. */
  async #openMeeting(committee: string, at: number): Promise<void> {
    const handle = await this.#server.client.workflow.start('openMeeting', {
      workflowId: `committee:${committee}-${at}`,
      taskQueue: taskQueues.journeys,
      args: [committee],
    });
    while ((await handle.describe()).status.name === 'RUNNING') await wait(5);
  }
}

/** Which journey is whose, by `keyOf`. */
export async function journeysByPerson({ pool }: Pick<CaseStore, 'pool'>): Promise<Map<string, string>> {
  const { rows } = await pool.query<Parameters<typeof keyOf>[0] & { journeyId: string }>(
    `SELECT journey_id AS "journeyId", birth_number AS "birthNumber", birth_date::text AS "birthDate",
       first_name AS "firstName", last_name AS "lastName" FROM person`,
  );
  return new Map(rows.map(({ journeyId, ...identity }) => [keyOf(identity), journeyId]));
}

/** The same person, in the plan and on the record. */
export const keyOf = (
  row: Pick<TargetGroupRow, 'birthNumber' | 'birthDate' | 'firstName' | 'lastName'>,
): string => row.birthNumber ?? nameKey(row);
