import type { IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { dueOn } from '../journey/deadlines.ts';
import type { Asked } from '../journey/decide.ts';
import type { Effects, JourneyEvent } from '../journey/journey-events.ts';
import { isNewlyReached, type Journey } from '../journey/journey.ts';
import type { TaskKind } from '../journey/tasks.ts';
import { waitsOf } from '../policy/county-policy.ts';
import type { LadderCommand } from './ladder-commands.ts';
import { stopIn } from './stop-words.ts';

type Command<T extends LadderCommand['type']> = Extract<LadderCommand, { type: T }>;

/** What a youth answers by link: once for each link, and while the case is open. */
export function linkAnswer(
  { message: id, answer, time, language }: Command<'AnswerLink'>,
  journey: Journey,
  asked: Asked,
): JourneyEvent[] {
  const { today: on } = asked;
  const message = journey.messages.find((one) => one.message === id);
  if (!message || message.answered || journey.phase === 'closed') return [];
  const effects = answer === 'not-now' ? refusedBy(journey) : reachedBy(journey, asked);
  const answered: JourneyEvent = {
    type: 'LinkAnswered',
    data: { on, message: id, answer, time, language, ...effects },
  };
  if (answer === 'not-now') return [answered];
  return [answered, raised(answer === 'call-me' ? 'call-back' : 'confirm-claim', id, on)];
}

/**
 * An answer by text message is two-way contact; one that says stop is heard, too: also where it cannot be told to be the
 * youth's, or the case was closed by then. Where several have the number it is nobody's contact, and somebody calls each.
 * Nobody has to call who says stop and no more.
 */
export function reply(
  { text, isShared = false }: Command<'ReceiveReply'>,
  journey: Journey,
  asked: Asked,
): JourneyEvent[] {
  const { today: on } = asked;
  const stop = stopIn(text);
  const reserved: JourneyEvent[] = stop ? [{ type: 'ChannelReserved', data: { on, channel: 'sms' } }] : [];
  if (journey.phase === 'closed') return reserved;
  const call = stop === 'alone' ? [] : [raised('call-back', 'reply', on)];
  if (isShared) return [...reserved, ...call];
  const received: JourneyEvent = {
    type: 'ReplyReceived',
    data: { on, channel: 'sms', ...reachedBy(journey, asked) },
    texts: { text },
  };
  return [received, ...reserved, ...call];
}

function raised(kind: TaskKind, from: string, on: IsoDate): JourneyEvent {
  const days = kind === 'call-back' ? 2 : 5;
  return { type: 'TaskRaised', data: { on, task: `${kind}:${from}`, kind, dueOn: addWorkingDays(on, days) } };
}

/** Whoever answers is followed up from now on, where that has not begun. */
function reachedBy(journey: Journey, { today: on, policy }: Asked): Partial<Effects> {
  if (!isNewlyReached(journey)) return {};
  const due = dueOn('clarification-talk', on, waitsOf(policy, journey.county, on));
  const sets = [{ kind: 'clarification-talk' as const, dueOn: due }];
  return { phase: 'following-up', sets, status: 'OTOV', meets: ['seek-contact'] };
}

/** Who says "not now" is left alone until the next school year (domain.md §5); a case under way goes on. */
function refusedBy(journey: Journey): Partial<Effects> {
  if (!isNewlyReached(journey) || journey.phase === 'declined') return {};
  return { phase: 'declined', status: 'OTNO', meets: ['seek-contact'] };
}
