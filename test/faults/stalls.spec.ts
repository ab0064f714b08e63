import { randomUUID } from 'node:crypto';
import type { Recorded, RepairResult, StallPage, StallView } from '@samspor/contracts';
import { addDays, osloDateOf, type Lane, type Repair, type StallCause, type StepType } from '@samspor/domain';
import { dataConverter } from '@samspor/worker';
import { taskQueues } from '@samspor/workflows';
import { Client, Connection } from '@temporalio/client';
import { signIn, type SignedIn } from '../setup/sign-in.ts';
import { Servers } from '../setup/servers.ts';
import { System, eventually } from '../setup/system.ts';

/**
 * Twenty stalls, ten of each lane, brought about through the running system and never by a row: the board finds each,
 * and what it offers mends it. Five are of a kind that no detector knows by name: an unknown workflow that its worker
 * cannot run, an unknown queue, an unknown Schedule, and youths for whom nothing is late and nothing is to come.
 */

const today = osloDateOf(new Date());
const ago = (days: number) => addDays(today, -days);

let servers: Servers;
let system: System;
let connection: Connection;
let temporal: Client;
let people: Record<'maja' | 'liv' | 'samira' | 'kari' | 'ingrid' | 'sigrun', SignedIn>;

beforeAll(async () => {
  servers = await Servers.start();
  process.env['TEST_DATABASE_ADMIN_URL'] = servers.databaseUrl;
  process.env['TEMPORAL_ADDRESS'] = servers.temporalAddress;
  system = await System.create();
  system.environment['SAMSPOR_WATCH_SECONDS'] = '2';
  await Promise.all([system.start('api'), system.start('worker')]);
  connection = await Connection.connect({ address: servers.temporalAddress });
  temporal = new Client({
    connection,
    namespace: system.environment['TEMPORAL_NAMESPACE'] ?? '',
    dataConverter: dataConverter(system.test.masterKey),
  });
  const as = (person: string) => signIn(system.origin, person);
  people = {
    maja: await as('p-ot33-1'),
    liv: await as('p-ot33-3'),
    samira: await as('p-nav-1'),
    kari: await as('p-nav-5'),
    ingrid: await as('p-ot31-1'),
    sigrun: await as('p-ot31-3'),
  };
}, 240_000);

afterAll(async () => {
  await connection?.close();
  await system?.close();
  await servers?.stop();
}, 60_000);

const letters = () => randomUUID().replaceAll(/[^a-f]/g, '');

async function enrolled(on: string): Promise<string> {
  const form = {
    firstName: 'Åse',
    lastName: `Prøve ${letters()}`,
    birthDate: '2008-03-04',
    municipality: '3301',
    on,
  };
  const { status, body } = await people.maja.json<Recorded>('/api/v1/journeys', { ...form, level: 'VG1' });
  if (status !== 201) throw new Error(`Not enrolled: ${JSON.stringify(body)}`);
  return body.journeyId;
}

async function take(
  me: SignedIn,
  journeyId: string,
  step: StepType,
  fields: object,
  on = today,
): Promise<void> {
  for (let tries = 0; ; tries++) {
    const { version } = await system.test.store.load(journeyId);
    const path = `/api/v1/journeys/${journeyId}/steps/${step}`;
    const { status, body } = await me.json(path, { ...fields, on }, { 'if-match': `"${version}"` });
    if (status === 200) return;
    if (status !== 409 || tries > 3) throw new Error(`${step}: ${JSON.stringify(body)}`);
  }
}

const talk = (id: string, on: string) =>
  take(people.maja, id, 'HoldClarificationTalk', { channel: 'meeting' }, on);
const refer = (id: string, on: string) =>
  take(people.maja, id, 'ReferToCommittee', { committee: 'nav-3301', question: 'Hvem?' }, on);

async function decided(days: number): Promise<string> {
  const id = await enrolled(ago(60));
  await talk(id, ago(50));
  await refer(id, ago(40));
  const said = { outcome: 'work-training', responsible: 'nav-3301', decision: 'Arbeidstrening' };
  await take(people.kari, id, 'RecordCommitteeDecision', said, ago(days));
  return id;
}

/** A youth whose only contact person sits in an agency that then leaves. */
async function dropped(id: string): Promise<void> {
  await take(people.samira, id, 'AssignCaseworker', { caseworker: 'p-nav-1' });
  await take(people.liv, id, 'EndAgencyPart', { agency: 'nav-3301' });
}

async function settled(step: 'StartWork' | 'ReturnToSchool', id: string): Promise<void> {
  const fields = step === 'StartWork' ? { percent: 100 } : { kind: 'school' };
  await take(people.maja, id, step, fields, ago(300));
  await take(people.maja, id, 'ConfirmStay', {}, ago(268));
  await take(people.maja, id, 'ConfirmStay', {}, ago(208));
}

interface Planted {
  name: string;
  plant: () => Promise<string>;
  cause: StallCause;
  repair: Repair;
  more?: object;
  /** Whose leader mends it. */
  leader?: 'liv' | 'sigrun';
}

