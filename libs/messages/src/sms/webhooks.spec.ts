import { startSmsServer, type SmsServer } from '../testing/sms-server.ts';
import { signed } from './signature.ts';
import { readReceipt, readReply } from './webhooks.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const id = '0192f0c1-0000-7000-8000-000000000001';

let server: SmsServer;
beforeAll(async () => {
  server = await startSmsServer({ now: () => now });
});
afterAll(() => server.stop());

const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('readReceipt', () => {
  it('reads a genuine receipt, as text or as bytes', () => {
    const { rawBody, headers } = server.receipt({ id, state: 'delivered' });
    const read = { receipt: { id, state: 'delivered', at: now } };
    expect(readReceipt(rawBody, headers, server.secret, now)).toEqual(read);
    expect(readReceipt(Buffer.from(rawBody), headers, server.secret, now)).toEqual(read);
  });

  it('refuses one from somebody who does not know the secret', () => {
    const { rawBody, headers } = server.receipt({ id, state: 'delivered' }, 'forged');
    expect(readReceipt(rawBody, headers, server.secret, now)).toEqual({ refused: 'forged' });
  });

  it('refuses one that was changed on its way, in body, time or signature', () => {
    const { rawBody, headers } = server.receipt({ id, state: 'failed' });
    const later = { ...headers, 'x-webhook-timestamp': String(now.getTime() / 1000 + 1) };
    const cut = { ...headers, 'x-webhook-signature': (headers['x-webhook-signature'] ?? '').slice(0, -1) };
    const { 'x-webhook-signature': _gone, ...unsigned } = headers;
    const tampered: [string, Record<string, string>][] = [
      [rawBody.replace('failed', 'delivered'), headers],
      [rawBody, later],
      [rawBody, cut],
      [rawBody, unsigned],
    ];
    for (const [body, given] of tampered)
      expect(readReceipt(body, given, server.secret, now)).toEqual({ refused: 'forged' });
  });

  it('trusts nobody when no secret is set', () => {
    const rawBody = JSON.stringify({ id, state: 'delivered', at: now.toISOString() });
    expect(readReceipt(rawBody, signed(rawBody, '', now), '', now)).toEqual({ refused: 'forged' });
  });

  it('refuses one that is more than five minutes old, or from the future', () => {
    const { rawBody, headers } = server.receipt({ id, state: 'delivered' });
    expect(readReceipt(rawBody, headers, server.secret, minutesLater(5))).toHaveProperty('receipt');
    expect(readReceipt(rawBody, headers, server.secret, minutesLater(5.1))).toEqual({ refused: 'stale' });
    expect(readReceipt(rawBody, headers, server.secret, minutesLater(-5.1))).toEqual({ refused: 'stale' });
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['an unknown state', JSON.stringify({ id, state: 'read', at: now })],
    ['no id', JSON.stringify({ state: 'failed', at: now })],
    ['a day without a time zone', JSON.stringify({ id, state: 'failed', at: '2026-11-20T10:00:00' })],
    ['a reply', JSON.stringify({ replyId: 'r', from: '+4740000000', text: 'ja', at: now })],
  ])('refuses what is signed and says nothing: %s', (_what, rawBody) => {
    const headers = signed(rawBody, server.secret, now);
    expect(readReceipt(rawBody, headers, server.secret, now)).toEqual({ refused: 'malformed' });
  });
});

describe('readReply', () => {
  it('reads a genuine reply, an empty one too', () => {
    for (const text of ['Ring meg etter kl. 14 🙂', '']) {
      const { rawBody, headers } = server.reply({ from: '+4740000000', text, replyId: 'r1' });
      expect(readReply(rawBody, headers, server.secret, now)).toEqual({
        reply: { from: '+4740000000', text, replyId: 'r1', at: now },
      });
    }
  });

  it('refuses forged, stale and malformed ones', () => {
    const forged = server.reply({ from: '+4740000000', text: 'ja' }, 'forged');
    const stale = server.reply({ from: '+4740000000', text: 'ja' }, 'stale');
    const receipt = server.receipt({ id, state: 'failed' });
    const refusals = [forged, stale, receipt].map(({ rawBody, headers }) =>
      readReply(rawBody, headers, server.secret, now),
    );
    expect(refusals).toEqual([{ refused: 'forged' }, { refused: 'stale' }, { refused: 'malformed' }]);
  });
});
