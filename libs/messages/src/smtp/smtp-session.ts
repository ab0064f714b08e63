import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Readable } from 'node:stream';
import type { SmtpSettings } from './smtp-settings.ts';

/** A failure of a session, with how far it had come. */
export class SmtpSessionFailed extends Error {
  readonly bodyBegun: boolean;
  constructor(cause: unknown, bodyBegun: boolean) {
    super('The SMTP session failed', { cause });
    this.bodyBegun = bodyBegun;
  }
}

/** A connection to a mail server that has greeted us and knows who we are. Close it after use. */
export async function openSession(settings: SmtpSettings): Promise<SMTPConnection> {
  const { limits, auth, ...place } = settings;
  const connection = new SMTPConnection({
    ...place,
    connectionTimeout: limits.connect,
    greetingTimeout: limits.connect,
    dnsTimeout: limits.connect,
    socketTimeout: limits.answer,
    socketCloseTimeout: 1000,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const done = (error?: Error | null) => (error ? reject(error) : resolve());
      connection.on('error', reject); // stays, so that a broken idle connection ends nobody's process
      connection.once('end', () => reject(new Error('The connection was closed')));
      connection.connect((error) => (error || !auth ? done(error) : connection.login(auth, done)));
    });
    return connection;
  } catch (error) {
    connection.close();
    throw new SmtpSessionFailed(error, false);
  }
}

/** Sends one mail over an open session. Returns the server's answer; throws SmtpSessionFailed. */
export async function sendOver(
  connection: SMTPConnection,
  envelope: { from: string; to: string },
  mail: Buffer,
  deadline: number,
): Promise<string> {
  const begun = { body: false };
  // Read only after the server has said 354: from the first byte on, it may have the mail.
  const content = Readable.from(
    (function* () {
      begun.body = true;
      yield mail;
    })(),
  );
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => {
      clearTimeout(timer);
      reject(new SmtpSessionFailed(cause, begun.body));
    };
    const timer = setTimeout(() => {
      fail({ code: 'ETIMEDOUT' });
      connection.close();
    }, deadline);
    connection.send({ from: envelope.from, to: [envelope.to] }, content, (error, info) => {
      if (error || !info) return fail(error);
      clearTimeout(timer);
      resolve(info.response);
    });
  });
}
