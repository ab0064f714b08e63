import type { IsoDate } from '../calendar/dates.ts';
import type { Channel } from '../duty/life.ts';
import type { Journey } from '../journey/journey.ts';
import type { TaskKind } from '../journey/tasks.ts';
import { countingEvents } from '../journey/log.ts';
import { attemptsSince, isAttempt } from './tries.ts';

/** Why a youth stands in the queue: nobody knows where she is, or all that was tried has not reached her. */
export type SoughtFor = 'unknown' | 'not-reached';

/** A youth who is being sought, as her journey tells of it. */
export interface SeekingCase {
  why: SoughtFor;
  /** The day from which nobody has known where she is. */
  since: IsoDate;
  /** Whether anybody has ever had contact with her. */
  wasReached: boolean;
  /** Attempts since then, and the channels of them. */
  tries: number;
  lastTryOn: IsoDate | null;
  channels: readonly Channel[];
  /** The day somebody at the door said that she does not live there; null when nobody has since. */
  doubtedOn: IsoDate | null;
}

/** How a youth is being sought; null for one whose status is known and whom contact has reached, and for a closed case. */
export function seekingCase(journey: Journey): SeekingCase | null {
  const why = soughtFor(journey);
  if (!why) return null;
  const since = why === 'unknown' ? unknownSince(journey) : (journey.ladder?.openedOn ?? journey.phaseSince);
  const tries = attemptsSince(journey, since);
  const counted = tries.filter(isAttempt);
  const atDoor = tries.findLast(({ channel }) => channel === 'visit');
  return {
    why,
    since,
    wasReached: journey.facts.some(({ type }) => type === 'contact'),
    tries: counted.length,
    lastTryOn: counted.at(-1)?.on ?? null,
    channels: [...new Set(counted.map(({ channel }) => channel))].toSorted(),
    doubtedOn: atDoor?.outcome === 'moved' || atDoor?.outcome === 'wrong-address' ? atDoor.on : null,
  };
}

/** Tried by other ways, and not reached, goes before: it says more than that the status is unknown. */
function soughtFor({ phase, otStatus, tasks }: Journey): SoughtFor | null {
  if (phase === 'closed') return null;
  const waits = (kind: TaskKind) => tasks.some((task) => task.kind === kind);
  if (waits('not-reached')) return 'not-reached';
  if (otStatus === 'OTUK') return 'unknown';
  return waits('visit') ? 'not-reached' : null;
}

/** The day on which the status became unknown, the last time that it did. */
function unknownSince(journey: Journey): IsoDate {
  let since = journey.enrolledOn ?? journey.openedOn;
  let isUnknown = false;
  for (const { data } of countingEvents(journey)) {
    if (!data.status) continue;
    if (data.status === 'OTUK' && !isUnknown) since = data.on;
    isUnknown = data.status === 'OTUK';
  }
  return since;
}

/** What makes it urgent to find somebody. Told as it is, in words: nobody is given points. */
export const risks = ['minor', 'year-missed'] as const;
export type Risk = (typeof risks)[number];

/** Why it is urgent on a day: not yet 18, or a whole school year has gone by in which nobody reached her. */
export function risksOn(
  { adultOn, yearsMissed }: { adultOn: IsoDate; yearsMissed: number },
  today: IsoDate,
): Risk[] {
  return [
    ...(adultOn > today ? ['minor' as const] : []),
    ...(yearsMissed > 0 ? ['year-missed' as const] : []),
  ];
}

/** The first day on which nothing of it is urgent any more; null while that never comes by itself. */
export const urgentUntil = (known: { adultOn: IsoDate; yearsMissed: number }): IsoDate | null =>
  known.yearsMissed > 0 ? null : known.adultOn;
