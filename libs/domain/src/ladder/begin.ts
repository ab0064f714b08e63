import { addDays, addMonths, type IsoDate } from '../calendar/dates.ts';
import type { DutyRow } from '../duty/duty-rows.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import type { Journey } from '../journey/journey.ts';
import type { PolicyBook } from '../policy/county-policy.ts';
import { runningLadder } from './climb.ts';

/** The duty of contact that a ladder could be climbed for on a day; null when none is open, or one is climbed. */
export function dutyToClimb(journey: Journey, duties: readonly DutyRow[], today: IsoDate): DutyRow | null {
  if (runningLadder(journey) || journey.phase === 'closed') return null;
  const open = duties.findLast(
    ({ kind, outcome, endsOn }) => kind === 'CONTACT' && outcome === null && endsOn >= today,
  );
  return open ?? null;
}

/** The beginning of a ladder for a duty, with the county's plan as it stands that day. */
export function ladderStarted(
  { ladder: last }: Journey,
  { owedBy: county, openedOn }: DutyRow,
  policy: PolicyBook,
  on: IsoDate,
): JourneyEvent {
  const { rungs, hours, breaks } = policy(county, on).ladder;
  const ladder = `l${Number(last?.ladder.slice(1) ?? 0) + 1}`;
  return { type: 'LadderStarted', data: { on, ladder, county, openedOn, plan: { rungs, hours, breaks } } };
}

/**
 * The duty for which a ladder begins by itself, and the day; null where the county starts its ladders by hand, or has.
 * What the county had decided when the duty opened says whether and when, so that a new decision moves nothing that
 * stood; one that has gone back to starting by hand holds at once for all that has not begun.
 */
export function ladderToBegin(
  journey: Journey,
  duties: readonly DutyRow[],
  today: IsoDate,
  policy: PolicyBook,
): { duty: DutyRow; on: IsoDate } | null {
  const duty = dutyToClimb(journey, duties, today);
  if (!duty || isClimbed(journey, duty)) return null;
  const { owedBy: county, openedOn } = duty;
  const { start, startAfterDays } = policy(county, openedOn).ladder;
  if (start === 'by-hand' || policy(county, today).ladder.start === 'by-hand') return null;
  const [on, from] = [addDays(openedOn, startAfterDays), writtenToFrom(journey)];
  return { duty, on: on < from ? from : on };
}

/** From 15 a youth decides about education alone (OL 24-5); nobody younger is written to by the hundred. */
export const writtenToFrom = ({ adultOn }: Pick<Journey, 'adultOn'>): IsoDate =>
  addMonths(adultOn, -monthsFromFifteen);
const monthsFromFifteen = 36;

/** A duty is climbed for by itself once; to begin again is a person's choice. */
export const isClimbed = ({ ladder }: Journey, { owedBy, openedOn }: DutyRow): boolean =>
  ladder?.county === owedBy && ladder.openedOn === openedOn;
