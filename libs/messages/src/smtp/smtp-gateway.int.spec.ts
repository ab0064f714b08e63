import { createServer, type AddressInfo } from 'node:net';
import type { Handed } from '../gateway.ts';
import { mailFaults, startMailServer, type MailFault, type MailServer } from '../testing/mail-server.ts';
import { anEmail } from '../testing/messages.ts';
import { mailSender } from './mail.ts';
import { SmtpGateway } from './smtp-gateway.ts';
import { smtpSettings } from './smtp-settings.ts';

const from = mailSender('Hei fra oss <svar@avsender.example>');
const limits = { connect: 1_000, answer: 1_000, message: 3_000 };
const gatewayTo = (url: string) => new SmtpGateway(smtpSettings(url, limits), from);

/** What may have been counted by the receiver when the adapter says so. */
const allowed: Record<Handed['outcome'], number[]> = {
  sent: [1],
  refused: [0],
  'not-handed': [0],
  unknown: [0, 1],
};

let server: MailServer;
let gateway: SmtpGateway;
beforeEach(async () => {
  server = await startMailServer({ slowness: 5_000 });
  gateway = gatewayTo(server.url);
});
afterEach(async () => {
  gateway.close();
  await server.stop();
});

const expected: Record<MailFault, Handed> = {
  silent: { outcome: 'not-handed', reason: 'unreachable' },
  closed: { outcome: 'not-handed', reason: 'busy' },
  'not-a-server': { outcome: 'not-handed', reason: 'not-a-gateway' },
  'wrong-password': { outcome: 'not-handed', reason: 'not-authorised' },
  'sender-refused': { outcome: 'not-handed', reason: 'not-a-gateway' },
  'address-refused': { outcome: 'refused', reason: 'address-refused' },
  'try-later': { outcome: 'not-handed', reason: 'busy' },
  'dropped-before-content': { outcome: 'not-handed', reason: 'unreachable' },
  'content-refused': { outcome: 'refused', reason: 'message-refused' },
  'content-later': { outcome: 'not-handed', reason: 'busy' },
  'closing-after-content': { outcome: 'not-handed', reason: 'busy' },
  'dropped-after-content': { outcome: 'unknown', reason: 'connection-lost' },
  'dropped-unaccepted': { outcome: 'unknown', reason: 'connection-lost' },
  'slow-to-accept': { outcome: 'unknown', reason: 'timeout' },
  'answers-twice': { outcome: 'sent', receipt: expect.stringContaining('250') as string },
};

describe('SmtpGateway', () => {
  it('hands over a mail that says who it is from, and carries its id', async () => {
    const mail = anEmail({ subject: 'Bures! Čállit midjiide', body: 'áčđŋšŧž\n.\n..ferdig' });
    expect(await gateway.hand(mail)).toMatchObject({ outcome: 'sent' });
    const { to, messageId, raw } = server.mails[0] ?? { to: '', messageId: '', raw: '' };
    expect({ to, messageId }).toEqual({ to: mail.to, messageId: `<${mail.id}@avsender.example>` });
    expect(raw).toContain('From: Hei fra oss <svar@avsender.example>');
    expect(raw).toContain('Content-Language: nb');
  });

  it.each(mailFaults)('tells the truth when the server goes wrong: %s', async (fault) => {
    server.fault = fault;
    const mail = anEmail();
    const handed = await gateway.hand(mail);
    expect(handed).toEqual(expected[fault]);
    expect(allowed[handed.outcome]).toContain(server.countOf(mail.id));
  });

  it.each(mailFaults.filter((fault) => expected[fault].outcome === 'not-handed'))(
    'counts one mail when it is handed over again after: %s',
    async (fault) => {
      server.fault = fault;
      const mail = anEmail();
      await gateway.hand(mail);
      server.fault = undefined;
      expect(await gateway.hand({ ...mail, attempt: 2 })).toMatchObject({ outcome: 'sent' });
      expect(server.countOf(mail.id)).toBe(1);
    },
  );

  it('says that nothing was handed over where nobody listens, or the name is unknown', async () => {
    const port = await unusedPort();
    for (const url of [`smtp://127.0.0.1:${port}`, 'smtp://nobody.invalid:25'])
      expect(await gatewayTo(url).hand(anEmail())).toEqual({ outcome: 'not-handed', reason: 'unreachable' });
  });

  it('refuses an address that would reach several, or nobody', async () => {
    for (const to of [
      'a@b.example, c@d.example',
      'Ola <a@b.example>',
      'a@b',
      '',
      'a@b.example\r\nBcc: c@d.example',
    ])
      expect(await gateway.hand(anEmail({ to }))).toEqual({ outcome: 'refused', reason: 'bad-address' });
    expect(server.connections).toBe(0);
  });

  it('uses a connection again, and a new one when the server has closed it', async () => {
    const mails = [anEmail(), anEmail(), anEmail()];
    for (const mail of mails) expect(await gateway.hand(mail)).toMatchObject({ outcome: 'sent' });
    expect(server.connections).toBe(1);
    server.fault = 'dropped-before-content';
    const late = anEmail();
    expect(await gateway.hand(late)).toEqual({ outcome: 'not-handed', reason: 'unreachable' });
    expect(server.connections).toBe(2);
    server.fault = undefined;
    await gateway.hand(late);
    expect([...mails, late].map(({ id }) => server.countOf(id))).toEqual([1, 1, 1, 1]);
  });

  it('keeps count when each answer comes twice', async () => {
    server.fault = 'answers-twice';
    for (const mail of [anEmail(), anEmail(), anEmail(), anEmail()]) {
      const { outcome } = await gateway.hand(mail);
      expect(allowed[outcome]).toContain(server.countOf(mail.id));
    }
  });

  it('keeps count with many at once', async () => {
    const mails = Array.from({ length: 40 }, () => anEmail());
    const patient = new SmtpGateway(smtpSettings(server.url), from);
    const handed = await Promise.all(mails.map((mail) => patient.hand(mail)));
    patient.close();
    expect(new Set(handed.map(({ outcome }) => outcome))).toEqual(new Set(['sent']));
    expect(mails.map(({ id }) => server.countOf(id))).toEqual(mails.map(() => 1));
  });

  it('cannot tell what became of a mail', async () => {
    expect(await gateway.ask()).toBe('cannot-tell');
  });
});

describe('smtpSettings', () => {
  it.each([
    ['smtp://mail.example', { port: 587, secure: false, requireTLS: true }],
    ['smtps://mail.example', { port: 465, secure: true, requireTLS: false }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, requireTLS: false }],
    ['smtp://a%40b:p%3Aw@mail.example', { auth: { user: 'a@b', pass: 'p:w' } }],
  ])('reads %s', (url, settings) => {
    expect(smtpSettings(url)).toMatchObject(settings);
  });

  it('refuses what is no mail server', () => {
    expect(() => smtpSettings('http://mail.example')).toThrow(TypeError);
  });
});

async function unusedPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
