import type { IsoDate } from '../calendar/dates.ts';
import type { JourneyRule } from '../journey/journey-rules.ts';
import type { Meeting } from './meeting.ts';

/** Why a decision that a committee took on a day does not belong to a meeting, or null when it does. */
export function meetingHindrance(
  meeting: Pick<Meeting, 'committee' | 'meetsOn'> | null,
  { committee, on }: { committee: string; on: IsoDate },
): JourneyRule | null {
  if (meeting?.committee !== committee) return 'other-meeting';
  return on < meeting.meetsOn ? 'before-meeting' : null;
}

/** The meetings that a decision recorded today can be meant for: today's, and the last one before. Latest first. */
export function meetingsMeant<M extends Pick<Meeting, 'meetsOn'>>(
  meetings: readonly M[],
  today: IsoDate,
): M[] {
  const met = meetings
    .filter(({ meetsOn }) => meetsOn <= today)
    .toSorted((a, b) => (a.meetsOn < b.meetsOn ? 1 : -1));
  return met.slice(0, met[0]?.meetsOn === today ? 2 : 1);
}
