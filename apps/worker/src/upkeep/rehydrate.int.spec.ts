import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockFrom, verify } from '@samspor/case-store';
import { messageWaiting, type WaitingMessage } from '@samspor/case-store/testing';
import { gatewaysFrom, LinkTokens, messageSettings, type Gateways } from '@samspor/messages';
import { startSmsServer, type SmsServer } from '@samspor/messages/testing';
import proto from '@temporalio/proto';
import { Sender } from '../sending/sender.ts';
import { eventually } from '../eventually.ts';
import { Bench, caseworker } from '../testing.ts';
import { rehydrate } from './rehydrate.ts';

const { EVENT_TYPE_TIMER_STARTED } = proto.temporal.api.enums.v1.EventType;
const home = join(tmpdir(), `samspor-rehydrate-${randomUUID()}`);
const day = 86_400_000;

let bench: Bench;
let sms: SmsServer;
let gateways: Gateways;

beforeAll(async () => {
  // A Tuesday noon, at which messages may go out.
  bench = await Bench.open(clockFrom(new Date('2027-03-02T11:00:00Z')));
  sms = await startSmsServer();
  const env = { SAMSPOR_HOME: home, SAMSPOR_SMS_URL: sms.url, SAMSPOR_SMS_TOKEN: sms.token };
  gateways = gatewaysFrom(messageSettings({ ...env, SAMSPOR_SMS_SECRET: sms.secret }));
});
afterAll(async () => {
  gateways.close();
  await sms.stop();
  await bench.close();
  await rm(home, { recursive: true, force: true });
});

const sender = () =>
  new Sender('sms', {
    store: bench.store,
    gateways,
    register: { lookup: () => Promise.resolve(new Map()) },
    tokens: new LinkTokens(bench.test.masterKey),
    office: { answers: 'http://localhost/s', phone: '32 00 00 00' },
  });

async function waiting(count: number): Promise<WaitingMessage[]> {
  const messages: WaitingMessage[] = [];
  while (messages.length < count) messages.push(await messageWaiting(bench.store, 'sms'));
  return messages;
}

/** Four dozen workflows and some that need none: written to, waiting for the sender, reached, died. */
async function lives(): Promise<WaitingMessage[]> {
  const on = bench.store.today();
  const [written, reached, dead] = [await waiting(14), await waiting(6), await waiting(3)];
  await sender().round();
  for (const { journeyId } of reached) {
    const answer = { type: 'ReceiveReply', text: 'Ring meg' } as const;
    const by = { kind: 'system', id: 'youth', agency: 'ot-33' } as const;
    await bench.store.record({ journeyId, command: answer, by });
  }
  for (const { journeyId } of dead)
    await bench.store.record({ journeyId, command: { type: 'RecordDeath', on }, by: caseworker });
  return [...written, ...reached, ...dead, ...(await waiting(8))];
}

/** Everybody has been told, and has read since. */
const settled = async () =>
  (await bench.count(`wake WHERE wanted > sent OR coalesce(read_at < told_at, true)`)) === 0;

/** When each workflow that runs would wake by itself, by its id. */
async function timers(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const { client } = bench.temporal;
  const query = `ExecutionStatus = 'Running' AND WorkflowType IN ('youthJourney', 'contactLadder')`;
  for await (const { workflowId } of client.workflow.list({ query })) {
    const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
    const timer = events?.findLast(({ eventType }) => eventType === EVENT_TYPE_TIMER_STARTED);
    const seconds = Number(timer?.timerStartedEventAttributes?.startToFireTimeout?.seconds ?? Number.NaN);
    found.set(workflowId, (Number(timer?.eventTime?.seconds) + seconds) * 1_000);
  }
  return found;
}

/** The same, once workers have brought so many workflows to rest. */
const resting = (count: number) =>
  bench.working(async () => {
    let found = new Map<string, number>();
    await eventually(settled, 60);
    await eventually(async () => {
      found = await timers();
      return found.size === count && [...found.values()].every(Number.isFinite);
    }, 60);
    return found;
  });

/** All that the record and its read models say of journeys, ladders and messages. */
const stand = () =>
  Promise.all(
    [
      "SELECT stream_id, version, hash FROM stream WHERE kind = 'journey' ORDER BY 1",
      'SELECT * FROM journey ORDER BY journey_id',
      'SELECT * FROM ladder ORDER BY journey_id',
      'SELECT * FROM message ORDER BY message_id',
      'SELECT * FROM duty ORDER BY journey_id, kind',
    ].map((sql) => bench.rows(sql)),
  );

describe('rehydrate, when Temporal has lost everything', () => {
  it('brings journeys and ladders back as they were, each to wake at its former instant, and repeats no message', async () => {
    const messages = await lives();
    const [wakes, before, at] = [await resting(28 + 22), await stand(), Date.now()];
    expect(await bench.count(`ladder WHERE state = 'running'`)).toBe(22);
    const counts = messages.map(({ id }) => sms.countOf(id));

    await bench.loseTemporal();
    const { pool, clock } = bench.store;
    const done = await rehydrate({ pool, client: bench.temporal.client, clock }, bench.relay());
    expect(done.restarted).toBe(wakes.size);
    const again = await resting(wakes.size);

    expect(await stand()).toEqual(before);
    expect((await verify(pool)).differences).toEqual([]);
    const passed = Date.now() - at;
    for (const [id, instant] of wakes) {
      // Who waits for nothing looks again after 90 days, whenever that was begun.
      const slack = instant - at > 89 * day ? passed + 60_000 : 60_000;
      expect(Math.abs((again.get(id) ?? Number.NaN) - instant)).toBeLessThan(slack);
    }
    expect([...wakes.values()].filter((instant) => instant - at < 89 * day).length).toBeGreaterThan(30);
    expect(messages.map(({ id }) => sms.countOf(id))).toEqual(counts);

    await sender().settle(true);
    while ((await sender().round()).claimed > 0);
    expect(messages.map(({ id }) => sms.countOf(id))).toEqual(
      messages.map((_, index) => (index < 23 ? (counts[index] ?? 0) : 1)),
    );
    for (const { id } of messages) expect(sms.countOf(id)).toBeLessThanOrEqual(1);
  }, 180_000);
});
