import type { CourseEvent } from './course-events.ts';
import type { CourseRun } from './course.ts';

/** A course is ended when its sessions are over, everybody's outcome is known and no follow-up session is ahead. */
export function runEnded(run: CourseRun, on: string): CourseEvent[] {
  const isDone =
    run.state === 'over' &&
    !run.participants.some(({ state }) => state === 'accepted') &&
    !followUpAwaited(run);
  return isDone ? [{ type: 'RunEnded', data: { on } }] : [];
}

/** A follow-up session for nobody is not awaited. */
const followUpAwaited = ({ followUps, participants }: CourseRun): boolean =>
  followUps.some(({ held }) => !held) && participants.some(({ state }) => state === 'completed');
