import type { IsoDate } from '../calendar/dates.ts';
import type { LadderPlan, MessageChannel, MessageText } from './plan.ts';

export const ladderEnds = ['reached', 'ceased', 'year-over', 'not-reached', 'stopped'] as const;
/** Why a ladder came to its end; `not-reached` is a person's task from then on, never an end of the duty. */
export type LadderEnd = (typeof ladderEnds)[number];

/** How far one duty of contact has been climbed. */
export interface Ladder {
  /** 'l1', 'l2' …: the ladders of a journey in their order. */
  ladder: string;
  /** The duty it serves: the county that owes it and the day it opened. */
  county: string;
  openedOn: IsoDate;
  /** As the county had it when the ladder began. */
  plan: LadderPlan;
  startedOn: IsoDate;
  /** The rung that was climbed last; -1 before the first. */
  rung: number;
  climbedOn: IsoDate;
  /** The message of that rung; null where it is a person's task, or was passed over. */
  message: string | null;
  skipped: boolean;
  ended: LadderEnd | null;
}

export const withheldReasons = [
  'reached',
  'ceased',
  'ladder-over',
  'closed',
  'moved',
  'protected',
  'reserved',
  'registered-reservation',
  'no-address',
  'given-up',
  'secrecy',
  'of-age',
] as const;
/** Why a message that waited its turn was never handed over. */
export type WithheldReason = (typeof withheldReasons)[number];

export const handReasons = [
  'bad-address',
  'address-refused',
  'message-refused',
  'unreachable',
  'busy',
  'not-authorised',
  'not-a-gateway',
  'disk',
  'timeout',
  'connection-lost',
  'gateway-error',
  'perhaps-printed',
  'asked',
  'lost',
  'fault',
  'told',
] as const;
/**
 * Why a hand-over came out as it did: what the gateway answered (ADR 27), or how it was settled afterwards, by asking the
 * gateway, by a person's word, or not at all because the sender was lost or at fault.
 */
export type HandReason = (typeof handReasons)[number];

/** `queued -> claimed -> sent | refused | unknown`, or withheld; a sent one may still bounce (DESIGN §3). */
export type MessageState =
  'queued' | 'claimed' | 'sent' | 'delivered' | 'bounced' | 'withheld' | 'refused' | 'unknown';

/** A message to a youth, or a guardian's copy of it, as the record tells of it. */
export interface Message {
  /** 'm1', 'm2' …: the messages of a journey in their order. */
  message: string;
  ladder: string;
  rung: number;
  channel: MessageChannel;
  text: MessageText;
  recipient: 'youth' | 'guardian';
  /** Which of the guardians, from 0; 0 for the youth. */
  place: number;
  queuedOn: IsoDate;
  /** The instant before which it is not handed over, ISO 8601 in UTC. */
  notBefore: string;
  state: MessageState;
  /** How often it was claimed. */
  attempt: number;
  /** The day it was handed over; null while it has not been. */
  sentOn: IsoDate | null;
  /** Whether its link was answered. */
  answered: boolean;
}

export const linkAnswers = ['call-me', 'not-now', 'in-school', 'in-work'] as const;
/** What a youth may answer by link, without signing in. */
export type LinkAnswer = (typeof linkAnswers)[number];

export const callTimes = ['morning', 'afternoon', 'evening'] as const;
/** When it suits to be called. */
export type CallTime = (typeof callTimes)[number];

export const languages = ['nb', 'nn', 'se', 'en'] as const;
/** Bokmål, nynorsk, Northern Sámi, English. */
export type Language = (typeof languages)[number];
