import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageWaiting, testStore, type TestStore, type WaitingMessage } from '@samspor/case-store/testing';
import type { MessageState } from '@samspor/domain';
import { gatewaysFrom, LinkTokens, messageSettings, type Gateways } from '@samspor/messages';
import { startMailServer, startSmsServer, type MailServer, type SmsServer } from '@samspor/messages/testing';
import { Sender } from './sender.ts';

/** A Tuesday noon in October: until 25 October the clocks show summer time. */
const noon = new Date('2026-10-13T10:00:00Z');
const minute = 60_000;
const clock = { at: noon, now: () => clock.at };
const home = join(tmpdir(), `samspor-sender-${randomUUID()}`);
const office = { answers: 'http://localhost/s', phone: '32 00 00 00' };

let test: TestStore;
let sms: SmsServer;
let mail: MailServer;
let gateways: Gateways;

beforeAll(async () => {
  test = await testStore({ clock });
  [sms, mail] = await Promise.all([
    startSmsServer({ slowness: 3_000 }),
    startMailServer({ slowness: 3_000 }),
  ]);
  const settings = messageSettings({
    SAMSPOR_HOME: home,
    SAMSPOR_SMS_URL: sms.url,
    SAMSPOR_SMS_TOKEN: sms.token,
    SAMSPOR_SMS_SECRET: sms.secret,
    SAMSPOR_SMTP_URL: mail.url,
    SAMSPOR_MAIL_FROM: 'Hei fra oss <svar@avsender.example>',
  });
  const limits = { connect: 1_000, answer: 1_000, message: 1_000 };
  gateways = gatewaysFrom({
    ...settings,
    ...(settings.sms && { sms: { ...settings.sms, limit: 1_000 } }),
    ...(settings.smtp && { smtp: { ...settings.smtp, limits } }),
  });
});
afterAll(async () => {
  gateways.close();
  await Promise.all([sms.stop(), mail.stop(), test.close()]);
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  clock.at = noon;
  [sms.fault, mail.fault] = [undefined, undefined];
  await test.store.pool.query('DELETE FROM message');
  await test.store.pool.query('UPDATE fault SET resolved_at = now()');
});

const sender = (channel: WaitingMessage['channel'], parallel = 4) =>
  new Sender(channel, {
    store: test.store,
    gateways,
    register: { lookup: () => Promise.resolve(new Map()) },
    tokens: new LinkTokens(test.masterKey),
    office,
    parallel,
  });

async function waiting(channel: WaitingMessage['channel'], count: number): Promise<WaitingMessage[]> {
  const messages: WaitingMessage[] = [];
  while (messages.length < count) messages.push(await messageWaiting(test.store, channel));
  return messages;
}

async function states(messages: WaitingMessage[]): Promise<(MessageState | undefined)[]> {
  const { rows } = await test.store.pool.query<{ id: string; state: MessageState }>(
    'SELECT message_id AS id, state FROM message',
  );
  const of = new Map(rows.map(({ id, state }) => [id, state]));
  return messages.map(({ id }) => of.get(id));
}

const countOf = ({ channel, id }: WaitingMessage): number => (channel === 'sms' ? sms : mail).countOf(id);
const faults = async () => {
  const open = `SELECT what FROM fault WHERE where_ LIKE 'sender:%' AND resolved_at IS NULL`;
  return (await test.store.pool.query<{ what: string }>(open)).rows;
};
const all = <T>(messages: WaitingMessage[], value: T): T[] => messages.map(() => value);

/** Tries every half an hour until so many days have passed, and gives how many messages were claimed. */
async function days(count: number, one: Sender): Promise<number> {
  const until = clock.at.getTime() + count * 86_400_000;
  let claims = 0;
  for (; clock.at.getTime() < until; clock.at = new Date(clock.at.getTime() + 30 * minute))
    claims += (await one.round()).claimed;
  return claims;
}

