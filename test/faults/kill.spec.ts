import { failpoints, type Failpoint } from '@samspor/case-store';
import type { Problem, Recorded } from '@samspor/contracts';
import { addDays, osloDateOf } from '@samspor/domain';
import { signIn, type SignedIn } from '../setup/sign-in.ts';
import { Servers, type ServerName } from '../setup/servers.ts';
import { System, eventually, type Program } from '../setup/system.ts';

/**
 * kill -9 of each part at each failpoint: nothing acknowledged is lost, and nothing happens twice.
 *
 * The step is a clarification talk dated so that its follow-up deadline has passed: one event by the caseworker, then
 * one `DeadlinePassed` of the referral by the journey's workflow.
 */

const victims = ['api', 'worker', 'temporal', 'postgres'] as const;
type Victim = (typeof victims)[number];

const isProgram = (victim: Victim): victim is Program => victim === 'api' || victim === 'worker';

/** The program that comes to a failpoint; the kill may hit another. */
const hostOf = {
  'before-transaction': 'api',
  'after-commit-before-reply': 'api',
  'after-reply-before-wake': 'worker',
  'during-deadline-activity': 'worker',
} as const satisfies Partial<Record<Failpoint, Program>>;

/** The points on a step's way; those of a message's way stand beside its sender. */
type Point = keyof typeof hostOf;
const points = failpoints.filter((point): point is Point => point in hostOf);

const today = osloDateOf(new Date());

let servers: Servers;
let system: System;

beforeAll(async () => {
  servers = await Servers.start();
  process.env['TEST_DATABASE_ADMIN_URL'] = servers.databaseUrl;
  process.env['TEMPORAL_ADDRESS'] = servers.temporalAddress;
  system = await System.create();
  await Promise.all([system.start('api'), system.start('worker')]);
}, 180_000);

afterAll(async () => {
  await system?.close();
  await servers?.stop();
}, 60_000);

const cells = points.flatMap((point) => victims.map((victim) => ({ point, victim })));

it.each(cells)(
  'kill -9 of $victim, $point: the step stands once and its deadline is met once',
  async ({ point, victim }) => {
    const ingrid = await signIn(system.origin, 'p-ot33-1');
    const { journeyId, version } = await enrolledYouth(ingrid);
    await arm(point, victim);

    const key = crypto.randomUUID();
    const first = await talk(ingrid, journeyId, version, key).catch(() => null);
    if (first && first.status >= 500) expect(await adviceOf(first)).toMatch(/[Pp]røv igjen/);
    const acknowledged = first?.ok ? ((await first.json()) as Recorded) : null;
    await fallen(victim);
    await disarm(point, victim);

    const again = await eventually('the step is answered', async () => {
      const answer = await talk(ingrid, journeyId, version, key).catch(() => null);
      return answer?.ok ? ((await answer.json()) as Recorded) : null;
    });
    if (acknowledged) expect(again).toEqual(acknowledged);
    expect(again.events).toEqual(['ClarificationTalkHeld']);
    await eventually('the deadline is on the record', async () => (await passed(journeyId)) > 0, 90_000);
    await eventually('the workflow sleeps', () => sleeps(journeyId), 90_000);

    const types = (await system.test.store.load(journeyId)).events.map(({ type }) => type);
    expect(types.filter((type) => type === 'ClarificationTalkHeld')).toHaveLength(1);
    expect(await passed(journeyId)).toBe(1);
    expect(types.filter((type) => type === 'DutiesOpened')).toHaveLength(1);
  },
  240_000,
);

async function enrolledYouth(ingrid: SignedIn): Promise<{ journeyId: string; version: number }> {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (n) =>
    String.fromCharCode(97 + (n % 26)),
  );
  const { status, body } = await ingrid.json<Recorded>('/api/v1/journeys', {
    firstName: 'Åse',
    lastName: letters.join(''),
    birthDate: '2008-11-05',
    municipality: '3301',
    level: 'VG1',
    on: addDays(today, -21),
  });
  expect(status).toBe(201);
  await eventually('the first duties are open', () => has(body.journeyId, 'DutiesOpened'));
  await eventually('the workflow sleeps', () => sleeps(body.journeyId));
  return { journeyId: body.journeyId, version: body.version };
}

/** Held long enough ago that the case should have been referred by now. */
const talk = (ingrid: SignedIn, journeyId: string, version: number, key: string) =>
  ingrid.fetch(`/api/v1/journeys/${journeyId}/steps/HoldClarificationTalk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, 'if-match': `"${version}"` },
    body: JSON.stringify({ on: addDays(today, -20), channel: 'meeting' }),
    signal: AbortSignal.timeout(20_000),
  });

/** Starts the program that comes to the failpoint anew, told whom to kill there. */
async function arm(point: Point, victim: Victim): Promise<void> {
  const host = hostOf[point];
  await system.stop(host);
  await system.start(host, {
    SAMSPOR_FAILPOINT: point,
    ...(victim !== host && { SAMSPOR_FAILPOINT_PID: String(pidOf(victim)) }),
  });
}

const pidOf = (victim: Victim): number => (isProgram(victim) ? system.pid(victim) : servers.pid(victim));

async function fallen(victim: Victim): Promise<void> {
  await (isProgram(victim) ? system.ended(victim) : servers.gone(victim));
}

/** Brings back what was killed, and the armed program without its failpoint. */
async function disarm(point: Point, victim: Victim): Promise<void> {
  if (!isProgram(victim)) await servers.up(victim satisfies ServerName);
  const host = hostOf[point];
  await system.stop(host);
  await Promise.all(
    [...new Set([host, ...(isProgram(victim) ? [victim] : [])])].map((one) => system.start(one)),
  );
}

const adviceOf = async (answer: Response): Promise<string> => ((await answer.json()) as Problem).detail;

const has = async (journeyId: string, type: string) =>
  (await system.test.store.load(journeyId)).events.some((event) => event.type === type);

/** How often it is on the record that the referral was not made in time. */
const passed = async (journeyId: string) =>
  (await system.test.store.load(journeyId)).events.filter(
    ({ type, data }) => type === 'DeadlinePassed' && data['kind'] === 'refer',
  ).length;

async function sleeps(journeyId: string): Promise<boolean> {
  const { rows } = await system.test.store.pool.query<{ asleep: boolean }>(
    'SELECT wanted = sent AND sleeping_until > now() AS asleep FROM wake WHERE argument = $1',
    [journeyId],
  );
  return rows[0]?.asleep ?? false;
}
