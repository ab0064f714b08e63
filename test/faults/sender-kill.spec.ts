import { CaseStore, messageWaiting, type Failpoint, type WaitingMessage } from '@samspor/case-store';
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
  'after-reply-before-wake', // an outcome is on the record, and its ladder has not heard so
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
    await armed.catch(() => undefined); // one that is killed while it starts was never ready
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
    if (point === 'after-reply-before-wake')
      await eventually('their ladders rest', () => ladders(messages), 90_000); // once the dead relay's lease is out
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

const underWay = ['queued', 'claimed'];

/** So many youths by each channel whose message waits; their workflows have nothing more to be told of. */
async function due(count: number): Promise<WaitingMessage[]> {
  const messages: WaitingMessage[] = [];
  for (let made = 0; made < count; made++)
    for (const channel of ['sms', 'email'] as const) messages.push(await messageWaiting(store, channel));
  await store.pool.query('UPDATE wake SET sent = wanted');
  return messages;
}

const receivedOf = ({ channel, id }: WaitingMessage): number => (channel === 'sms' ? sms : mail).countOf(id);

async function inStates(messages: WaitingMessage[], states: readonly string[]): Promise<WaitingMessage[]> {
  const stands = await Promise.all(messages.map((message) => standing(store, message)));
  return messages.filter((_, index) => states.includes(stands[index]?.state ?? ''));
}

const hasTask = async ({ journeyId }: WaitingMessage) =>
  (await store.load(journeyId)).journey.tasks.some(({ kind }) => kind === 'settle-message');

/** Each ladder has been told that its message went out, and waits for a day of its own. */
async function ladders(messages: WaitingMessage[]): Promise<boolean> {
  const { rows } = await store.pool.query(
    `SELECT FROM ladder l JOIN wake w ON w.workflow_id = 'ladder:' || l.journey_id || ':l1'
     WHERE l.journey_id = ANY ($1) AND l.rests_until IS NOT NULL AND w.wanted = w.sent AND w.read_at IS NOT NULL`,
    [messages.map(({ journeyId }) => journeyId)],
  );
  return rows.length === messages.length;
}
