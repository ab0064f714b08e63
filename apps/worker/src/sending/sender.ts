import {
  dueMessages,
  failpoint,
  isDatabaseAway,
  kindOf,
  messagesAway,
  raiseFault,
  rememberNumber,
  resolveFaults,
  unsettledMessages,
  type CaseStore,
  type OutboxMessage,
} from '@samspor/case-store';
import type { HandOver, HandReason, LadderCommand, MessageChannel, SystemActor } from '@samspor/domain';
import {
  written,
  type Asked,
  type ContactDetails,
  type ContactRegister,
  type Gateways,
  type Handed,
  type LinkTokens,
  type Office,
  type OutgoingMessage,
} from '@samspor/messages';

export interface SenderOptions {
  store: CaseStore;
  gateways: Gateways;
  register: ContactRegister;
  tokens: LinkTokens;
  office: Office;
  /** Messages of this channel disturb nobody: they go out whatever the hour. */
  anyHour?: boolean;
  /** Messages that are handed over at a time. */
  parallel?: number;
}

/** How a round went; `away` when the gateway or the register takes nothing now, or did not say what it took. */
export interface Sent {
  claimed: number;
  away: boolean;
}

/** A round under way: it ends with the messages in hand when the gateway is away, or `unsure` of one. */
interface Outcome {
  claimed: number;
  away: string | null;
  unsure: string | null;
}

/**
 * Hands over the messages of one channel. A message is claimed on the record before the gateway is called, and what
 * became of it is recorded after: so it goes out at most once, whoever dies in between. One sender at a time works on a
 * channel; `whileHeld` sees to that.
 */
export class Sender {
  readonly #options: Required<SenderOptions>;
  readonly #channel: MessageChannel;
  #wasAway: boolean | undefined;

  constructor(channel: MessageChannel, options: SenderOptions) {
    this.#channel = channel;
    this.#options = { parallel: 16, anyHour: false, ...options };
  }

