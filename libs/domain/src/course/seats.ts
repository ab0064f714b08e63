import type { IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { CourseEvent } from './course-events.ts';
import { firstDay, holdsSeat, joinsUntil, type CourseRun, type Participant } from './course.ts';

/** Seats that nobody has, or has been asked to answer for. */
export const freeSeats = ({ seats, participants }: Pick<CourseRun, 'seats' | 'participants'>): number =>
  seats - participants.filter(holdsSeat).length;

/** Whether somebody may still come in on a day. */
export const mayJoin = (run: CourseRun, today: IsoDate): boolean =>
  (run.state === 'planned' || run.state === 'running') && today <= joinsUntil(run);

/** The last day to answer: what the template gives, and never after the day on which she would begin. */
export function answerBy(run: CourseRun, today: IsoDate): IsoDate {
  const by = addWorkingDays(today, run.built.answerDays);
  const latest = today < firstDay(run) ? firstDay(run) : joinsUntil(run);
  return by < latest ? by : latest;
}

/** Whoever has waited longest comes first; those of the same day in the order in which they came. */
export const waitingList = ({ participants }: Pick<CourseRun, 'participants'>): Participant[] =>
  participants
    .filter(({ state }) => state === 'waiting')
    .toSorted((a, b) => (a.since === b.since ? a.place - b.place : a.since < b.since ? -1 : 1));

/** The waiting list moves up by itself: every free seat is offered to the next in line. */
export function movedUp(run: CourseRun, today: IsoDate): CourseEvent[] {
  if (!mayJoin(run, today)) return [];
  return waitingList(run)
    .slice(0, Math.max(0, freeSeats(run)))
    .map(({ journeyId }) => offer(run, journeyId, today));
}

/** A seat for her where one is free, else a place on the waiting list. */
export function seatFor(run: CourseRun, journeyId: string, today: IsoDate): CourseEvent {
  if (freeSeats(run) > 0 && waitingList(run).length === 0) return offer(run, journeyId, today);
  return { type: 'PutOnWaitingList', data: { on: today, journeyId } };
}

const offer = (run: CourseRun, journeyId: string, today: IsoDate): CourseEvent => ({
  type: 'SeatOffered',
  data: { on: today, journeyId, answerBy: answerBy(run, today) },
});
