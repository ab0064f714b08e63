import { addDays, type IsoDate } from '../calendar/dates.ts';
import { startOfOsloDay } from '../calendar/oslo-time.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { isStrictlyProtected } from '../codes/protections.ts';
import { dutyAt, dutyRows, type DutyRow } from '../duty/duty-rows.ts';
import type { Asked } from '../journey/decide.ts';
import { evolve } from '../journey/evolve.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import { lifeOf, reservedOn } from '../journey/journey-facts.ts';
import type { Journey } from '../journey/journey.ts';
import type { TaskKind } from '../journey/tasks.ts';
import type { Ladder, LadderEnd } from './ladder.ts';
import type { MessageChannel, Rung, RungChannel } from './plan.ts';
import { mayGoFrom } from './sending-hours.ts';

/** A ladder that nobody has ended. */
export function runningLadder({ ladder }: Journey): Ladder | null {
  return ladder?.ended === null ? ladder : null;
}

/**
 * What the ladder asks for now: its end, or the next rung when the last one has been waited for. A second run finds
 * nothing more to do.
 */
export function climb(journey: Journey, which: string, asked: Asked): JourneyEvent[] {
  const { by, today } = asked;
  const found: JourneyEvent[] = [];
  let climbed = journey;
  for (;;) {
    const ladder = runningLadder(climbed);
    if (ladder?.ladder !== which) return found; // another has begun since
    const events = next(climbed, ladder, asked);
    if (events.length === 0) return found;
    found.push(...events);
    climbed = events.reduce((folded, event) => evolve(folded, { ...event, by }), climbed);
    if (events.some(({ type, data }) => type === 'LadderEnded' || data.on > today)) return found;
  }
}

/** Until when the ladder rests by itself: a day in Oslo, or null when it waits for a message or has ended. */
export function ladderRests(journey: Journey): IsoDate | null {
  const ladder = runningLadder(journey);
  return ladder && waitedUntil(journey, ladder);
}

/**
 * The day in Oslo, after today, on which a ladder looks again by itself: while a message is under way, the first on which
 * it could have been waited for. Null when none runs.
 */
export function ladderWakes(journey: Journey, today: IsoDate): IsoDate | null {
  const ladder = runningLadder(journey);
  if (!ladder) return null;
  const waitDays = ladder.plan.rungs[ladder.rung]?.waitDays ?? 0;
  const day = waitedUntil(journey, ladder) ?? addDays(ladder.climbedOn, waitDays);
  return day > today ? day : addDays(today, 1);
}

function next(journey: Journey, ladder: Ladder, asked: Asked): JourneyEvent[] {
  const end = endOf(journey, ladder, asked);
  if (end) return [ended(ladder, end, asked.today)];
  const until = waitedUntil(journey, ladder);
  if (until === null || until > asked.today) return [];
  const rung = ladder.plan.rungs[ladder.rung + 1];
  return rung ? [rungEvent(journey, ladder, rung, asked)] : toPerson(ladder, asked.today);
}

/** Why there is nothing more to climb for; null while the duty is open and nobody has been reached. */
export function endOf(journey: Journey, ladder: Ladder, { today, policy }: Asked): LadderEnd | null {
  const duty = contactDuty(ladder, dutyRows(lifeOf('', journey), today, policy));
  if (!duty) return 'ceased'; // struck out with what had opened it
  const { state } = dutyAt(duty, today);
  if (state === 'fulfilled' || isAnswered(journey, ladder)) return 'reached';
  if (state === 'missed') return 'year-over';
  return state === 'ceased' || journey.phase === 'closed' ? 'ceased' : null;
}

/** The duty that a ladder serves. */
function contactDuty({ county, openedOn }: Ladder, duties: readonly DutyRow[]): DutyRow | undefined {
  return duties.find((row) => row.kind === 'CONTACT' && row.owedBy === county && row.openedOn === openedOn);
}

