import type { Language, MessageChannel } from '@samspor/domain';

/** Where a letter goes: the lines below the name, the last of them with postal code and place. */
export interface PostalAddress {
  name: string;
  lines: readonly string[];
}

interface Content {
  /** A UUID that stays the same over retries: the receiver can tell two messages from one handed over twice. */
  id: string;
  /** 1 for the first hand-over. */
  attempt: number;
  subject: string;
  body: string;
  language: Language;
}

export type SmsMessage = Content & { channel: 'sms'; to: string };
export type EmailMessage = Content & { channel: 'email'; to: string };
export type LetterMessage = Content & { channel: 'letter'; to: PostalAddress };

/** A rendered message with one receiver; `to` is a mobile number, an e-mail address or a postal address. */
export type OutgoingMessage = SmsMessage | EmailMessage | LetterMessage;

/**
 * What became of a hand-over (ADR 27). `sent`: accepted, once. `refused`: this address or this message can never go.
 * `not-handed`: known not to have been accepted, safe to hand over again. `unknown`: may have been accepted; only
 * `ask`, or a person, can tell.
 */
export type Handed =
  | { outcome: 'sent'; receipt?: string; /** The gateway had it from an earlier hand-over. */ again?: true }
  | { outcome: 'refused'; reason: RefusedReason }
  | { outcome: 'not-handed'; reason: NotHandedReason }
  | { outcome: 'unknown'; reason: UnknownReason };

export type RefusedReason =
  /** Not a mobile number, an e-mail address, or a postal address that fits the window. */
  | 'bad-address'
  /** The receiver's server does not know or does not take the address. */
  | 'address-refused'
  /** The address would do, but not with this content. */
  | 'message-refused';

export type NotHandedReason =
  /** No connection, no name for it, or no answer before anything was sent. */
  | 'unreachable'
  /** Said that it is busy or closed; try later. */
  | 'busy'
  /** Our name and password, or our right to send, were not accepted: the installation has to be mended. */
  | 'not-authorised'
  /** Answered in a way that no gateway of this kind does: wrong address in the settings, most often. */
  | 'not-a-gateway'
  /** The folder could not be written. */
  | 'disk';

export type UnknownReason =
  /** No answer in time after the message was on its way. */
  | 'timeout'
  /** The connection broke after the message was on its way. */
  | 'connection-lost'
  /** Answered that something went wrong, after it had read the message. */
  | 'gateway-error'
  /** Somebody may have fetched the letter from the print folder. */
  | 'perhaps-printed';

/** What a gateway says about a message when asked by its id. */
export type Asked = 'sent' | 'delivered' | 'bounced' | 'not-received' | 'cannot-tell';

/** A way out of the house. Neither call throws for what the other side does, or fails to do. */
export interface Gateway<M extends OutgoingMessage = OutgoingMessage> {
  hand(message: M): Promise<Handed>;
  /**
   * Ask a while after an `unknown` hand-over: a slow gateway may say `not-received` about what is still in its queue.
   */
  ask(id: string): Promise<Asked>;
}

/** All channels of an installation. */
export interface Gateways {
  hand(message: OutgoingMessage): Promise<Handed>;
  ask(channel: MessageChannel, id: string): Promise<Asked>;
  /** Closes connections that are kept open between messages. */
  close(): void;
}
