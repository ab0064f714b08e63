import type { Handed } from '../gateway.ts';
import { anSms } from '../testing/messages.ts';
import { smsFaults, startSmsServer, type SmsFault, type SmsServer } from '../testing/sms-server.ts';
import { SmsGateway } from './sms-gateway.ts';

const allowed: Record<Handed['outcome'], number[]> = {
  sent: [1],
  refused: [0],
  'not-handed': [0],
  unknown: [0, 1],
};

let server: SmsServer;
let gateway: SmsGateway;
beforeEach(async () => {
  server = await startSmsServer();
  gateway = new SmsGateway({ url: server.url, token: server.token, limit: 1_000 });
});
afterEach(() => server.stop());

const expected: Record<SmsFault, Handed> = {
  'not-authorised': { outcome: 'not-handed', reason: 'not-authorised' },
  'not-a-gateway': { outcome: 'not-handed', reason: 'not-a-gateway' },
  busy: { outcome: 'not-handed', reason: 'busy' },
  'too-many': { outcome: 'not-handed', reason: 'busy' },
  'message-refused': { outcome: 'refused', reason: 'message-refused' },
  'error-before': { outcome: 'unknown', reason: 'gateway-error' },
  'error-after': { outcome: 'unknown', reason: 'gateway-error' },
  'in-progress': { outcome: 'unknown', reason: 'gateway-error' },
  'dropped-before': { outcome: 'unknown', reason: 'connection-lost' },
  'dropped-after': { outcome: 'unknown', reason: 'connection-lost' },
  'half-an-answer': { outcome: 'sent' },
  'slow-to-accept': { outcome: 'unknown', reason: 'timeout' },
};

describe('SmsGateway', () => {
  it('hands over a text, with the gateway’s own reference as receipt', async () => {
    const sms = anSms({ to: '40000000' });
    expect(await gateway.hand(sms)).toEqual({ outcome: 'sent', receipt: 'ref-1' });
    expect(server.texts).toEqual([{ id: sms.id, to: '+4740000000', text: sms.body }]);
  });

  it.each(smsFaults)('tells the truth when the gateway goes wrong: %s', async (fault) => {
    server.fault = fault;
    const sms = anSms();
    const handed = await gateway.hand(sms);
    expect(handed).toEqual(expected[fault]);
    expect(allowed[handed.outcome]).toContain(server.countOf(sms.id));
    expect(server.triesOf(sms.id)).toBe(1);
  });

  it.each(smsFaults.filter((fault) => expected[fault].outcome !== 'refused'))(
    'counts one text when asking settles what to do after: %s',
    async (fault) => {
      server.fault = fault;
      const sms = anSms();
      const { outcome } = await gateway.hand(sms);
      server.fault = undefined;
      const mayGoAgain =
        outcome === 'not-handed' || (outcome === 'unknown' && (await gateway.ask(sms.id)) === 'not-received');
      if (mayGoAgain) await gateway.hand({ ...sms, attempt: 2 });
      expect(server.countOf(sms.id)).toBe(1);
      expect(await gateway.ask(sms.id)).toBe('sent');
    },
  );

  it('says that nothing was handed over where nobody listens, or the name is unknown', async () => {
    await server.stop();
    for (const url of [server.url, 'http://nobody.invalid/'])
      expect(await new SmsGateway({ url, token: 't' }).hand(anSms())).toEqual({
        outcome: 'not-handed',
        reason: 'unreachable',
      });
    server = await startSmsServer();
  });

  it('refuses what is no mobile number', async () => {
    for (const to of ['', '22334455', '+47', 'tel:+4740000000', '+4740000000,+4740000001'])
      expect(await gateway.hand(anSms({ to }))).toEqual({ outcome: 'refused', reason: 'bad-address' });
  });

  it('learns what became of a text', async () => {
    const { id } = anSms();
    expect(await gateway.ask(id)).toBe('not-received');
    server.tell(id, 'delivered');
    expect(await gateway.ask(id)).toBe('delivered');
    server.tell(id, 'failed');
    expect(await gateway.ask(id)).toBe('bounced');
  });

  it('takes no other server’s word for what the gateway has not received', async () => {
    const elsewhere = new SmsGateway({ url: server.url, token: 'wrong' });
    expect(await elsewhere.ask(anSms().id)).toBe('cannot-tell');
    await server.stop();
    expect(await gateway.ask(anSms().id)).toBe('cannot-tell');
    server = await startSmsServer();
  });
});
