import MailComposer from 'nodemailer/lib/mail-composer';
import type { EmailMessage } from '../gateway.ts';

/** Who mails come from. */
export interface MailSender {
  name: string;
  address: string;
}

const oneAddress = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]+$/;

/** Whether it is one plain e-mail address, and not a list or a name with an address. */
export const isEmailAddress = (text: string): boolean => text.length <= 254 && oneAddress.test(text);

/** Reads `Name <address>` or a bare address; throws TypeError for anything else. */
export function mailSender(text: string): MailSender {
  const [, name = '', inBrackets] = /^\s*"?([^"<]*?)"?\s*<([^>]*)>\s*$/.exec(text) ?? [];
  const address = inBrackets ?? text.trim();
  if (!isEmailAddress(address)) throw new TypeError('The sender of mails is no e-mail address');
  return { name, address };
}

/** The mail's Message-ID, made of the message's id: the same over retries. */
export const messageIdOf = (id: string, sender: MailSender): string =>
  `<${id}@${sender.address.slice(sender.address.indexOf('@') + 1)}>`;

/** The bytes of the mail: plain text, so that it reads the same everywhere and loads nothing from anywhere. */
export async function mailOf(message: EmailMessage, sender: MailSender): Promise<Buffer> {
  const composer = new MailComposer({
    from: sender,
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.body,
    messageId: messageIdOf(message.id, sender),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) =>
    composer
      .compile()
      .build((error, mail) => (error || !mail ? reject(error ?? new Error('No mail')) : resolve(mail))),
  );
}
