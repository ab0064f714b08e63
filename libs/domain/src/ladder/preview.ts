import type { IsoDate } from '../calendar/dates.ts';
import { osloDateOf } from '../calendar/oslo-time.ts';
import { decide, type Asked } from '../journey/decide.ts';
import { evolve } from '../journey/evolve.ts';
import type { JourneyCommand } from '../journey/journey-commands.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import type { Journey } from '../journey/journey.ts';
import type { Reach, Wording } from './ladder-commands.ts';
import type { Message, WithheldReason } from './ladder.ts';
import type { Rung, RungChannel } from './plan.ts';

/** What a ladder would do first if it began now. */
export interface LadderOutlook {
  /** Rungs that lead to nothing: passed over, or with a message that would be held back. */
  passed: { channel: RungChannel; why: WithheldReason }[];
  /** The first message or task; null where no rung leads to anything. */
  first: FirstMessage | FirstTask | null;
  /** The rungs after it, in their order. */
  rest: readonly Rung[];
}

export interface FirstMessage extends WouldBe {
  message: Message;
  /** How many guardians would get a copy. */
  copies: number;
}

export interface FirstTask {
  channel: RungChannel;
  dueOn: IsoDate;
}

/** A message as its sender would have it, and the instant at which it would go out. */
export interface WouldBe {
  reach: Reach;
  wording: Wording;
  at: Date;
}

/**
 * What would come of starting a ladder at `asked.now`: decided by the rules that start it, climb it and let its messages
 * out, and recorded nowhere. Throws RuleBroken where it could not be started.
 */
export function previewLadder(
  journey: Journey,
  asked: Asked & { now: Date },
  write: (message: Message) => WouldBe,
): LadderOutlook {
  const passed: LadderOutlook['passed'] = [];
  let { after } = tried(journey, { type: 'StartLadder', on: asked.today }, asked);
  const rungs = after.ladder?.plan.rungs ?? [];
  const which = after.ladder?.ladder ?? '';
  let when: Asked = asked;
  for (;;) {
    const climb = tried(after, { type: 'ClimbLadder', ladder: which }, when);
    const { events } = climb;
    ({ after } = climb);
    passed.push(...events.flatMap(skipped));
    const rest = rungs.slice((after.ladder?.rung ?? 0) + 1);
    const message = after.messages.find((one) => one.message === after.ladder?.message);
    if (!events.some(({ type }) => type === 'MessageQueued') || !message)
      return { passed, first: taskIn(events, after), rest };
    const would = write(message);
    when = { ...asked, today: osloDateOf(would.at), now: would.at };
    const { reach, wording } = would;
    const claim = { type: 'ClaimMessage', message: message.message, reach, wording, anyHour: true } as const;
    const claimed = tried(after, claim, when);
    ({ after } = claimed);
    const withheld = claimed.events.find(({ type }) => type === 'MessageWithheld');
    if (withheld?.type !== 'MessageWithheld')
      return { passed, first: { message, ...would, copies: copiesIn(claimed.events) }, rest };
    passed.push({ channel: message.channel, why: withheld.data.reason });
  }
}

function tried(journey: Journey, command: JourneyCommand, asked: Asked) {
  const events = decide(command, journey, asked);
  const after = events.reduce((folded, event) => evolve(folded, { ...event, by: asked.by }), journey);
  return { events, after };
}

const skipped = (event: JourneyEvent): LadderOutlook['passed'] =>
  event.type === 'RungSkipped' ? [{ channel: event.data.channel, why: event.data.reason }] : [];

const copiesIn = (events: readonly JourneyEvent[]): number =>
  events.filter(({ type }) => type === 'MessageQueued').length;

/** A task of a rung; "tried, not reached" is none. */
function taskIn(events: readonly JourneyEvent[], { ladder }: Journey): FirstTask | null {
  const raised = events.find(({ type }) => type === 'TaskRaised');
  const rung = ladder?.plan.rungs[ladder.rung];
  if (raised?.type !== 'TaskRaised' || raised.data.rung === undefined || !rung) return null;
  return { channel: rung.channel, dueOn: raised.data.dueOn };
}
