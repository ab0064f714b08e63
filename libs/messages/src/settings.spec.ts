import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatewaysFrom, messageSettings } from './settings.ts';
import { startMailServer } from './testing/mail-server.ts';
import { aLetter, anEmail, anSms } from './testing/messages.ts';
import { startSmsServer } from './testing/sms-server.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'samspor-home-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('gatewaysFrom', () => {
  it('puts everything into files when nothing is set', async () => {
    const gateways = gatewaysFrom(messageSettings({ SAMSPOR_HOME: home }));
    const messages = [anSms(), anEmail(), aLetter()];
    for (const message of messages) {
      expect(await gateways.hand(message)).toMatchObject({ outcome: 'sent' });
      expect(await gateways.ask(message.channel, message.id)).toBe('sent');
    }
    expect((await readdir(join(home, 'outbox'))).sort()).toEqual(
      messages.map(({ id }) => `${id}.json`).sort(),
    );
  });

  it('sends each channel where its settings say', async () => {
    const [mail, sms] = await Promise.all([startMailServer(), startSmsServer()]);
    const settings = messageSettings({
      SAMSPOR_HOME: home,
      SAMSPOR_SMTP_URL: mail.url,
      SAMSPOR_MAIL_FROM: 'svar@avsender.example',
      SAMSPOR_SMS_URL: sms.url,
      SAMSPOR_SMS_TOKEN: sms.token,
      SAMSPOR_SMS_SECRET: sms.secret,
      SAMSPOR_PRINT_FOLDER: join(home, 'print'),
    });
    const gateways = gatewaysFrom(settings);
    const [text, email, letter] = [anSms(), anEmail(), aLetter()];
    for (const message of [text, email, letter])
      expect(await gateways.hand(message)).toMatchObject({ outcome: 'sent' });
    expect([sms.countOf(text.id), mail.countOf(email.id)]).toEqual([1, 1]);
    expect(await readdir(join(home, 'print'))).toContain(`${letter.id}.pdf`);
    expect(await gateways.ask('email', email.id)).toBe('cannot-tell');
    expect(await gateways.ask('sms', text.id)).toBe('sent');
    expect(settings.webhookSecret).toBe(sms.secret);
    gateways.close();
    await Promise.all([mail.stop(), sms.stop()]);
  });
});

describe('messageSettings', () => {
  it.each([
    ['SAMSPOR_HOME', {}],
    ['SAMSPOR_MAIL_FROM', { SAMSPOR_HOME: '/h', SAMSPOR_SMTP_URL: 'smtp://mail.example' }],
    ['SAMSPOR_SMS_TOKEN', { SAMSPOR_HOME: '/h', SAMSPOR_SMS_URL: 'https://sms.example' }],
    [
      'SAMSPOR_SMS_SECRET',
      { SAMSPOR_HOME: '/h', SAMSPOR_SMS_URL: 'https://sms.example', SAMSPOR_SMS_TOKEN: 't' },
    ],
    ['https', { SAMSPOR_HOME: '/h', SAMSPOR_SMS_URL: 'http://sms.example', SAMSPOR_SMS_TOKEN: 't' }],
  ])('names what is missing: %s', (name, env) => {
    expect(() => messageSettings(env)).toThrow(name);
  });

  it('believes no webhook when nothing signs them', () => {
    expect(messageSettings({ SAMSPOR_HOME: '/h' }).webhookSecret).toBe('');
  });
});
