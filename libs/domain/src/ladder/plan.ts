import type { IsoDate } from '../calendar/dates.ts';
import type { Channel } from '../duty/life.ts';

/** Channels that a message goes out by; the others are tasks of a person. */
export const messageChannels = ['sms', 'email', 'letter'] as const satisfies readonly Channel[];
export type MessageChannel = (typeof messageChannels)[number];

export const rungChannels = [...messageChannels, 'phone', 'visit'] as const satisfies readonly Channel[];
export type RungChannel = (typeof rungChannels)[number];

/** What a message says; the words stand in libs/messages and in the county's own texts. */
export const messageTexts = ['contact', 'reminder', 'rights-info'] as const;
export type MessageText = (typeof messageTexts)[number];

/** One step of the ladder: a message that goes out, or a task for a person. */
export type Rung =
  | { channel: MessageChannel; text: MessageText; waitDays: number }
  | { channel: Exclude<RungChannel, MessageChannel>; waitDays: number };

/** Whole days, first and last included. */
export interface DayRange {
  from: IsoDate;
  to: IsoDate;
}

/** How a county seeks contact, as it stood when the ladder began. */
export interface LadderPlan {
  /** In order; `waitDays` are whole days from the sending, or from the task, to the next rung. */
  rungs: readonly Rung[];
  /** 'HH:MM' in Oslo: messages are handed over from the one until the other, on working days only. */
  hours: { from: string; to: string };
  /** School breaks of the county (OL 14-1), in which nothing goes out. */
  breaks: readonly DayRange[];
}

/** What a county decides about its ladders. */
export interface LadderPolicy extends LadderPlan {
  /** Whether a ladder begins by itself, `startAfterDays` days after the duty opened, or when a leader says so. */
  start: 'by-hand' | 'automatic';
  startAfterDays: number;
}

/** A county that has decided nothing sends nothing by itself; what is sent when asked to follows this order (P). */
export const defaultLadderPolicy: LadderPolicy = {
  start: 'by-hand',
  startAfterDays: 14,
  rungs: [
    { channel: 'sms', text: 'contact', waitDays: 7 },
    { channel: 'email', text: 'reminder', waitDays: 7 },
    { channel: 'letter', text: 'rights-info', waitDays: 14 },
    { channel: 'phone', waitDays: 7 },
    { channel: 'visit', waitDays: 14 },
  ],
  hours: { from: '09:00', to: '20:00' },
  breaks: [],
};