const people10: Planted[] = [
  {
    name: 'nobody sought contact',
    plant: () => enrolled(ago(21)),
    cause: 'deadline-passed',
    repair: 'remind',
  },
  {
    name: 'a dropped owner',
    plant: async () => {
      const id = await enrolled(ago(5));
      await talk(id, ago(4));
      await refer(id, ago(3));
      await dropped(id);
      return id;
    },
    cause: 'no-owner',
    repair: 'reassign',
    more: { caseworker: 'p-ot33-2' },
  },
  {
    name: 'a committee that does not take up a case',
    plant: async () => {
      const id = await enrolled(ago(60));
      await talk(id, ago(50));
      await refer(id, ago(40));
      return id;
    },
    cause: 'committee-not-taken',
    repair: 'escalate',
  },
  {
    name: 'an agency that does not begin',
    plant: () => decided(20),
    cause: 'waits-for-agency',
    repair: 'remind',
  },
  {
    name: 'a category that nobody reviews',
    plant: async () => {
      const id = await decided(30);
      await take(people.maja, id, 'ProposeCategory', { category: 2, reasons: 'Se samtalen' }, ago(25));
      return id;
    },
    cause: 'category-not-reviewed',
    repair: 'escalate',
  },
  {
    name: 'a yearly contact that nobody has made',
    plant: () => enrolled(ago(420)),
    cause: 'task-overdue',
    repair: 'skip',
    more: { until: addDays(today, 30) },
  },
  {
    name: 'a youth who was tried and is nobody’s',
    plant: async () => {
      const id = await enrolled(ago(70));
      await take(people.maja, id, 'RecordMove', { to: '31', municipality: '3105' }, ago(60));
      for (const [channel, days] of [
        ['sms', 50],
        ['phone', 40],
        ['letter', 20],
      ] as const)
        await take(people.ingrid, id, 'SeekContact', { channel }, ago(days));
      return id;
    },
    cause: 'tried-not-reached',
    repair: 'reassign',
    more: { caseworker: 'p-ot31-2' },
    leader: 'sigrun',
  },
  {
    name: 'somebody at work, of whom nothing more is awaited',
    plant: async () => {
      const id = await enrolled(ago(330));
      await settled('StartWork', id);
      return id;
    },
    cause: 'silent',
    repair: 'remind',
  },
  {
    name: 'somebody at school, of whom nothing more is awaited',
    plant: async () => {
      const id = await enrolled(ago(330));
      await settled('ReturnToSchool', id);
      return id;
    },
    cause: 'silent',
    repair: 'skip',
    more: { until: addDays(today, 60) },
  },
  {
    name: 'somebody at work whom nobody has and for whom nothing will come',
    plant: async () => {
      const id = await enrolled(ago(330));
      await talk(id, ago(325));
      await refer(id, ago(320));
      await settled('StartWork', id);
      await dropped(id);
      return id;
    },
    cause: 'nothing-awaited',
    repair: 'reassign',
    more: { caseworker: 'p-ot33-2' },
  },
];

const board = async (me: SignedIn, lane: Lane, cause: StallCause): Promise<StallView[]> =>
  (await me.json<StallPage>(`/api/v1/stalls?lane=${lane}&cause=${cause}`)).body.rows;

const find = (me: SignedIn, lane: Lane, cause: StallCause, which: (stall: StallView) => boolean) =>
  eventually(
    `the board tells of ${cause}`,
    async () => (await board(me, lane, cause)).find(which) ?? null,
    120_000,
  );

const gone = (me: SignedIn, lane: Lane, { cause, stallId }: StallView) =>
  eventually(
    `${cause} is mended`,
    async () => !(await board(me, lane, cause)).some((stall) => stall.stallId === stallId),
    120_000,
  );

async function mended(me: SignedIn, stall: StallView, repair: Repair, more: object = {}): Promise<void> {
  expect(stall.repairs).toContain(repair);
  const body = { repair, stallIds: [stall.stallId], reason: 'Prøve', ...more };
  const { body: results } = await me.json<RepairResult[]>('/api/v1/stalls/repairs', body);
  expect(results).toMatchObject([{ result: stall.lane === 'people' ? 'done' : 'asked', rule: null }]);
  await gone(me, stall.lane, stall);
}

describe('the people lane', () => {
  it.each(people10)(
    'finds $name, and mends it: $repair',
    async ({ plant, cause, repair, more, leader = 'liv' }) => {
      const id = await plant();
      const stall = await find(people[leader], 'people', cause, ({ youth }) => youth?.journeyId === id);
      await mended(people[leader], stall, repair, more);
      const { events } = await system.test.store.load(id);
      const done = repair === 'reassign' ? 'CaseworkerAssigned' : 'StallHandled';
      expect(events.some(({ type }) => type === done)).toBe(true);
    },
    300_000,
  );
});

