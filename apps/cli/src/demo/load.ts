import { randomUUID } from 'node:crypto';
import {
  journeyWorkflow,
  resumeImports,
  runImport,
  startImport,
  type CaseStore,
  type Write,
} from '@samspor/case-store';
import {
  followUpServiceOf,
  nameKey,
  startOfOsloDay,
  targetGroupCsv,
  type IsoDate,
  type PlannedImport,
  type PlannedLife,
  type PlannedLives,
  type RehearsedStep,
  type TargetGroupRow,
} from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { keepMeetings } from './meetings.ts';
import { staffOf } from './staff.ts';

const minute = 60_000;

/** Records a plan, day after day, by the commands that people, imports and workflows would have sent. */
export async function loadPlan(
  store: CaseStore,
  clock: DemoClock,
  plan: PlannedLives,
  until: IsoDate,
): Promise<void> {
  await resumeImports(store); // of a load that was cut off
  const loading = new Loading(store);
  const meetings = keepMeetings(store, until);
  const days = new Set([
    ...plan.imports.map(({ day }) => day),
    ...plan.lives.flatMap(({ steps }) => steps.map(({ day }) => day)),
    ...meetings.days,
  ]);
  const imports = Map.groupBy(plan.imports, ({ day }) => day);
  const steps = Map.groupBy(
    plan.lives.flatMap((life) => life.steps.map((step) => ({ life, step }))),
    ({ step }) => step.day,
  );
  await loading.readVersions();
  for (const day of [...days].sort()) {
    const midnight = startOfOsloDay(day).getTime();
    clock.at = new Date(midnight + minute / 2);
    await meetings.night(day);
    const [night, rounds] = pagesOf(steps.get(day) ?? []);
    await loading.record(night);
    for (const file of imports.get(day) ?? []) {
      clock.at = new Date(midnight + 390 * minute);
      await loading.importFile(file);
    }
    for (const [round, page] of rounds.entries()) {
      clock.at = new Date(midnight + (490 + round * 47) * minute);
      await loading.record(page);
    }
  }
}

interface LifeStep {
  life: PlannedLife;
  step: RehearsedStep;
}

/** What workflows record just after midnight, then pages in which each journey stands at most once. */
function pagesOf(ofDay: LifeStep[]): [LifeStep[], LifeStep[][]] {
  const night: LifeStep[] = [];
  const rounds: LifeStep[][] = [];
  const seen = new Map<PlannedLife, number>();
  for (const one of ofDay) {
    const byNight = !seen.has(one.life) && one.life.importDay !== one.step.day;
    if (byNight && one.step.command.type === 'CatchUp') {
      night.push(one);
      seen.set(one.life, 0);
      continue;
    }
    const round = seen.get(one.life) ?? 0;
    (rounds[round] ??= []).push(one);
    seen.set(one.life, round + 1);
  }
  return [night, rounds];
}

/** Knows which journey is whose, and how far each has come. */
class Loading {
  readonly #store: CaseStore;
  #journeys = new Map<string, { journeyId: string; version: number }>();
  readonly #runs = new Map<string, string>();

  constructor(store: CaseStore) {
    this.#store = store;
  }

  async readVersions(): Promise<void> {
    const { rows } = await this.#store.pool.query<{
      journeyId: string;
      version: number;
      birthNumber: string | null;
      birthDate: IsoDate;
      firstName: string;
      lastName: string;
    }>(`SELECT journey_id AS "journeyId", version, birth_number AS "birthNumber", birth_date::text AS "birthDate",
          first_name AS "firstName", last_name AS "lastName"
        FROM person JOIN stream ON stream_id = journey_id`);
    this.#journeys = new Map(
      rows.map(({ journeyId, version, ...identity }) => [keyOf(identity), { journeyId, version }]),
    );
  }

  async importFile({ day, county, rows }: PlannedImport): Promise<void> {
    const file = `målgruppe-${county}-${day}.csv`;
    const agency = followUpServiceOf(county);
    const known = rows.every((row) => this.#journeys.has(keyOf(row)));
    if (known) return;
    const started = await startImport(this.#store, {
      bytes: Buffer.from(targetGroupCsv(rows)),
      file,
      importDay: day,
      agency,
      startedBy: staffOf(county)?.leader.id ?? 'demo',
      allowRealNumbers: false,
    });
    if ('refused' in started) throw new Error(`The demo's own file is refused: ${started.refused}`);
    await runImport(this.#store, started.importId);
    await this.readVersions();
  }

  /** Records what of a page is not on the record yet. Anything refused is a fault of the plan, and thrown. */
  async record(page: LifeStep[]): Promise<void> {
    const left = page.flatMap(({ life, step }) => {
      const stands = this.#journeys.get(keyOf(life.row));
      if (!stands) throw new Error('A youth of the demo was not imported');
      return stands.version < step.version ? [{ stands, step }] : [];
    });
    if (left.length === 0) return;
    const results = await this.#store.recordPage(
      left.map(({ stands, step }) => this.#write(stands.journeyId, step)),
    );
    for (const [index, { stands, step }] of left.entries()) {
      const result = results[index];
      if (result instanceof Error) throw result;
      if (result?.version !== step.version)
        throw new Error(`${step.command.type} on ${step.day} went otherwise than it was planned`);
      stands.version = step.version;
    }
  }

  #write(journeyId: string, { command, by, cohort, owner }: RehearsedStep): Write {
    if (by) return { journeyId, command, by };
    const workflow = this.#run(
      cohort ? `school-year:${owner.slice('ot-'.length)}` : journeyWorkflow(journeyId),
    );
    return { journeyId, command, by: { kind: 'system', id: 'workflow', agency: owner, workflow } };
  }

  #run(id: string): { id: string; runId: string } {
    const runId = this.#runs.get(id) ?? randomUUID();
    this.#runs.set(id, runId);
    return { id, runId };
  }
}

/** The same person, in the plan and on the record. */
const keyOf = (row: Pick<TargetGroupRow, 'birthNumber' | 'birthDate' | 'firstName' | 'lastName'>): string =>
  row.birthNumber ?? nameKey(row);
