import type { IsoDate } from '../calendar/dates.ts';
import { isStrictlyProtected } from '../codes/protections.ts';
import { dutyRows } from '../duty/duty-rows.ts';
import { lifeOf } from '../journey/journey-facts.ts';
import type { Journey } from '../journey/journey.ts';
import type { PolicyBook } from '../policy/county-policy.ts';
import { dutyToClimb, isClimbed, writtenToFrom } from './begin.ts';
import { runningLadder, whyNot } from './climb.ts';
import type { RungChannel } from './plan.ts';

/** Why a ladder is not begun for somebody when many are begun at once. */
export const leftOutReasons = [
  'died',
  'ladder-runs',
  'climbed',
  'no-duty',
  'protected',
  'too-young',
  'reserved',
  'no-channel',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Those who are left out for a person to see to: nothing is wrong, and nothing goes on by itself. */
export const byHandReasons = [
  'protected',
  'too-young',
  'reserved',
  'no-channel',
] as const satisfies readonly LeftOutReason[];
export type ByHandReason = (typeof byHandReasons)[number];

/** What the follow-up service knows of how somebody can be reached. */
export interface KnownReach {
  mobile: boolean;
  email: boolean;
}

/** What beginning now would lead to: the channel of the first rung that can be climbed, or why nothing is begun. */
export type StartOutlook =
  { first: RungChannel; leftOut: null; isMinor: boolean } | { first: null; leftOut: LeftOutReason };

/**
 * What it would lead to, on a day, if a county began a ladder for somebody among many. Who is strictly protected, or too
 * young to be written to alone, is for a person to see to, one by one. Registers may know more ways than the follow-up
 * service; a message that cannot be delivered gives way to the next rung.
 */
export function startOutlook(
  journey: Journey,
  { mobile, email }: KnownReach,
  today: IsoDate,
  policy: PolicyBook,
): StartOutlook {
  const leftOut = (reason: LeftOutReason): StartOutlook => ({ first: null, leftOut: reason });
  if (journey.facts.some(({ type }) => type === 'died')) return leftOut('died');
  if (runningLadder(journey)) return leftOut('ladder-runs');
  const duty = dutyToClimb(journey, dutyRows(lifeOf('', journey), today, policy), today);
  if (!duty) return leftOut('no-duty');
  if (isClimbed(journey, duty)) return leftOut('climbed');
  if (isStrictlyProtected(journey.protection)) return leftOut('protected');
  if (writtenToFrom(journey) > today) return leftOut('too-young');
  const { rungs } = policy(duty.owedBy, today).ladder;
  const barred = rungs.map(({ channel }) => whyNot(journey, channel, today));
  const known: Partial<Record<RungChannel, boolean>> = { sms: mobile, email };
  const first = rungs.find(({ channel }, place) => barred[place] === null && (known[channel] ?? true));
  if (first) return { first: first.channel, leftOut: null, isMinor: today < journey.adultOn };
  return leftOut(barred.find((why) => why !== null) ?? 'no-channel');
}
