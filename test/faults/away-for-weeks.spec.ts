import { setTimeout as pause } from 'node:timers/promises';
import { CaseStore } from '@samspor/case-store';
import { messageWaiting, type WaitingMessage } from '@samspor/case-store/testing';
import { dutyAt, dutyRows, lifeOf, type SystemActor } from '@samspor/domain';
import { startSmsServer, type SmsServer } from '@samspor/messages/testing';
import { Servers } from '../setup/servers.ts';
import { System, eventually } from '../setup/system.ts';
import { standing } from './outbox.ts';

/**
 * Everything is off from 30 July to 3 September: worker, database and Temporal. The days are those of a clock of the
 * worker's own; timers in Temporal, and the servers that are killed, are real.
 */
const june = '2027-06-22T10:00:00Z'; // a Tuesday noon
const lastDay = '2027-07-30T10:00:00Z';
const back = '2027-09-03T06:00:00Z'; // eight in the morning of a Friday

let servers: Servers;
let system: System;
let sms: SmsServer;
let store: CaseStore;

beforeAll(async () => {
  servers = await Servers.start();
  process.env['TEST_DATABASE_ADMIN_URL'] = servers.databaseUrl;
  process.env['TEMPORAL_ADDRESS'] = servers.temporalAddress;
  [system, sms] = await Promise.all([System.create(), startSmsServer()]);
  Object.assign(system.environment, {
    SAMSPOR_SMS_URL: sms.url,
    SAMSPOR_SMS_TOKEN: sms.token,
    SAMSPOR_SMS_SECRET: sms.secret,
    SAMSPOR_WATCH_SECONDS: '2',
  });
  const { db, masterKey } = system.test;
  store = new CaseStore(db, { masterKey, clock: { now: () => new Date(june) } });
}, 180_000);

afterAll(async () => {
  await system?.close();
  await sms?.stop();
  await servers?.stop();
}, 60_000);

it('opens the school year on its return, sends nothing twice, and says what became overdue', async () => {
  const sent = await messageWaiting(store, 'sms');
  await working(june, () =>
    eventually('it is sent', async () => (await standing(store, sent)).state === 'sent'),
  );
  expect(sms.countOf(sent.id)).toBe(1);
  const [waits, lost] = [await messageWaiting(store, 'sms'), await messageWaiting(store, 'sms')];
  await claimed(lost); // by a sender that died before it called the gateway
  const all = [sent, waits, lost];

  await working(lastDay, () => eventually('every workflow has read', everybodyRead, 60_000));
  const counts = all.map(({ id }) => sms.countOf(id));
  await servers.kill('temporal');
  await servers.kill('postgres');
  await Promise.all([servers.up('postgres'), servers.up('temporal')]);

  await working(back, async () => {
    await eventually('the new school year is open', () => isOpened(all), 60_000);
    await eventually('the ladders of last year have ended', async () => (await climbing()) === 0, 60_000);
    await eventually('the board names each of them', () => areNamed(all), 60_000);
    await pause(5_000); // whoever would send once more has had the time to
  });
  expect(all.map(({ id }) => sms.countOf(id))).toEqual(counts);
  expect(Math.max(...counts)).toBe(1);
  for (const message of all) {
    const { events } = await store.load(message.journeyId);
    // Among them an e-mail, which was the next rung's turn before all went off.
    const went = events.filter(({ type }) => type === 'MessageSent').map(({ data }) => data['message']);
    expect(new Set(went).size).toBe(went.length);
    expect(went.filter((one) => one === 'm1')).toHaveLength(sms.countOf(message.id));
    const opened = events.filter(({ type, data }) => type === 'DutiesOpened' && data['on'] === '2027-08-01');
    expect(opened.map(({ recordedAt }) => recordedAt.toISOString().slice(0, 10))).toEqual(['2027-09-03']);
  }
  // A contact that was owed in the year that ended is missed, not forgotten.
  for (const journeyId of ids(all)) {
    const { journey } = await store.load(journeyId);
    const contacts = dutyRows(lifeOf(journeyId, journey), '2027-09-03').filter(
      ({ kind }) => kind === 'CONTACT',
    );
    const states = contacts.map((duty) => [duty.schoolYear, dutyAt(duty, '2027-09-03').state]);
    expect(states).toEqual([
      ['2026/27', 'missed'],
      ['2027/28', 'open'],
    ]);
  }
}, 300_000);

/** Has a worker run whose clock begins at an instant, and ends it as a power cut does. */
async function working(now: string, work: () => Promise<unknown>): Promise<void> {
  await system.start('worker', { SAMSPOR_NOW: now });
  await work();
  await system.stop('worker', 'SIGKILL');
}

/** Claims a message on the record, as a sender does, and no more is heard of it. */
async function claimed({ journeyId }: WaitingMessage): Promise<void> {
  const by: SystemActor = { kind: 'system', id: 'sender', agency: 'ot-33' };
  const reach = { isKnown: true, isReserved: false, guardians: 0 };
  const wording = { to: '+4799990001', subject: '', body: 'Hei!', version: 'v1' };
  await store.record({ journeyId, command: { type: 'ClaimMessage', message: 'm1', reach, wording }, by });
}

const count = async (sql: string, ...values: unknown[]): Promise<number> =>
  Number((await store.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, values)).rows[0]?.n);

const everybodyRead = async () =>
  (await count(`wake WHERE wanted > sent OR coalesce(read_at < told_at, true)`)) === 0;
const climbing = () => count(`ladder WHERE state = 'running'`);
const ids = (messages: WaitingMessage[]) => messages.map(({ journeyId }) => journeyId);

const isOpened = async (messages: WaitingMessage[]) =>
  (await count(
    `(SELECT DISTINCT journey_id FROM duty WHERE school_year = '2027/28' AND journey_id = ANY ($1)) o`,
    ids(messages),
  )) === messages.length;

/** Each stands among what people have left undone. */
const areNamed = async (messages: WaitingMessage[]) =>
  (await count(
    `(SELECT DISTINCT journey_id FROM stall WHERE closed_at IS NULL AND journey_id = ANY ($1)) s`,
    ids(messages),
  )) === messages.length;
