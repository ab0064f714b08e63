import type { CallTime, HandReason, Language, LinkAnswer } from './ladder.ts';

/** How the youth, or the guardian, can be reached by the channel of a message, as the registers say now. */
export interface Reach {
  /** An address or number is known. */
  isKnown: boolean;
  /** Reserved against digital messages in the contact register (KRR). */
  isReserved: boolean;
  /** How many guardians are known; they get a copy of a minor's rights information. */
  guardians: number;
}

/** The words of a message as they will be handed over; kept encrypted with the youth's key. */
export interface Wording {
  to: string;
  subject: string;
  body: string;
  /** Which version of the text it is. */
  version: string;
  language?: Language;
  /** No speaker of its language has read the text. */
  unproofed?: boolean;
}

/** What a gateway answered when a message was handed over (`not-handed`: it is known that it has not got it). */
export type HandOver = 'sent' | 'refused' | 'not-handed' | 'unknown';

/** What workflows, senders, gateways and the youth's own answer ask of the ladder; no person takes these. */
export type LadderCommand =
  | { type: 'ClimbLadder'; ladder: string }
  | {
      type: 'ClaimMessage';
      message: string;
      reach: Reach;
      wording: Wording;
      /** It goes to a file on our own machine and disturbs nobody: no hour is too late for that. */
      anyHour?: boolean;
    }
  /** Somebody lets a message go that our own part cannot hand over: the ladder goes on without it. */
  | { type: 'GiveUpMessage'; message: string }
  | { type: 'RecordHandOver'; message: string; attempt: number; outcome: HandOver; reason?: HandReason }
  | { type: 'RecordReceipt'; message: string; state: 'delivered' | 'bounced' }
  | {
      type: 'AnswerLink';
      message: string;
      answer: LinkAnswer;
      time: CallTime | null;
      language: Language;
    }
  /** `isShared`: several youths have the number, and whose answer it is cannot be told. */
  | { type: 'ReceiveReply'; text: string; isShared?: boolean };