describe('the machine lane', () => {
  const machine10: { name: string; plant: () => Promise<string>; cause: StallCause; repair: Repair }[] = [
    {
      name: 'a paused Schedule',
      plant: async () => {
        await temporal.schedule.getHandle('reconciliation').pause();
        return 'schedule:reconciliation';
      },
      cause: 'schedule-paused',
      repair: 'unpause',
    },
    {
      name: 'a Schedule that nobody knows, paused',
      plant: async () => {
        const action = {
          type: 'startWorkflow',
          workflowType: 'openMeeting',
          taskQueue: taskQueues.journeys,
        } as const;
        const spec = { calendars: [{ month: 'JULY' as const, hour: 3 }] };
        await temporal.schedule.create({
          scheduleId: 'somebodys',
          spec,
          action: { ...action, args: ['nav-3301'] },
          state: { paused: true },
        });
        return 'schedule:somebodys';
      },
      cause: 'schedule-paused',
      repair: 'unpause',
    },
    {
      name: 'a Schedule that was deleted',
      plant: async () => {
        await temporal.schedule.getHandle('committee:nav-3301').delete();
        return 'schedule:committee:nav-3301';
      },
      cause: 'schedule-missing',
      repair: 'recreate',
    },
    {
      name: 'a school year that nobody watches',
      plant: async () => {
        const query = `WorkflowType = 'schoolYear' AND ExecutionStatus = 'Running'`;
        await eventually(
          'the school year runs',
          async () => (await temporal.workflow.count(query)).count > 14,
        );
        for await (const { workflowId } of temporal.workflow.list({ query }))
          if (workflowId.startsWith('school-year:33'))
            await temporal.workflow.getHandle(workflowId).terminate();
        return 'schedule:school-year:33';
      },
      cause: 'schedule-late',
      repair: 'trigger',
    },
    {
      name: 'a journey’s workflow that was ended',
      plant: async () => {
        const id = await enrolled(today);
        await eventually('the workflow sleeps', async () =>
          Boolean((await rows(`SELECT 1 FROM wake WHERE argument = $1 AND read_at IS NOT NULL`, id)).length),
        );
        await temporal.workflow.getHandle(`journey:${id}`).terminate();
        return `workflow:journey:${id}`;
      },
      cause: 'workflow-missing',
      repair: 'restart',
    },
    {
      name: 'a bad deploy: a workflow that its worker cannot run',
      plant: async () => {
        const workflowId = `unknown:${letters()}`;
        await temporal.workflow.start('laterVersion', {
          workflowId,
          taskQueue: taskQueues.journeys,
          args: [],
        });
        return `workflow:${workflowId}`;
      },
      cause: 'workflow-task-failing',
      repair: 'restart',
    },
    {
      name: 'an activity that goes on failing',
      plant: async () => {
        const workflowId = `unknown:${letters()}`;
        await temporal.workflow.start('openMeeting', {
          workflowId,
          taskQueue: taskQueues.journeys,
          args: ['nav-0000'],
        });
        return `workflow:${workflowId}`;
      },
      cause: 'activity-failing',
      repair: 'restart',
    },
  ];

  it.each(machine10)(
    'finds $name, and mends it: $repair',
    async ({ plant, cause, repair }) => {
      const subject = await plant();
      const stall = await find(people.liv, 'machine', cause, (one) => one.subject === subject);
      await mended(people.liv, stall, repair);
    },
    300_000,
  );

  it('finds a queue that no worker asks, until nothing waits there', async () => {
    const handle = await temporal.workflow.start('laterVersion', {
      workflowId: letters(),
      taskQueue: 'unasked',
      args: [],
    });
    const stall = await find(
      people.liv,
      'machine',
      'queue-without-worker',
      ({ subject }) => subject === 'queue:unasked',
    );
    await handle.terminate();
    await gone(people.liv, 'machine', stall);
  }, 300_000);

  it('finds a Temporal that refuses connections, until it is back', async () => {
    await servers.kill('temporal');
    const stall = await find(people.liv, 'machine', 'temporal-away', () => true);
    expect(stall.repairs).toEqual([]);
    await servers.up('temporal');
    await gone(people.liv, 'machine', stall);
  }, 300_000);

  it('finds a worker that has stopped, until one lives; what was asked for meanwhile is carried out', async () => {
    await temporal.schedule.getHandle('somebodys').pause();
    const paused = await find(
      people.liv,
      'machine',
      'schedule-paused',
      ({ subject }) => subject === 'schedule:somebodys',
    );
    await system.stop('worker', 'SIGKILL');
    const stall = await find(people.liv, 'machine', 'no-worker', () => true);
    const body = { repair: 'unpause', stallIds: [paused.stallId], reason: 'Prøve' };
    await people.liv.json('/api/v1/stalls/repairs', body);
    await system.start('worker');
    await gone(people.liv, 'machine', stall);
    await gone(people.liv, 'machine', paused);
  }, 300_000);
});

const rows = async (sql: string, ...values: unknown[]) =>
  (await system.test.store.pool.query<Record<string, unknown>>(sql, values)).rows;