/** Somebody who has said no has been reached, whether or not that fulfils the duty (lives.md §4). */
const isAnswered = ({ facts }: Journey, { openedOn }: Ladder): boolean =>
  facts.some(({ type, on }) => (type === 'contact' || type === 'refused-contact') && on >= openedOn);

/** The day from which the next rung may be climbed; null while the message of the last one is under way. */
function waitedUntil(
  journey: Journey,
  { rung, plan, climbedOn, message: id, skipped }: Ladder,
): IsoDate | null {
  const waitDays = plan.rungs[rung]?.waitDays;
  if (waitDays === undefined || skipped) return climbedOn;
  if (id === null) return addDays(climbedOn, waitDays);
  const message = journey.messages.find((one) => one.message === id);
  switch (message?.state) {
    case 'queued':
    case 'claimed':
    case 'unknown':
      return null;
    case 'sent':
    case 'delivered':
      return addDays(message.sentOn ?? climbedOn, waitDays);
    case 'withheld':
    case 'refused':
    case 'bounced':
    case undefined:
      return climbedOn; // nobody waits for an answer to what never came
  }
}

function rungEvent(journey: Journey, ladder: Ladder, rung: Rung, asked: Asked): JourneyEvent {
  const { today: on } = asked;
  const place = ladder.rung + 1;
  const why = whyNot(journey, rung.channel, on);
  if (why) {
    const { channel } = rung;
    return { type: 'RungSkipped', data: { on, ladder: ladder.ladder, rung: place, channel, reason: why } };
  }
  if (!('text' in rung)) return taskOf(ladder, rung, place, on);
  const now = asked.now ?? startOfOsloDay(on);
  return messageQueued(journey, {
    ladder: ladder.ladder,
    rung: place,
    channel: rung.channel,
    text: rung.text,
    recipient: 'youth',
    place: 0,
    notBefore: mayGoFrom(now, ladder.plan).toISOString(),
    on,
  });
}

type Queued = (JourneyEvent & { type: 'MessageQueued' })['data'];

/** A message that takes its turn in the outbox. */
export function messageQueued(
  { messages }: Journey,
  data: Omit<Queued, 'message'>,
  ahead = 0,
): JourneyEvent & { type: 'MessageQueued' } {
  return { type: 'MessageQueued', data: { message: `m${messages.length + 1 + ahead}`, ...data } };
}

/** Whether a channel is reserved by the youth, or would tell where one lives who must not be found (domain.md §5). */
export function whyNot(journey: Journey, channel: RungChannel, on: IsoDate): 'reserved' | 'protected' | null {
  const { protection } = journey;
  const tells = isStrictlyProtected(protection) || (protection === 'FORTROLIG' && channel === 'letter');
  if (tells && isWritten(channel)) return 'protected';
  return reservedOn(journey, on).has(channel) ? 'reserved' : null;
}

const isWritten = (channel: RungChannel): channel is MessageChannel =>
  channel !== 'phone' && channel !== 'visit';

const taskKindOf = { phone: 'call', visit: 'visit' } as const satisfies Record<string, TaskKind>;

function taskOf(
  { ladder }: Ladder,
  rung: Extract<Rung, { channel: 'phone' | 'visit' }>,
  place: number,
  on: IsoDate,
): JourneyEvent {
  const dueOn = addWorkingDays(on, 5);
  const data = { on, task: `${ladder}:${place}`, kind: taskKindOf[rung.channel], dueOn, rung: place };
  return { type: 'TaskRaised', data };
}

function ended({ ladder }: Ladder, reason: LadderEnd, on: IsoDate): JourneyEvent {
  return { type: 'LadderEnded', data: { on, ladder, reason } };
}

/** "Tried, not reached" is a task with an owner, never an end. */
function toPerson(ladder: Ladder, on: IsoDate): JourneyEvent[] {
  const task = { task: `${ladder.ladder}:over`, kind: 'not-reached' as const, dueOn: addWorkingDays(on, 10) };
  return [ended(ladder, 'not-reached', on), { type: 'TaskRaised', data: { on, ...task } }];
}
