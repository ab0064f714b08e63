import type { IsoDate } from '../calendar/dates.ts';
import type { Channel } from '../duty/life.ts';
import type { AttemptOutcome, JourneyEvent } from '../journey/journey-events.ts';
import type { Journey } from '../journey/journey.ts';
import { countingEvents } from '../journey/log.ts';
import { whyNot } from '../ladder/climb.ts';
import type { MessageState } from '../ladder/ladder.ts';
import type { RungChannel } from '../ladder/plan.ts';
import { visitHindrance } from './visits.ts';

/** How an attempt to reach somebody ended, as far as anybody knows. */
export type TryOutcome =
  'no-answer' | 'sent' | 'delivered' | 'bounced' | 'reserved' | 'protected' | 'not-sent' | AttemptOutcome;

/** One thing that was tried, or passed over. */
export interface Try {
  on: IsoDate;
  channel: Channel;
  outcome: TryOutcome;
}

const without: readonly TryOutcome[] = ['bounced', 'reserved', 'protected', 'not-sent'];

/** What came back, or never went out, was no attempt (domain.md §5). */
export const isAttempt = ({ outcome }: Try): boolean => !without.includes(outcome);

/** What has been tried from a day on, the earliest first. */
export const attemptsSince = (journey: Journey, since: IsoDate): Try[] =>
  countingEvents(journey)
    .filter(({ data }) => data.on >= since)
    .flatMap((event) => tryOf(event, journey) ?? [])
    .toSorted((a, b) => a.on.localeCompare(b.on));

function tryOf(event: JourneyEvent, { messages }: Journey): Try | null {
  const { on } = event.data;
  if (event.type === 'ContactAttempted')
    return { on, channel: event.data.channel, outcome: event.data.outcome ?? 'no-answer' };
  if (event.type === 'RungSkipped') return { on, channel: event.data.channel, outcome: event.data.reason };
  if (!isOfMessage(event)) return null;
  const message = messages.find((one) => one.message === event.data.message);
  if (message?.recipient !== 'youth') return null;
  return { on, channel: message.channel, outcome: outcomeOf(event, message.state) };
}

type OfMessage = Extract<JourneyEvent, { type: 'MessageSent' | 'MessageWithheld' | 'MessageRefused' }>;

const isOfMessage = (event: JourneyEvent): event is OfMessage =>
  ['MessageSent', 'MessageWithheld', 'MessageRefused'].includes(event.type);

function outcomeOf({ type }: OfMessage, state: MessageState): TryOutcome {
  if (type !== 'MessageSent') return 'not-sent';
  return state === 'delivered' || state === 'bounced' ? state : 'sent';
}

export const seekingChannels = ['sms', 'email', 'letter', 'phone', 'visit'] as const satisfies RungChannel[];

/** A way to reach somebody, and what stands in it. */
export interface Way {
  channel: RungChannel;
  bar: 'reserved' | 'protected' | null;
}

/** Which ways are open on a day, and why the others are not: reserved by herself, or telling where she lives. */
export const waysOpen = (journey: Journey, today: IsoDate): Way[] =>
  seekingChannels.map((channel) => ({
    channel,
    bar: channel === 'visit' ? barOf(visitHindrance(journey, today)) : whyNot(journey, channel, today),
  }));

const barOf = (rule: ReturnType<typeof visitHindrance>): Way['bar'] =>
  rule && (rule === 'visit-protected' ? 'protected' : 'reserved');
