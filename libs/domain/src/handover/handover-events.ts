import type { IsoDate } from '../calendar/dates.ts';
import type { EventTexts, WithdrawalCause } from '../journey/journey-events.ts';
import type { HandoverWant, ReturnReason, SharingBasis, HandoverUrgency } from './handover-codes.ts';

export const lapseReasons = ['journey-closed', 'giver-left', 'moved'] as const;
/** Why nobody has to answer any more, though nobody did anything about it. */
export type LapseReason = (typeof lapseReasons)[number];

export const handoverSaid = [
  'asked',
  'accepted',
  'returned',
  'passed-on',
  'withdrawn',
  'unanswered',
  'lapsed',
] as const;
/** What became of it, as the youth's journey tells it. */
export type HandoverSaid = (typeof handoverSaid)[number];

/** Data by event type. What is written about the youth stands in the texts, under her key. */
export interface HandoverEventData {
  /** `asker` is the giver's own person, who hears of what comes of it. Question and summary stand in the texts. */
  HandoverAsked: {
    handover: string;
    giver: string;
    asker: string;
    to: string;
    wants: HandoverWant;
    basis: SharingBasis;
    urgency: HandoverUrgency;
    answerBy: IsoDate;
  };
  HandoverAccepted: { agency: string; wants: HandoverWant };
  HandoverReturned: { agency: string; reason: ReturnReason };
  /** The one that was asked knows the right one: it has to accept on its own. */
  HandoverPassedOn: { agency: string; to: string; answerBy: IsoDate };
  HandoverWithdrawn: { cause: WithdrawalCause };
  /** The day went by without an answer; the giver goes on being responsible, and is told. */
  HandoverUnanswered: { agency: string; dueOn: IsoDate };
  HandoverLapsed: { reason: LapseReason };
}

export type HandoverEventType = keyof HandoverEventData;

export type HandoverEvent = {
  [T in HandoverEventType]: {
    type: T;
    data: HandoverEventData[T] & { on: IsoDate; journeyId: string };
    texts?: EventTexts;
  };
}[HandoverEventType];

/** What is asked for when a youth is referred; question and summary are free text, kept under her key. */
export interface AskFields {
  to: string;
  wants: HandoverWant;
  basis: SharingBasis;
  urgency: HandoverUrgency;
  /** The day by which an answer is expected; reckoned from the urgency where it is left out. */
  answerBy?: IsoDate;
  question: string;
  summary: string;
}

/** What each act on a referral asks for. */
export interface HandoverActs {
  Accept: { note?: string };
  Return: { reason: ReturnReason; note: string };
  PassOn: { to: string; note?: string };
  Withdraw: { cause: WithdrawalCause; note?: string };
}

export type HandoverAct = keyof HandoverActs;

/** `journeySeen`: the journey's version that the person saw who asks. */
export type AskHandover = {
  type: 'AskHandover';
  handover: string;
  journeyId: string;
  journeySeen?: number;
} & AskFields;

export type HandoverCommand =
  AskHandover | { [T in HandoverAct]: { type: T } & HandoverActs[T] }[HandoverAct];