describe.each(['sms', 'email'] as const)('a gateway for %s that is down for three days', (channel) => {
  it('is tried with one message at a time in the sending hours, and then gets each message once', async () => {
    const messages = await waiting(channel, 12);
    [sms.fault, mail.fault] = ['busy', 'closed'];
    const one = sender(channel);
    const claims = await days(3, one);
    // Tuesday from noon, Wednesday and Thursday from 9 to 20, Friday until noon: 33 hours.
    expect(claims).toBeLessThanOrEqual(33 * 2 + 4);
    expect(claims).toBeGreaterThan(33 * 2 - 12);
    expect(messages.map(countOf)).toEqual(all(messages, 0));
    expect(await states(messages)).toEqual(all(messages, 'queued'));
    expect(await faults()).toHaveLength(1);
    const { rows } = await test.store.pool.query<{ most: number }>(
      'SELECT max(attempt) - min(attempt) AS most FROM message',
    );
    expect(rows[0]?.most).toBeLessThanOrEqual(2); // not one youth's message alone, hundreds of times

    [sms.fault, mail.fault] = [undefined, undefined];
    while ((await one.round()).claimed > 0);
    expect(messages.map(countOf)).toEqual(all(messages, 1));
    expect(await states(messages)).toEqual(all(messages, 'sent'));
    expect(await faults()).toEqual([]);
  }, 180_000);
});

describe('a gateway that does not say what it took', () => {
  it.each(['error-before', 'error-after', 'slow-to-accept', 'dropped-after'] as const)(
    'is tried with one message at a time, and asked when it is well again: %s',
    async (fault) => {
      const messages = await waiting('sms', 12);
      sms.fault = fault;
      const one = sender('sms');
      for (let round = 0; round < 3; round++) expect((await one.round()).away).toBe(true);
      const unknown = (await states(messages)).filter((state) => state === 'unknown');
      expect(unknown).toHaveLength(4 + 2); // those in hand at once, then one a round
      expect(await faults()).toHaveLength(1);
      for (const message of messages) expect(countOf(message)).toBeLessThanOrEqual(1);

      sms.fault = undefined;
      while ((await one.round()).claimed > 0);
      await one.settle(false);
      while ((await one.round()).claimed > 0);
      expect(await states(messages)).toEqual(all(messages, 'sent'));
      expect(messages.map(countOf)).toEqual(all(messages, 1));
      expect(await faults()).toEqual([]);
    },
    60_000,
  );

  it('leaves each e-mail of which nobody knows to a person, and the others are sent', async () => {
    const messages = await waiting('email', 6);
    mail.fault = 'slow-to-accept';
    const one = sender('email', 2);
    await one.round();
    mail.fault = undefined;
    while ((await one.round()).claimed > 0);
    await one.settle(true);
    const stands = await states(messages);
    expect(stands.filter((state) => state === 'unknown')).toHaveLength(2);
    expect(stands.filter((state) => state === 'sent')).toHaveLength(4);
    for (const [index, { journeyId }] of messages.entries()) {
      const { tasks } = (await test.store.load(journeyId)).journey;
      expect(tasks.some(({ kind }) => kind === 'settle-message')).toBe(stands[index] === 'unknown');
    }
    expect(messages.map(countOf)).toEqual(all(messages, 1));
  }, 60_000);

  it('counts one where every answer comes twice', async () => {
    const messages = await waiting('email', 6);
    mail.fault = 'answers-twice';
    const one = sender('email', 2);
    while ((await one.round()).claimed > 0);
    for (const message of messages) expect(countOf(message)).toBe(1);
    expect((await states(messages)).every((state) => state === 'sent' || state === 'unknown')).toBe(true);
  }, 60_000);
});

describe('one message that cannot go', () => {
  it('holds up no other: a mailbox that is always full is tried after those that may go', async () => {
    const full = await messageWaiting(test.store, 'email', 'full@mottaker.example');
    const others = await waiting('email', 5);
    mail.full = 'full@mottaker.example';
    const one = sender('email', 1);
    for (let round = 0; round < 8; round++) await one.round();
    mail.full = undefined;
    expect(await states(others)).toEqual(all(others, 'sent'));
    expect(await states([full])).toEqual(['queued']);
  });
});
