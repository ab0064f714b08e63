import { addWorkingDays } from '../calendar/working-days.ts';
import { addDays, type IsoDate } from '../calendar/dates.ts';
import { startOfOsloDay } from '../calendar/oslo-time.ts';
import type { GuardianCopy } from '../duty/life.ts';
import type { Asked } from '../journey/decide.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import type { Journey } from '../journey/journey.ts';
import { isOpenHint } from '../seeking/hints.ts';
import { endOf, messageQueued, whyNot } from './climb.ts';
import type { LadderCommand } from './ladder-commands.ts';
import type { LadderEnd, Message, WithheldReason } from './ladder.ts';
import { mayGoFrom } from './sending-hours.ts';

type Command<T extends LadderCommand['type']> = Extract<LadderCommand, { type: T }>;

/**
 * Whether a message that has come to its turn goes out: claimed, put off, or withheld because of what has happened since
 * it was queued. Nothing at all where somebody else has it: the caller then has nothing to hand over.
 */
export function claim(command: Command<'ClaimMessage'>, journey: Journey, asked: Asked): JourneyEvent[] {
  const message = messageOf(journey, command.message);
  if (message?.state !== 'queued') return [];
  const { today: on, now } = asked;
  const { message: id } = message;
  const reason = withheld(message, command, journey, asked);
  if (reason)
    return [
      { type: 'MessageWithheld', data: { on, message: id, reason } },
      ...(handBack.includes(reason) ? copyByHand(message, on) : []),
    ];
  const { ladder } = journey;
  if (journey.hints.some((hint) => isOpenHint(hint) && hint.kind === 'died')) {
    const until = startOfOsloDay(addDays(on, 1)).toISOString();
    return [{ type: 'MessagePutOff', data: { on, message: id, until } }]; // nobody writes to the dead on a maybe
  }
  if (now && ladder && !command.anyHour) {
    const from = mayGoFrom(now, ladder.plan);
    if (from > now) return [{ type: 'MessagePutOff', data: { on, message: id, until: from.toISOString() } }];
  }
  const { version, language, unproofed, ...texts } = command.wording;
  const claimed: JourneyEvent = {
    type: 'MessageClaimed',
    data: {
      on,
      message: id,
      attempt: message.attempt + 1,
      version,
      ...(language && { language }),
      ...(unproofed && { unproofed }),
    },
    texts,
  };
  return [claimed, ...copies(message, command, journey, on)];
}

/** A message that waits its turn and is let go; one that somebody has claimed may be on its way. */
export function givenUp(
  { message: id }: Command<'GiveUpMessage'>,
  { messages }: Journey,
  on: IsoDate,
): JourneyEvent[] {
  const waits = messages.some(({ message, state }) => message === id && state === 'queued');
  return waits ? [{ type: 'MessageWithheld', data: { on, message: id, reason: 'given-up' } }] : [];
}

/** Of a guardian's copy: it is owed all the same, and somebody has to find another way. */
const handBack: readonly WithheldReason[] = ['protected', 'reserved', 'no-address'];

function withheld(
  message: Message,
  { reach }: Command<'ClaimMessage'>,
  journey: Journey,
  asked: Asked,
): WithheldReason | null {
  const { ladder, phase } = journey;
  if (phase === 'closed') return 'closed';
  if (!ladder || ladder.ladder !== message.ladder) return 'ladder-over';
  const isCopy = message.recipient === 'guardian';
  if (isCopy && asked.today >= journey.adultOn) return 'of-age';
  if (isCopy && copyForbidden(journey)) return 'secrecy';
  const end = endOf(journey, ladder, asked) ?? ladder.ended;
  // What the youth has been told of her rights, her guardians are to be told too, also when she has answered (OF 8-3).
  if (end && !(isCopy && answering.includes(end)))
    return ladder.county === journey.county ? why[end] : 'moved';
  const barred = whyNot(journey, message.channel, asked.today);
  if (barred) return barred;
  if (reach.isReserved && message.channel !== 'letter') return 'registered-reservation';
  return reach.isKnown ? null : 'no-address';
}

/** Ends of a ladder that end no duty to inform. */
const answering: readonly LadderEnd[] = ['reached', 'not-reached'];

const why: Readonly<Record<LadderEnd, WithheldReason>> = {
  reached: 'reached',
  ceased: 'ceased',
  'year-over': 'ceased',
  'not-reached': 'ladder-over',
  stopped: 'ladder-over',
};

/** A minor's guardians get the rights information by letter, which alone has room for it, unless secrecy forbids it (OF 8-3). */
function copies(
  message: Message,
  { reach }: Command<'ClaimMessage'>,
  journey: Journey,
  on: IsoDate,
): JourneyEvent[] {
  const isFirst = message.attempt === 0 && message.recipient === 'youth' && message.text === 'rights-info';
  if (!isFirst || on >= journey.adultOn || copyForbidden(journey)) return [];
  if (reach.guardians === 0) return copyByHand({ ...message, recipient: 'guardian' }, on);
  const { ladder, rung, text, notBefore } = message;
  return Array.from({ length: reach.guardians }, (_, place) =>
    messageQueued(
      journey,
      { ladder, rung, channel: 'letter', text, recipient: 'guardian', place, notBefore, on },
      place,
    ),
  );
}

