/**
 * Records the histories that replay.spec.ts replays, in the time-skipping server over a record in memory:
 * `node --import ./infra/dev/register.mjs test/replay/record-histories.ts`.
 * New ones are added when a workflow learns something new; those that are there stay, for as long as such runs live.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSearchAttributes, workflowBundle } from '@samspor/worker';
import {
  moved,
  type JourneyActivities,
  type LadderActivities,
  type MeetingActivities,
  type ProcessActivities,
  type SchoolYearActivities,
} from '@samspor/workflows';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { timeSkipping } from '../../infra/dev/time-skipping.mjs';

const DAY = 86_400_000;
const folder = fileURLToPath(new URL('histories', import.meta.url));
const { env, close } = await timeSkipping();
await ensureSearchAttributes(env.connection, 'default');
const { client } = env;
const taskQueue = 'replay';
const instant = async (days: number) => new Date((await env.currentTimeMs()) + days * DAY).toISOString();

/** What the record answers, one reading after the other; the last one stands. */
const journey: Awaited<ReturnType<JourneyActivities['catchUp']>>[] = [];
const meeting: Awaited<ReturnType<MeetingActivities['meetingCatchUp']>>[] = [];
const course: Awaited<ReturnType<ProcessActivities['processCatchUp']>>[] = [];
const rungs: (Awaited<ReturnType<LadderActivities['climb']>> | 'away')[] = [];
const next = <T>(answers: T[]): T => {
  const [answer] = answers.length > 1 ? answers.splice(0, 1) : answers;
  if (answer === undefined) throw new Error('nothing to answer');
  return answer;
};
const activities: JourneyActivities &
  LadderActivities &
  MeetingActivities &
  ProcessActivities &
  SchoolYearActivities = {
  catchUp: async () => next(journey),
  climb: async () => {
    const rung = next(rungs);
    if (rung === 'away') throw Object.assign(new Error('connection lost'), { stack: '' }); // no path is kept
    return rung;
  },
  meetingCatchUp: async () => next(meeting),
  callMeeting: async () => 'm-1',
  processCatchUp: async () => next(course),
  yearPlan: async () => ({
    schoolYear: '2026/27',
    passes: [
      { day: '2026-08-01', at: await instant(-1) },
      { day: '2026-09-01', at: await instant(30) },
    ],
    endsAt: await instant(200),
  }),
  cohortPage: async (_county, _day, cursor) => ({ next: cursor ? null : '1', caught: 500, events: 700 }),
  proveCovered: async () => ({ next: null, checked: 500, uncovered: 0 }),
};

async function save(name: string, workflowId: string): Promise<void> {
  const history = await client.workflow.getHandle(workflowId).fetchHistory();
  writeFileSync(join(folder, `${name}.json`), `${historyToJSON(history)}\n`);
}

async function journeys(): Promise<void> {
  const begin = (workflowId: string) =>
    client.workflow.signalWithStart('youthJourney', { workflowId, taskQueue, args: ['j-1'], signal: moved });
  const phases = ['enrolled', 'following-up', 'clarified'] as const;
  journey.push(
    ...(await Promise.all(phases.map(async (phase) => ({ open: true, wakeAt: await instant(20), phase })))),
  );
  journey.push({ open: true, wakeAt: null, phase: 'clarified' });
  const living = await begin('living');
  for (let stir = 0; stir < 3; stir++) {
    await env.sleep(10 * DAY);
    await living.signal(moved);
  }
  await env.sleep(100 * DAY);
  await save('youthJourney.living', 'living');
  await env.sleep(200 * DAY);
  await save('youthJourney.turned-over', 'living');
  await living.terminate();

  journey.splice(
    0,
    Infinity,
    { open: true, wakeAt: null, phase: 'enrolled' },
    { open: false, wakeAt: null, phase: 'closed' },
  );
  const closing = await begin('closing');
  await env.sleep(DAY);
  await closing.signal(moved);
  await closing.result();
  await save('youthJourney.closed', 'closing');
}

/** One rung after the other; once the record is away, and once somebody has answered. */
async function ladders(): Promise<void> {
  const week = async (weeks: number) => ({ open: true, wakeAt: await instant(7 * weeks) });
  rungs.push(await week(1), 'away', await week(2), await week(4), { open: false, wakeAt: null });
  const started = { workflowId: 'ladder', taskQueue, args: ['j-1:l1'], signal: moved } as const;
  const climbing = await client.workflow.signalWithStart('contactLadder', started);
  await env.sleep(22 * DAY);
  await climbing.signal(moved);
  await climbing.result();
  await save('contactLadder', 'ladder');
}

async function meetings(): Promise<void> {
  meeting.push({ open: true, wakeAt: await instant(4) }, { open: true, wakeAt: await instant(6) });
  meeting.push({ open: false, wakeAt: null });
  const started = { workflowId: 'meeting', taskQueue, args: ['m-1'], signal: moved } as const;
  await (await client.workflow.signalWithStart('committeeMeeting', started)).result();
  await save('committeeMeeting', 'meeting');
}

/** From the first seat that is offered to the last follow-up session; stirred by an act in between. */
async function courses(): Promise<void> {
  course.push({ open: true, wakeAt: await instant(5) }, { open: true, wakeAt: await instant(30) });
  course.push({ open: true, wakeAt: await instant(60) }, { open: false, wakeAt: null });
  const started = { workflowId: 'course', taskQueue, args: ['r-1'], signal: moved } as const;
  const running = await client.workflow.signalWithStart('courseRun', started);
  await env.sleep(10 * DAY);
  await running.signal(moved);
  await running.result();
  await save('courseRun', 'course');
}

/** A process that is stirred once between what it waits for, until its end. */
async function process(type: string): Promise<void> {
  course.splice(0);
  course.push({ open: true, wakeAt: await instant(3) }, { open: true, wakeAt: await instant(15) });
  course.push({ open: true, wakeAt: await instant(40) }, { open: false, wakeAt: null });
  const started = { workflowId: type, taskQueue, args: ['p-1'], signal: moved } as const;
  const running = await client.workflow.signalWithStart(type, started);
  await env.sleep(10 * DAY);
  await running.signal(moved);
  await running.result();
  await save(type, type);
}

async function schoolYears(): Promise<void> {
  await client.workflow.execute('schoolYear', { workflowId: 'year', taskQueue, args: [{ county: '33' }] });
  await save('schoolYear', 'year');
}

const worker = await Worker.create({
  connection: env.nativeConnection,
  taskQueue,
  activities,
  workflowBundle: await workflowBundle(join(tmpdir(), 'samspor-test-bundles')),
});
await worker.runUntil(async () => {
  await journeys();
  await ladders();
  await meetings();
  await schoolYears();
  await courses();
  for (const type of [
    'workPlacement',
    'pupilHelp',
    'wellbeingForum',
    'childWellbeing',
    'handover',
    'schoolCooperation',
  ])
    await process(type);
});
await close();