  /**
   * Asks the gateway about every message that a sender before this one claimed and said no more of, and about those that
   * nobody knows the outcome of. To be called when the channel is taken over, and now and then.
   */
  async settle(isTakenOver: boolean): Promise<void> {
    const { store, gateways } = this.#options;
    for (const message of await unsettledMessages(store.pool, this.#channel)) {
      const said = await gateways.ask(this.#channel, message.messageId);
      await this.#settled(message, said, isTakenOver).catch((error: unknown) => this.#fault(message, error));
    }
  }

  async #settled(message: OutboxMessage, said: Asked, isTakenOver: boolean): Promise<void> {
    if (said === 'sent' || said === 'not-received') {
      await this.#outcome(message, message.attempt, said === 'sent' ? 'sent' : 'not-handed', 'asked');
    } else if (said === 'delivered' || said === 'bounced') {
      await this.#record(message, { type: 'RecordReceipt', message: message.message, state: said });
    } else if (isTakenOver) {
      await this.#outcome(message, message.attempt, 'unknown', 'lost');
    }
  }

  /**
   * Hands over what is due now; after a gateway that took nothing, or did not say what it took, one message only, to see
   * whether it is back: so what it does to one it never does to all. What was tried most often comes last.
   */
  async round(): Promise<Sent> {
    const { register, parallel } = this.#options;
    const due = await this.#due();
    if (due.length === 0) return { claimed: 0, away: false };
    const numbers = due.flatMap(({ person }) => person?.birthNumber ?? []);
    const details = await register.lookup(numbers).catch(() => null);
    if (!details) return this.#went({ claimed: 0, away: 'register-away', unsure: null });
    const waiting = [...due];
    const outcome: Outcome = { claimed: 0, away: null, unsure: null };
    const each = async () => {
      while (!outcome.away && !outcome.unsure) {
        const message = waiting.shift();
        if (!message) return;
        await this.#send(message, details, outcome).catch((error: unknown) => this.#park(message, error));
      }
    };
    // What is in the gateway's hands is waited for, whatever befell another: until then the channel is ours.
    const ended = await Promise.allSettled(Array.from({ length: parallel }, each));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    return this.#went(outcome);
  }

  /** All that may be tried now: one while the gateway is away, also when the sender before this one left it so. */
  async #due(): Promise<OutboxMessage[]> {
    const { store, anyHour } = this.#options;
    this.#wasAway ??= await messagesAway(store.pool, this.#channel);
    const limit = this.#wasAway ? 1 : 500;
    const now = anyHour ? always : store.now();
    return dueMessages(store.pool, { channel: this.#channel, now, limit });
  }

  async #send(message: OutboxMessage, details: Map<string, ContactDetails>, outcome: Outcome): Promise<void> {
    const outgoing = await this.#claimed(message, details);
    if (!outgoing) return;
    outcome.claimed += 1;
    if (outgoing.channel === 'sms' && message.recipient === 'youth')
      await rememberNumber(this.#options.store.pool, message.journeyId, outgoing.to);
    failpoint('after-claim-before-gateway');
    const handed = await this.#options.gateways.hand(outgoing);
    failpoint('after-gateway-before-outcome');
    await this.#outcome(message, outgoing.attempt, handed.outcome, reasonOf(handed));
    if (handed.outcome === 'not-handed') outcome.away = handed.reason;
    if (handed.outcome === 'unknown') outcome.unsure = handed.reason;
  }

  /** What is to be handed over now that it is claimed; null where it was put off, withheld, or is another's. */
  async #claimed(
    message: OutboxMessage,
    details: Map<string, ContactDetails>,
  ): Promise<OutgoingMessage | null> {
    const { store, tokens, office, anyHour } = this.#options;
    const known = message.person?.birthNumber ? details.get(message.person.birthNumber) : undefined;
    const date = store.today().split('-').reverse().join('.');
    const token = tokens.tokenOf(message.messageId);
    const { texts } = (await store.policies())(message.county, store.today());
    const { reach, wording, outgoing } = written(message, known, { token, office, date, texts });
    const { message: id } = message;
    const claim = { type: 'ClaimMessage', message: id, reach, wording, ...(anyHour && { anyHour }) } as const;
    const { events } = await this.#record(message, claim);
    return events.includes('MessageClaimed') ? outgoing : null;
  }

  /** What cannot be handed over for a fault of ours lies until a person has seen to it: the others go on. */
  async #park(message: OutboxMessage, error: unknown): Promise<void> {
    await this.#fault(message, error);
    const unsure = this.#outcome(message, message.attempt + 1, 'unknown', 'fault'); // nothing of one never claimed
    await unsure.catch((again: unknown) => this.#fault(message, again));
  }

  /** The others are not to wait for it: only without the database nothing can be done for any of them. */
  async #fault({ journeyId, messageId }: OutboxMessage, error: unknown): Promise<void> {
    if (isDatabaseAway(error)) throw error;
    const fault = { what: kindOf(error), where: `message ${messageId}`, journeyId };
    await raiseFault(this.#options.store.pool, fault);
  }

  #outcome(
    { journeyId, owner, message }: OutboxMessage,
    attempt: number,
    outcome: HandOver,
    reason?: HandReason,
  ) {
    const handed = { type: 'RecordHandOver', message, attempt, outcome } as const;
    const command = reason ? { ...handed, reason } : handed;
    return this.#record({ journeyId, owner }, command);
  }

  #record({ journeyId, owner }: Pick<OutboxMessage, 'journeyId' | 'owner'>, command: LadderCommand) {
    const by: SystemActor = { kind: 'system', id: 'sender', agency: owner };
    return this.#options.store.record({ journeyId, command, by });
  }

  /** A gateway that is away, or twice did not say what it took, has a fault raised until it takes a message again. */
  async #went({ claimed, away, unsure }: Outcome): Promise<Sent> {
    const { pool } = this.#options.store;
    const where = `sender:${this.#channel}`;
    const fault = away ?? (this.#wasAway ? unsure : null);
    const isAway = away !== null || unsure !== null;
    if (fault) await raiseFault(pool, { what: `gateway: ${fault}`, where, journeyId: null });
    else if (this.#wasAway && claimed > 0) await resolveFaults(pool, where);
    if (isAway || claimed > 0) this.#wasAway = isAway;
    return { claimed, away: isAway };
  }
}

const reasonOf = (handed: Handed): HandReason | undefined => ('reason' in handed ? handed.reason : undefined);

/** Later than any message waits. */
const always = new Date('9999-12-31T00:00:00Z');
