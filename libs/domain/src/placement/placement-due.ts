import { addDays, type IsoDate } from '../calendar/dates.ts';
import type { ProcessAsked } from '../process/process.ts';
import type { PlacementAround } from './placement-around.ts';
import type { PlacementEnd } from './placement-codes.ts';
import type { PlacementEvent } from './placement-events.ts';
import {
  holdsWorkSeat,
  openPlacementMatters,
  placementKeyOf,
  termsAwaited,
  termsInForce,
  type Placement,
  type PlacementMatter,
} from './placement.ts';

const unmarked = (placement: Placement): PlacementMatter[] =>
  openPlacementMatters(placement).filter((one) => !placement.passed.includes(placementKeyOf(one)));

/** The day on which it begins by itself; null where it has, or waits for somebody. */
function beginsOn(placement: Placement): IsoDate | null {
  if (placement.state !== 'planned' || placement.hindered || termsAwaited(placement)) return null;
  return termsInForce(placement)?.from ?? null;
}

/** The next day on which time has something to record; null when nothing is awaited. */
export function nextPlacementDue(placement: Placement): IsoDate | null {
  const begins = beginsOn(placement);
  const days = unmarked(placement).map(({ dueOn }) => addDays(dueOn, 1));
  return [...days, ...(begins ? [begins] : [])].toSorted()[0] ?? null;
}

/**
 * What has fallen due by today and is not on the record. One thing at a time, for a journey is asked one thing at a time:
 * the next one comes with the next reading, half a minute later.
 */
export function placementFallenDue(
  placement: Placement,
  { today: on, around: { youth } }: ProcessAsked<PlacementAround>,
): PlacementEvent[] {
  const { journeyId } = placement;
  const over = brokenOff(placement, youth);
  if (over) {
    const data = { reason: over, wasStarted: placement.state === 'running', result: null, next: null };
    return [{ type: 'PlacementEnded', data: { on, journeyId, ...data } }];
  }
  const begins = beginsOn(placement);
  if (begins !== null && begins <= on) {
    const rule = youth?.hindrance ?? null;
    return rule
      ? [{ type: 'PlacementHindered', data: { on, journeyId, rule } }]
      : [{ type: 'PlacementStarted', data: { on, journeyId } }];
  }
  return unmarked(placement)
    .filter(({ dueOn }) => dueOn < on)
    .slice(0, 1)
    .map(({ matter, dueOn }): PlacementEvent => ({
      type: 'PlacementDuePassed',
      data: { on: addDays(dueOn, 1), journeyId, matter, dueOn },
    }));
}

/** Why what happened on the journey ends the placement; null where nothing did. */
function brokenOff(placement: Placement, youth: PlacementAround['youth']): PlacementEnd | null {
  if (!holdsWorkSeat(placement)) return null;
  if (!youth || youth.isClosed) return 'journey-closed';
  if (!youth.agencies.includes(placement.agency)) return 'part-ended';
  return placement.state === 'running' && youth.placement !== placement.placement ? 'ended-on-journey' : null;
}
