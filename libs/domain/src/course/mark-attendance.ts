import { RuleBroken } from '../journey/journey-rules.ts';
import type { CourseCommand } from './course-commands.ts';
import type { CourseEvent } from './course-events.ts';
import type { CourseRun } from './course.ts';
import { attendee, dayOfSession, requireThat } from './require-course.ts';

type MarkAttendance = CourseCommand & { type: 'MarkAttendance' };

/**
 * Marks cells of one session. A cell that shows something else than the course leader saw is refused, so that two never
 * overwrite each other; one that shows what she wants already adds nothing.
 */
export function markAttendance(
  { session, marks }: MarkAttendance,
  run: CourseRun,
  today: string,
): CourseEvent[] {
  requireThat(dayOfSession(run, session) <= today, 'session-ahead');
  requireThat(new Set(marks.map(({ journeyId }) => journeyId)).size === marks.length, 'cell-changed');
  return marks.flatMap(({ journeyId, mark, before }): CourseEvent[] => {
    const stands = attendee(run, journeyId).cells[session]?.mark ?? null;
    if (stands === mark) return [];
    if (stands !== before) throw new RuleBroken('cell-changed');
    return [{ type: 'AttendanceMarked', data: { on: today, journeyId, session, mark, before } }];
  });
}

/** Whether a mark that the course leader had not seen stands in a cell that she marks, and is another than she saw. */
export const marksClash = ({ session, marks }: MarkAttendance, unseen: CourseEvent): boolean =>
  unseen.type === 'AttendanceMarked' &&
  unseen.data.session === session &&
  marks.some(
    ({ journeyId, mark, before }) =>
      journeyId === unseen.data.journeyId && unseen.data.mark !== before && unseen.data.mark !== mark,
  );
