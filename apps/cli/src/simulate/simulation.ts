import { runImport, startImport, type CaseStore } from '@samspor/case-store';
import {
  addDays,
  counties,
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
import { LeapingServer, TimeStandsStill, type Runs, type SimulatedClock } from './leaping-server.ts';
import { summed, workDone, type WorkDone } from './work-done.ts';

/** What is simulated: how many lives for how long, and how people work. */
export interface Simulation {
  span: PlanSpan;
  practice: Practice;
}

/** The years that one server is asked for: it ends a workflow after ten. */
const yearsAtOnce = 9;

/** The servers that one part may need. */
const mostServers = 3;

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
    const waiting = [...instants];
    const done: WorkDone[] = [];
    for (let at = startOfOsloDay(from).getTime(), servers = 1; ; servers++) {
      const server = await LeapingServer.start(at, this.#record.clock, { ...this.#record, runs: this.#runs });
      try {
        await this.#goOn(server, waiting, { isResumed: servers > 1, onDay });
        await server.until(startOfOsloDay(addDays(to, 1)).getTime() - 60_000);
        return summed([...done, await workDone(server.client, this.#runs)]);
      } catch (error) {
        if (!(error instanceof TimeStandsStill) || servers === mostServers) throw error;
        console.error(`${error.message}; it goes on from the record on a new server.`);
        done.push(await workDone(server.client, this.#runs));
        this.#runs.clear();
        at = this.#record.clock.now().getTime();
      } finally {
        await server.stop();
      }
    }
  }

  /** Begins from the record on an empty server, and takes away what has happened. */
  async #goOn(
    server: LeapingServer,
    waiting: Instant[],
    { isResumed, onDay }: { isResumed: boolean; onDay: (day: IsoDate) => void },
  ): Promise<void> {
    const { store, clock } = this.#record;
    const relay = new WakeRelay({ pool: store.pool, client: server.client });
    await rehydrateBlindly({ pool: store.pool }, relay);
    const happens = new Happens(store, server, relay);
    if (isResumed)
      for (const county of Object.keys(counties))
        await happens.now({ type: 'schoolYear', county }, clock.now().getTime());
    for (let next = waiting[0]; next; next = waiting[0]) {
      await server.until(next.at);
      await relay.drain(); // what workflows have raised on the way
      await happens.now(next.happening, next.at);
      waiting.shift();
      await relay.drain();
      onDay(new Date(next.at).toISOString().slice(0, 10));
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

  /** As the Schedule starts it. */
  async #openMeeting(committee: string, at: number): Promise<void> {
    const opened = {
      workflowId: `committee:${committee}-${at}`,
      taskQueue: taskQueues.journeys,
      args: [committee],
    };
    const { client } = this.#server;
    await this.#server.whileItGoesOn(() => client.workflow.execute('openMeeting', opened));
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
