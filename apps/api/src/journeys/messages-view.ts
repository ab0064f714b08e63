import type { LoadedStream, StoredEvent } from '@samspor/case-store';
import type { JourneyView, LadderView, MessageMoment, MessageView, ReplyView } from '@samspor/contracts';
import {
  ladderRests,
  readsMessages,
  type JourneyEvent,
  type Message,
  type PersonActor,
} from '@samspor/domain';

/** A stored event as the domain knows it. */
type Known = StoredEvent & JourneyEvent;

const known = (events: readonly StoredEvent[]) => events as readonly Known[];

/** How contact is sought, as the last ladder's events tell it; null when it never was by ladder. */
export function ladderView({ journey, events }: LoadedStream): LadderView | null {
  const { ladder } = journey;
  if (!ladder) return null;
  const { startedOn, plan, ended } = ladder;
  const mine = known(events).slice(events.findLastIndex(({ type }) => type === 'LadderStarted'));
  return {
    startedOn,
    rungs: plan.rungs.map((rung, place) => {
      const climbed = mine.find((event) => isClimbOf(place, event));
      return {
        channel: rung.channel,
        text: 'text' in rung ? rung.text : null,
        waitDays: rung.waitDays,
        on: climbed ? climbed.data.on : null,
        skipped: climbed?.type === 'RungSkipped' ? climbed.data.reason : null,
        message: climbed?.type === 'MessageQueued' ? climbed.data.message : null,
      };
    }),
    nextOn: ladderRests(journey),
    ended,
    endedOn: mine.find(({ type }) => type === 'LadderEnded')?.data.on ?? null,
    hours: plan.hours,
  };
}

/** Whether an event has brought the ladder to a rung; a guardian's copy only goes beside it. */
const isClimbOf = (place: number, event: Known): event is Climb =>
  (event.type === 'RungSkipped' ||
    event.type === 'TaskRaised' ||
    (event.type === 'MessageQueued' && event.data.recipient === 'youth')) &&
  event.data.rung === place;

type Climb = Known & { type: 'RungSkipped' | 'TaskRaised' | 'MessageQueued' };

/** The messages of a journey, the latest first, and what was answered to them, as this reader may see them. */
export function messagesView(
  { journey, events }: LoadedStream,
  reader: PersonActor,
): Pick<JourneyView, 'messages' | 'replies'> {
  const mayRead = readsMessages(reader);
  const about = Map.groupBy(known(events), ({ data }) => ('message' in data ? data.message : ''));
  return {
    messages: journey.messages
      .map((one) => messageView(one, about.get(one.message) ?? [], mayRead))
      .toReversed(),
    replies: known(events).flatMap(replyView).toReversed(),
  };
}

function messageView(message: Message, events: readonly Known[], mayRead: boolean): MessageView {
  const { ladder: _, rung: __, place: ___, attempt: attempts, answered: ____, ...shown } = message;
  const claimed = lastOf(events, 'MessageClaimed');
  const answered = lastOf(events, 'LinkAnswered');
  const { to = '', subject = '', body } = claimed?.texts ?? {};
  return {
    ...shown,
    attempts,
    language: claimed?.data.language ?? null,
    unproofed: claimed?.data.unproofed ?? false,
    withheld: lastOf(events, 'MessageWithheld')?.data.reason ?? null,
    history: events.map(moment),
    words: mayRead && body !== undefined ? { to, subject, body } : null,
    answer: answered
      ? {
          answer: answered.data.answer,
          time: answered.data.time,
          language: answered.data.language,
          at: answered.recordedAt.toISOString(),
        }
      : null,
  };
}

function moment({ type, data, recordedAt }: Known): MessageMoment {
  const { attempt, reason, until } = data as Partial<MessageMoment>;
  return {
    type,
    at: recordedAt.toISOString(),
    attempt: attempt ?? null,
    reason: type === 'MessageWithheld' ? null : (reason ?? null),
    until: until ?? null,
  };
}

function replyView(event: Known): ReplyView[] {
  if (event.type !== 'ReplyReceived') return [];
  const { recordedAt, data, texts } = event;
  return [{ at: recordedAt.toISOString(), channel: data.channel, text: texts.text ?? null }];
}

function lastOf<T extends Known['type']>(
  events: readonly Known[],
  type: T,
): Extract<Known, { type: T }> | undefined {
  return events.findLast((event): event is Extract<Known, { type: T }> => event.type === type);
}
