import { CaseStore, messageIdOf, type Failpoint } from '@samspor/case-store';
import { messageWaiting, type WaitingMessage } from '@samspor/case-store/testing';
import { startMailServer, startSmsServer, type MailServer, type SmsServer } from '@samspor/messages/testing';
import { Servers } from '../setup/servers.ts';
import { System, eventually } from '../setup/system.ts';
import { caseworker, standing, tuesday } from './outbox.ts';

/**
 * kill -9 of the sender, and of the database under it, at each point that a message passes: nobody gets it twice, and
 * none is lost. The worker begins with text messages and e-mails due and every workflow told, so that what it comes to
 * first is a message's claim, and then its outcome.
 */
const points = [
  'after-claim-before-gateway',
  'after-gateway-before-outcome',
  'before-transaction:9', // among claims and outcomes
] as const satisfies (Failpoint | `${Failpoint}:${number}`)[];

const cells = [
  ...points.map((point) => ({ point, victim: 'worker' as const })),
  { point: 'after-gateway-before-outcome', victim: 'postgres' as const },
];

let servers: Servers;
let system: System;
let store: CaseStore;
let sms: SmsServer;
let mail: MailServer;

beforeAll(async () => {
  servers = await Servers.start();
  process.env['TEST_DATABASE_ADMIN_URL'] = servers.databaseUrl;
  process.env['TEMPORAL_ADDRESS'] = servers.temporalAddress;
  [system, sms, mail] = await Promise.all([System.create(), startSmsServer(), startMailServer()]);
  Object.assign(system.environment, {
    SAMSPOR_NOW: tuesday.noon,
    SAMSPOR_SMS_URL: sms.url,
    SAMSPOR_SMS_TOKEN: sms.token,
    SAMSPOR_SMS_SECRET: sms.secret,
    SAMSPOR_SMTP_URL: mail.url,
    SAMSPOR_MAIL_FROM: 'Hei fra oss <svar@avsender.example>',
  });
  const { db, masterKey } = system.test;
  // It stands still: each worker's clock begins at noon anew.
  store = new CaseStore(db, { masterKey, clock: { now: () => new Date(tuesday.noon) } });
}, 180_000);

afterAll(async () => {
  await system?.close();
  await Promise.all([sms?.stop(), mail?.stop()]);
  await servers?.stop();
}, 60_000);

afterEach(() => system.stop('worker', 'SIGKILL'));

it.each(cells)(
  'kill -9 of $victim, $point: each message reaches its receiver once, and the record says so',
  async ({ point, victim }) => {
    const messages = await due(4);
    const armed = system.start('worker', {
      SAMSPOR_FAILPOINT: point,
      ...(victim === 'postgres' && { SAMSPOR_FAILPOINT_PID: String(servers.pid('postgres')) }),
    });
    armed.catch(() => undefined); // one that is killed while it starts was never ready
    if (victim === 'postgres') await servers.gone('postgres');
    else expect(await system.ended('worker')).toBe('SIGKILL');
    for (const message of messages) expect(receivedOf(message)).toBeLessThanOrEqual(1);

    await system.stop('worker');
    if (victim === 'postgres') await servers.up('postgres');
    await system.start('worker');
    await eventually(
      'nothing is under way',
      async () => (await inStates(messages, underWay)).length === 0,
      60_000,
    );
    for (const message of await inStates(messages, ['unknown'])) {
      expect(message.channel).toBe('email'); // an SMS gateway can be asked, a mail server cannot
      expect(await hasTask(message)).toBe(true);
      const settle = { type: 'SettleMessage', message: 'm1', on: tuesday.day } as const;
      const command = { ...settle, sent: receivedOf(message) === 1 ? 'yes' : 'no' } as const;
      await store.record({ journeyId: message.journeyId, command, by: caseworker });
    }
    await eventually(
      'all are sent',
      async () => (await inStates(messages, ['sent'])).length === messages.length,
    );
    await system.stop('worker');
    expect(messages.map(receivedOf)).toEqual(messages.map(() => 1));
    for (const { journeyId } of messages) {
      const { events } = await store.load(journeyId);
      expect(events.filter(({ type }) => type === 'MessageSent')).toHaveLength(1);
      expect(events.filter(({ type }) => type === 'MessageQueued')).toHaveLength(1);
    }
  },
  180_000,
);

it('kill -9 of worker before the ladders hear that their messages were refused: each goes on to its next rung', async () => {
  const messages = await due(4, ['sms']);
  sms.fault = 'message-refused';
  system.start('worker', { SAMSPOR_FAILPOINT: 'after-reply-before-wake' }).catch(() => undefined);
  expect(await system.ended('worker')).toBe('SIGKILL');

  await system.stop('worker');
  await system.start('worker');
  const mails = messages.map(({ journeyId }) => ({ journeyId, id: messageIdOf(journeyId, 'm2') }));
  const areReceived = () => Promise.resolve(mails.every(({ id }) => mail.countOf(id) > 0));
  await eventually('an e-mail comes instead', areReceived, 100_000); // once the dead relay's lease is out
  await eventually('it is sent', async () => (await inStates(mails, ['sent'])).length === mails.length);
  await system.stop('worker');
  expect((await inStates(messages, ['refused'])).length).toBe(messages.length);
  expect(mails.map(({ id }) => mail.countOf(id))).toEqual(mails.map(() => 1));
  expect(messages.map(({ id }) => sms.countOf(id))).toEqual(messages.map(() => 0));
}, 180_000);

const underWay = ['queued', 'claimed'];

/** So many youths by each channel whose message waits; their workflows have nothing more to be told of. */
async function due(
  count: number,
  channels: readonly WaitingMessage['channel'][] = ['sms', 'email'],
): Promise<WaitingMessage[]> {
  const messages: WaitingMessage[] = [];
  for (let made = 0; made < count; made++)
    for (const channel of channels) messages.push(await messageWaiting(store, channel));
  await store.pool.query('UPDATE wake SET sent = wanted');
  return messages;
}

const receivedOf = ({ channel, id }: WaitingMessage): number => (channel === 'sms' ? sms : mail).countOf(id);

async function inStates<Message extends Pick<WaitingMessage, 'id'>>(
  messages: Message[],
  states: readonly string[],
): Promise<Message[]> {
  const stands = await Promise.all(messages.map((message) => standing(store, message)));
  return messages.filter((_, index) => states.includes(stands[index]?.state ?? ''));
}

const hasTask = async ({ journeyId }: WaitingMessage) =>
  (await store.load(journeyId)).journey.tasks.some(({ kind }) => kind === 'settle-message');
