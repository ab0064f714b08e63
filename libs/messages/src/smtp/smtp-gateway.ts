import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { EmailMessage, Gateway, Handed } from '../gateway.ts';
import { isEmailAddress, mailOf, type MailSender } from './mail.ts';
import { outcomeOf } from './outcome.ts';
import { openSession, sendOver, SmtpSessionFailed } from './smtp-session.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** Long enough for the next message of a batch, short enough that few servers close before us. */
const KEPT_OPEN = 5_000;

/** Hands e-mail to a mail server. A mail server cannot be asked what it got, so `ask` cannot tell. */
export class SmtpGateway implements Gateway<EmailMessage> {
  private readonly settings: SmtpSettings;
  private readonly sender: MailSender;
  private readonly idle = new Map<SMTPConnection, NodeJS.Timeout>();

  constructor(settings: SmtpSettings, sender: MailSender) {
    this.settings = settings;
    this.sender = sender;
  }

  async hand(message: EmailMessage): Promise<Handed> {
    if (!isEmailAddress(message.to)) return { outcome: 'refused', reason: 'bad-address' };
    const mail = await mailOf(message, this.sender);
    const kept = this.takeIdle();
    if (!kept) return this.attempt(message.to, mail);
    const handed = await this.attempt(message.to, mail, kept);
    // The server had closed what we kept open; nothing was handed over, so a new connection is no second time.
    return isUnreachable(handed) ? this.attempt(message.to, mail) : handed;
  }

  async ask(): Promise<'cannot-tell'> {
    return 'cannot-tell';
  }

  close(): void {
    for (const connection of this.idle.keys()) this.drop(connection);
  }

  private async attempt(to: string, mail: Buffer, kept?: SMTPConnection): Promise<Handed> {
    let connection = kept;
    try {
      connection ??= await openSession(this.settings);
      const envelope = { from: this.sender.address, to };
      const receipt = await sendOver(connection, envelope, mail, this.settings.limits.message);
      this.keep(connection);
      return { outcome: 'sent', receipt };
    } catch (error) {
      connection?.close();
      if (!(error instanceof SmtpSessionFailed)) throw error;
      return outcomeOf(error.cause ?? {}, error.bodyBegun);
    }
  }

  private takeIdle(): SMTPConnection | undefined {
    for (const [connection, timer] of this.idle) {
      clearTimeout(timer);
      this.idle.delete(connection);
      if (!connection.destroyed) return connection;
    }
    return undefined;
  }

  private keep(connection: SMTPConnection): void {
    if (connection.destroyed) return;
    this.idle.set(
      connection,
      setTimeout(() => this.drop(connection), KEPT_OPEN),
    );
  }

  private drop(connection: SMTPConnection): void {
    clearTimeout(this.idle.get(connection));
    this.idle.delete(connection);
    connection.quit();
    connection.close();
  }
}

const isUnreachable = (handed: Handed): boolean =>
  handed.outcome === 'not-handed' && handed.reason === 'unreachable';