/** A copy that cannot go out by itself becomes somebody's task; nothing where the message is no copy. */
function copyByHand({ recipient, message }: Message, on: IsoDate): JourneyEvent[] {
  if (recipient !== 'guardian') return [];
  const task = { task: `copy:${message}`, kind: 'guardian-copy' as const };
  return [{ type: 'TaskRaised', data: { on, ...task, dueOn: addWorkingDays(on, 5) } }];
}

/** A guardian may not learn of a protected youth, nor of one whose caseworker has said so. */
const copyForbidden = ({ protection, facts }: Journey): boolean =>
  protection !== 'UGRADERT' ||
  facts.some((fact) => fact.type === 'rights-info-sent' && fact.guardianCopy === 'forbidden');

/** What became of a message that was claimed; nothing where a later word has settled it. */
export function handedOver(
  command: Command<'RecordHandOver'>,
  journey: Journey,
  today: IsoDate,
): JourneyEvent[] {
  const message = messageOf(journey, command.message);
  const awaited =
    message?.state === 'claimed' || (message?.state === 'unknown' && command.outcome !== 'unknown');
  if (!message || !awaited || message.attempt !== command.attempt) return [];
  const { attempt, outcome, reason } = command;
  const data = { on: today, message: message.message, attempt, ...(reason && { reason }) };
  switch (outcome) {
    case 'sent':
      return [sent(message, journey, today)];
    case 'refused':
      return [{ type: 'MessageRefused', data }, ...copyByHand(message, today)];
    case 'not-handed':
      return [{ type: 'MessageNotHanded', data }];
    case 'unknown': {
      const task = { task: `message:${message.message}`, kind: 'settle-message' as const };
      const dueOn = addWorkingDays(today, 2);
      return [
        { type: 'MessageUnknown', data },
        { type: 'TaskRaised', data: { on: today, ...task, dueOn } },
      ];
    }
  }
}

/** A gateway's word on what it was given, in whatever order it comes: delivered and bounced are final. */
export function receipt(command: Command<'RecordReceipt'>, journey: Journey, on: IsoDate): JourneyEvent[] {
  const message = messageOf(journey, command.message);
  if (!message || !isReceivable(message)) return [];
  // A receipt proves that it was handed over, also where the answer to that was lost.
  const proof = message.state === 'sent' ? [] : [sent(message, journey, on)];
  const type = command.state === 'delivered' ? 'MessageDelivered' : 'MessageBounced';
  const lost = type === 'MessageBounced' ? copyByHand(message, on) : [];
  return [...proof, { type, data: { on, message: message.message } }, ...lost];
}

/** One that waits its turn again may have gone out after all: its gateway said that it had not taken it, and had. */
const isReceivable = ({ state, attempt }: Message): boolean =>
  ['claimed', 'unknown', 'sent'].includes(state) || (state === 'queued' && attempt > 0);

/** To the youth it is an attempt to reach them, as a call would be: whoever was only enrolled is sought from now on. */
function sent(message: Message, journey: Journey, on: IsoDate): JourneyEvent {
  const { message: id, attempt, channel, recipient } = message;
  const data = { on, message: id, attempt, channel, recipient, informs: informed(message, journey, on) };
  if (recipient !== 'youth') return { type: 'MessageSent', data };
  const seeks = journey.phase === 'enrolled' && ({ phase: 'contact-sought' } as const);
  return { type: 'MessageSent', data: { ...data, ...seeks, meets: ['seek-contact'] } };
}

/** What a rights text tells whom: of a minor, only youth and guardian together have been informed (OF 8-3). */
function informed(
  message: Message,
  journey: Journey,
  on: IsoDate,
): { guardianCopy: GuardianCopy | null } | null {
  if (message.text !== 'rights-info') return null;
  const isYouths = message.recipient === 'youth';
  if (on >= journey.adultOn) return isYouths ? { guardianCopy: null } : null;
  if (isYouths && copyForbidden(journey)) return { guardianCopy: 'forbidden' };
  const other = journey.messages.some(
    ({ ladder, text, recipient, state }) =>
      ladder === message.ladder &&
      text === message.text &&
      recipient !== message.recipient &&
      (state === 'sent' || state === 'delivered'),
  );
  if (other) return { guardianCopy: 'sent' };
  return isYouths ? { guardianCopy: 'not-sent' } : null;
}

const messageOf = ({ messages }: Journey, id: string): Message | undefined =>
  messages.find(({ message }) => message === id);
