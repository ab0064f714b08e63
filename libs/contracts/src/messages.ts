import type {
  CallTime,
  HandReason,
  JourneyEventType,
  LadderEnd,
  Language,
  LinkAnswer,
  MessageChannel,
  MessageState,
  MessageText,
  RungChannel,
  WithheldReason,
} from '@samspor/domain';

/** How far one duty of contact has been climbed. */
export interface LadderView {
  startedOn: string;
  rungs: RungView[];
  /** The day on which the next rung is climbed, unless somebody answers; null while a message is under way. */
  nextOn: string | null;
  ended: LadderEnd | null;
  endedOn: string | null;
  /** 'HH:MM' in Oslo, between which messages go out on working days. */
  hours: { from: string; to: string };
}

/** One rung of a ladder, in its order. */
export interface RungView {
  channel: RungChannel;
  /** Null where it is a person's task. */
  text: MessageText | null;
  /** Whole days from here to the next. */
  waitDays: number;
  /** The day it was come to; null while it lies ahead. */
  on: string | null;
  /** Why it was passed over. */
  skipped: 'reserved' | 'protected' | null;
  /** The message of it, as `messages` knows it. */
  message: string | null;
}

/** A message to the youth or a guardian, and what became of it. */
export interface MessageView {
  message: string;
  channel: MessageChannel;
  text: MessageText;
  recipient: 'youth' | 'guardian';
  state: MessageState;
  queuedOn: string;
  sentOn: string | null;
  /** Instant, ISO 8601 in UTC. */
  notBefore: string;
  /** How often it has been tried to hand it over. */
  attempts: number;
  /** What it was written in; null while it has no words, or where nobody kept it. */
  language: Language | null;
  /** No speaker of the language has read the text it was made of. */
  unproofed: boolean;
  withheld: WithheldReason | null;
  /** All that happened to it, the first in front. */
  history: MessageMoment[];
  /** The words as they were handed over last, and to which number or address; null where there are none to show. */
  words: { to: string; subject: string; body: string } | null;
  answer: { answer: LinkAnswer; time: CallTime | null; language: Language; at: string } | null;
}

/** One thing that happened to a message. */
export interface MessageMoment {
  type: JourneyEventType;
  /** Instant, ISO 8601 in UTC. */
  at: string;
  attempt: number | null;
  reason: HandReason | null;
  /** Until when it was put off; an instant. */
  until: string | null;
}

/** What the youth answered to a text message in her own words; null after an erasure. */
export interface ReplyView {
  at: string;
  channel: MessageChannel;
  text: string | null;
}

/** GET /api/v1/journeys/{id}/ladder-preview: what would come of starting the contact ladder now. */
export interface LadderPreview {
  /** Rungs that would lead to nothing, and why. */
  passed: { channel: RungChannel; why: WithheldReason }[];
  /** What goes out first; null where a person's task comes first, or nothing does. */
  message: PreviewedMessage | null;
  /** The task that comes first, where no message can go out. */
  task: { channel: RungChannel; dueOn: string } | null;
  /** The rungs after that. */
  rest: { channel: RungChannel; text: MessageText | null; waitDays: number }[];
  /** False while the contact register does not answer: address and language may then come out otherwise. */
  registerAnswered: boolean;
}

/** A message as it would be handed over, letter for letter. */
export interface PreviewedMessage {
  channel: MessageChannel;
  text: MessageText;
  language: Language;
  unproofed: boolean;
  /** Instant at which it goes out. */
  at: string;
  /** It does not have to wait for the hours in which messages go out. */
  atOnce: boolean;
  words: { to: string; subject: string; body: string };
  /** How many guardians get a copy by letter. */
  copies: number;
}
