import type { MessageChannel } from '@samspor/domain';
import { join } from 'node:path';
import { FileGateway } from './file/file-gateway.ts';
import type { Asked, Gateways, Handed, OutgoingMessage } from './gateway.ts';
import { PrintGateway } from './letter/print-gateway.ts';
import { mailSender, type MailSender } from './smtp/mail.ts';
import { SmtpGateway } from './smtp/smtp-gateway.ts';
import { isLoopback, smtpSettings, type SmtpSettings } from './smtp/smtp-settings.ts';
import { registersFrom, type Registers } from './register/register-from.ts';
import type { Office } from './texts/fields-for.ts';
import { SmsGateway, type SmsSettings } from './sms/sms-gateway.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What API and worker are told alike of messages. */
export interface Messaging {
  messages: MessageSettings;
  /** Null: the follow-up service's own knowledge, in development stand-ins. */
  registers: Registers | null;
  office: Office;
}

/** Reads how messages leave the house, where the registers are asked, and what stands in the texts; throws as they do. */
export const messagingFrom = (env: Environment): Messaging => ({
  messages: messageSettings(env),
  registers: registersFrom(env),
  office: officeFrom(env),
});

/** How messages leave the house. A channel without settings goes to files in `outbox`. */
export interface MessageSettings {
  outbox: string;
  smtp?: SmtpSettings & { from: MailSender };
  sms?: SmsSettings;
  printFolder?: string;
  /** Signs the webhooks of the SMS gateway; without it every webhook is refused as forged. */
  webhookSecret: string;
}

/**
 * Reads the settings; throws TypeError where one is missing that another needs.
 *
 * | name | value |
 * |---|---|
 * | SAMSPOR_HOME | messages go to its folder `outbox` by default |
 * | SAMSPOR_SMTP_URL | `smtp://user:password@host:587`, or `smtps:`; e-mail goes there |
 * | SAMSPOR_MAIL_FROM | `Name <address>`: who mails are from, with SAMSPOR_SMTP_URL |
 * | SAMSPOR_SMS_URL | base address of an HTTP gateway; text messages go there |
 * | SAMSPOR_SMS_TOKEN | its bearer token, with SAMSPOR_SMS_URL |
 * | SAMSPOR_SMS_SECRET | signs its receipts and replies, with SAMSPOR_SMS_URL |
 * | SAMSPOR_PRINT_FOLDER | letters are put there as PDF |
 */
export function messageSettings(env: Environment): MessageSettings {
  const needed = (name: string): string => {
    const value = env[name];
    if (!value) throw new TypeError(`${name} is missing`);
    return value;
  };
  const { SAMSPOR_SMTP_URL: smtp, SAMSPOR_SMS_URL: sms, SAMSPOR_PRINT_FOLDER: printFolder } = env;
  return {
    outbox: join(needed('SAMSPOR_HOME'), 'outbox'),
    ...(smtp && { smtp: { ...smtpSettings(smtp), from: mailSender(needed('SAMSPOR_MAIL_FROM')) } }),
    ...(sms && { sms: { url: sealed(sms), token: needed('SAMSPOR_SMS_TOKEN') } }),
    ...(printFolder && { printFolder }),
    webhookSecret: sms ? needed('SAMSPOR_SMS_SECRET') : env.SAMSPOR_SMS_SECRET || '',
  };
}

/** Whether a channel's messages stay on this machine as files, which nobody is woken by. */
export const goesToFiles = (
  { smtp, sms, printFolder }: Pick<MessageSettings, 'smtp' | 'sms' | 'printFolder'>,
  channel: MessageChannel,
): boolean => !{ sms, email: smtp, letter: printFolder }[channel];

/** Where youths answer, and the number they may call: `SAMSPOR_PUBLIC_URL` (or the port) and `SAMSPOR_OFFICE_PHONE`. */
const officeFrom = (env: Environment): Office => ({
  answers: `${env.SAMSPOR_PUBLIC_URL || `http://localhost:${env.SAMSPOR_PORT || 3000}`}/s`,
  phone: env.SAMSPOR_OFFICE_PHONE || '32 00 00 00',
});

/** Mobile numbers of youths leave the machine encrypted, or not at all. */
function sealed(url: string): string {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || isLoopback(hostname)) return url;
  throw new TypeError('SAMSPOR_SMS_URL has to begin with https:');
}

/** The ways out of the house, one for each channel. */
export function gatewaysFrom({ outbox, smtp, sms, printFolder }: MessageSettings): Gateways {
  const files = new FileGateway(outbox);
  const mail = smtp && new SmtpGateway(smtp, smtp.from);
  const text = sms && new SmsGateway(sms);
  const print = printFolder ? new PrintGateway(printFolder) : undefined;
  return {
    hand: (message: OutgoingMessage): Promise<Handed> => {
      switch (message.channel) {
        case 'sms':
          return (text ?? files).hand(message);
        case 'email':
          return (mail ?? files).hand(message);
        case 'letter':
          return (print ?? files).hand(message);
      }
    },
    ask: (channel: MessageChannel, id: string): Promise<Asked> =>
      ({ sms: text, email: mail, letter: print })[channel]?.ask(id) ?? files.ask(id),
    close: () => mail?.close(),
  };
}
