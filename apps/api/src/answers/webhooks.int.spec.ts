import { randomUUID } from 'node:crypto';
import { rememberNumber } from '@samspor/case-store';
import { messageWaiting } from '@samspor/case-store/testing';
import type { PersonActor, SystemActor } from '@samspor/domain';
import { postWebhook, startSmsServer, type SmsServer } from '@samspor/messages/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';

const clock = { at: new Date('2026-10-13T10:00:00Z'), now: () => clock.at };
const ot: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };
const sender: SystemActor = { kind: 'system', id: 'sender', agency: 'ot-33' };

let api: RunningApi;
let gateway: SmsServer;
beforeAll(async () => {
  gateway = await startSmsServer({});
  api = await runningApi({ clock, smsSecret: gateway.secret });
});
afterAll(async () => {
  await api.close();
  await gateway.stop();
});

/** A youth with this number, whose text message is claimed: nobody has heard of it since. */
async function claimed(mobile: string): Promise<{ journeyId: string; id: string }> {
  const { journeyId, id } = await messageWaiting(api.store, 'sms', mobile);
  const reach = { isKnown: true, isReserved: false, guardians: 0 };
  const wording = { to: mobile, subject: '', body: 'Hei!', version: 'v1' };
  const command = { type: 'ClaimMessage', message: 'm1', reach, wording } as const;
  await api.store.record({ journeyId, command, by: sender });
  return { journeyId, id };
}

const stateOf = async (journeyId: string) =>
  (await api.store.load(journeyId)).journey.messages.map(({ state }) => state);
/** What the answers led to, of a journey whose message was claimed. */
const typesOf = async (journeyId: string) => {
  const types = (await api.store.load(journeyId)).events.map(({ type }) => type);
  return types.slice(types.lastIndexOf('MessageClaimed') + 1);
};
const receipts = () => `${api.origin}/hooks/sms/receipts`;
const replies = () => `${api.origin}/hooks/sms/replies`;

describe('a receipt of the gateway', () => {
  it('settles a message, told twice and out of order', async () => {
    const { journeyId, id } = await claimed('+4799990101');
    const delivered = gateway.receipt({ id, state: 'delivered' });
    const failed = gateway.receipt({ id, state: 'failed' });
    for (const one of [delivered, delivered, failed])
      expect((await postWebhook(one, receipts())).status).toBe(204);
    expect(await stateOf(journeyId)).toEqual(['delivered']);
  });

  it('that is forged, stale or malformed changes nothing', async () => {
    const { journeyId, id } = await claimed('+4799990102');
    const bad = [
      gateway.receipt({ id, state: 'delivered' }, 'forged'),
      gateway.receipt({ id, state: 'delivered' }, 'stale'),
      { ...gateway.receipt({ id, state: 'delivered' }), rawBody: '{"id":1}' },
    ];
    for (const one of bad) expect((await postWebhook(one, receipts())).status).toBe(401);
    expect(await stateOf(journeyId)).toEqual(['claimed']);
  });

  it('of a message that nobody knows is answered as any other', async () => {
    const unknown = gateway.receipt({ id: randomUUID(), state: 'delivered' });
    expect((await postWebhook(unknown, receipts())).status).toBe(204);
  });
});

describe('an answer by text message', () => {
  it('is contact, once, however often the gateway tells it', async () => {
    const { journeyId, id } = await claimed('+4799990103');
    await postWebhook(gateway.receipt({ id, state: 'delivered' }), receipts());
    const reply = gateway.reply({ from: '+4799990103', text: 'Ring meg', replyId: 'r-1' });
    for (const one of [reply, reply]) expect((await postWebhook(one, replies())).status).toBe(204);
    const types = (await api.store.load(journeyId)).events.map(({ type }) => type);
    expect(types.filter((type) => type === 'ReplyReceived')).toHaveLength(1);
    expect((await api.store.load(journeyId)).journey.phase).toBe('following-up');
  });

  it('is heard from the number that a register knows, however it is written, before the hand-over is known', async () => {
    const { journeyId } = await claimed('+4799990108');
    await rememberNumber(api.store.pool, journeyId, '+4799990106');
    const reply = gateway.reply({ from: '4799990106', text: 'Ring meg', replyId: 'r-4' });
    const other = gateway.reply({ from: '4799990106', text: 'Nei, ikke ring', replyId: 'r-4' });
    for (const one of [reply, other]) expect((await postWebhook(one, replies())).status).toBe(204);
    expect((await api.store.load(journeyId)).journey.phase).toBe('following-up');
    expect(await typesOf(journeyId)).toEqual(['ReplyReceived', 'TaskRaised']);
  });

  it('that says stop is heard for all who share the number, and for a case that is closed', async () => {
    const both = [await claimed('+4799990107'), await claimed('+4799990107')];
    const [, { journeyId: closed } = { journeyId: '' }] = both;
    await postWebhook(gateway.reply({ from: '+4799990107', text: 'STOPP', replyId: 'r-5' }), replies());
    for (const { journeyId } of both) expect(await typesOf(journeyId)).toEqual(['ChannelReserved']);
    await api.store.record({ journeyId: closed, command: { type: 'RecordDeath', on: '2026-10-13' }, by: ot });
    await postWebhook(gateway.reply({ from: '+4799990107', text: 'stop', replyId: 'r-6' }), replies());
    expect((await typesOf(closed)).filter((type) => type === 'ChannelReserved')).toHaveLength(2);
  });

  it('from a number of two, or of nobody, is a person’s to sort out', async () => {
    const both = [await claimed('+4799990104'), await claimed('+4799990104')];
    for (const { id } of both) await postWebhook(gateway.receipt({ id, state: 'delivered' }), receipts());
    await postWebhook(gateway.reply({ from: '+4799990104', text: 'Hei', replyId: 'r-2' }), replies());
    await postWebhook(gateway.reply({ from: '+4799990105', text: 'Hei', replyId: 'r-3' }), replies());
    for (const { journeyId } of both) {
      const { phase, tasks } = (await api.store.load(journeyId)).journey;
      expect(phase).not.toBe('following-up');
      expect(tasks.map(({ kind }) => kind)).toContain('call-back');
    }
    const { rows } = await api.store.pool.query<{ what: string }>(
      `SELECT what FROM fault WHERE where_ IN ('reply:r-2', 'reply:r-3') ORDER BY where_`,
    );
    expect(rows.map(({ what }) => what)).toEqual(['reply of nobody known']);
  });
});
