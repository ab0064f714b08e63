import { everyDuty, throwawayStore, verify, type CaseStore } from '@samspor/case-store';
import {
  crew,
  dutiesOf,
  dutyLine,
  lifeOf,
  limitless,
  livesUnder,
  planFigures,
  plannedFrom,
  plannedTo,
  policyOf,
  yearFiguresOf,
  type Duty,
  type IsoDate,
  type Journey,
  type PlanFigures,
  type PlannedLives,
  type PlanSpan,
  type Practice,
  type Setting,
  type YearFigures,
} from '@samspor/domain';
import { Runtime, DefaultLogger } from '@temporalio/worker';
import { demoSetting } from '../demo/setting.ts';
import { asColumns } from '../output.ts';
import { progress } from '../progress.ts';
import { Refused } from '../refused.ts';
import { SimulatedClock } from './leaping-server.ts';
import { journeysByPerson, keyOf, liveThrough } from './simulation.ts';
import type { WorkDone } from './work-done.ts';

export interface Simulated extends PlanSpan {
  schoolYears: YearFigures[];
  /** The planner's figures, told from the journeys on the record. */
  figures: PlanFigures;
  work: WorkDone;
  /** Where record and rules disagree: duties of lives that the workflows and the pure fold tell otherwise. */
  disagreements: string[];
}

/** Lives random lives with the product's own workflows over a record of their own, which is thrown away. */
export async function simulate(
  span: PlanSpan,
  { practice = limitless, partYears }: { practice?: Practice; partYears?: number } = {},
): Promise<Simulated> {
  const { contactDays, offerDays } = limitless;
  if (practice.contactDays !== contactDays || practice.offerDays !== offerDays)
    throw new Refused(
      `The record keeps the duty policy of every county: contactDays ${contactDays}, offerDays ${offerDays}.`,
    );
  quieten();
  const stop = await startServices();
  const clock = new SimulatedClock();
  try {
    const { store, masterKey, close } = await throwawayStore(process.env.TEST_DATABASE_ADMIN_URL ?? '', {
      clock,
    });
    try {
      const plan = livesUnder(span, practice, settingOf(practice));
      const shown = progress('');
      const onDay = (day: IsoDate) => shown.say(day);
      const work = await liveThrough(
        plan,
        { span, practice },
        { store, clock, masterKey },
        { onDay, ...(partYears && { partYears }) },
      );
      shown.end();
      const duties: Duty[] = [];
      for await (const page of everyDuty(store.pool, plannedTo(span))) duties.push(...page);
      const disagreements = [
        ...(await differing(store, duties, plan, plannedTo(span))),
        ...(await verify(store.pool)).differences.map(({ table, what }) => `${table}: ${what}`),
      ];
      const figures = await figuresOnRecord(store, span, practice);
      return { ...span, schoolYears: yearFiguresOf(duties), figures, work, disagreements };
    } finally {
      await close();
    }
  } finally {
    await stop();
  }
}

/** The plan's people, who write what the demo's would, of meetings that are on the record. */
function settingOf(practice: Practice): Setting {
  const { meetingId, phrase, phraseOf } = demoSetting;
  return { ...crew(practice), meetingId, phrase, phraseOf };
}

/** The planner's figures of the journeys as they stand on the record. */
async function figuresOnRecord(store: CaseStore, span: PlanSpan, practice: Practice): Promise<PlanFigures> {
  const journeys: Journey[] = [];
  for (const journeyId of (await journeysByPerson(store)).values()) {
    const { journey } = await store.load(journeyId);
    journeys.push(journey);
  }
  return planFigures(journeys, { from: plannedFrom, to: plannedTo(span) }, policyOf(practice));
}

let quiet = false;

/** Only errors of the SDK are worth a line; its runtime takes options once. */
function quieten(): void {
  if (quiet) return;
  quiet = true;
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger, telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
}

/** Prints what a simulation has shown; false when record and rules disagree. */
export async function printSimulation(
  { practice, ...span }: PlanSpan & { practice?: Practice },
  json: boolean,
): Promise<boolean> {
  const simulated = await simulate(span, practice && { practice });
  if (json) console.log(JSON.stringify(simulated));
  else for (const line of told(simulated)) console.log(line);
  return simulated.disagreements.length === 0;
}

/** The duties that the read model tells otherwise than the fold of the same lives, without workflows. */
async function differing(
  store: CaseStore,
  duties: Duty[],
  { lives }: PlannedLives,
  asOf: IsoDate,
): Promise<string[]> {
  const journeys = await journeysByPerson(store);
  const folded = lives.flatMap(({ row, journey }) =>
    dutiesOf(lifeOf(journeys.get(keyOf(row)) ?? '', journey), asOf).map(dutyLine),
  );
  const recorded = new Set(duties.map(dutyLine));
  return [
    ...folded.filter((line) => !recorded.delete(line)).map((line) => `not on the record: ${line}`),
    ...[...recorded].map((line) => `on the record only: ${line}`),
  ];
}

const heading = ['SCHOOL YEAR', 'OWED', 'CONTACTED', 'OFFERED', 'OVERDUE', 'MISSED', 'CEASED'];

function told({ schoolYears, work, disagreements }: Simulated): string[] {
  const rows = schoolYears.map(({ schoolYear, owed, contacted, offered, overdue, missed, ceased }) => [
    schoolYear,
    ...[owed, contacted, offered, overdue, missed].map(String),
    Object.entries(ceased)
      .map(([reason, youths]) => `${reason} ${youths}`)
      .join(', '),
  ]);
  const { workflowRuns, timersFired, activities, continuedAsNew } = work;
  return [
    ...asColumns([heading, ...rows]),
    '',
    `Workflow runs ${workflowRuns}, timers fired ${timersFired}, activities ${activities}, continued as new ${continuedAsNew}.`,
    disagreements.length === 0
      ? 'The record equals the fold of the same lives.'
      : `${disagreements.length} disagreements between the record and the fold of the same lives:`,
    ...disagreements.slice(0, 20),
  ];
}

/** PostgreSQL and the time-skipping server, started where the environment names none, which it does from then on. */
async function startServices(): Promise<() => Promise<void>> {
  const place = new URL('../../../../infra/dev/test-services.mjs', import.meta.url).href;
  const { startSimulationServices } = (await import(place)) as {
    startSimulationServices: () => Promise<() => Promise<void>>;
  };
  return startSimulationServices().catch((error: unknown) => {
    // What the person at the keyboard can mend, as a missing Java, is told in a sentence.
    const refusal = error instanceof Error && error.constructor.name === 'Refusal';
    throw refusal ? new Refused(error.message) : error;
  });
}
