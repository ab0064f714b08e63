import type { Process } from '../process/process.ts';
import type { CourseAround } from './around.ts';
import { asksOfCourse } from './course-asks.ts';
import type { CourseCommand } from './course-commands.ts';
import { courseFallenDue, nextCourseDue } from './course-due.ts';
import type { CourseEvent } from './course-events.ts';
import type { CourseRun } from './course.ts';
import { decideCourse } from './decide-course.ts';
import { evolveCourse } from './evolve-course.ts';
import { marksClash } from './mark-attendance.ts';

/** A run of a course: planned, seats offered and answered, sessions, outcomes, follow-up sessions. */
export const courseProcess: Process<CourseRun, CourseCommand, CourseEvent, CourseAround> = {
  decide: decideCourse,
  evolve: evolveCourse,
  owner: ({ agency }) => agency,
  fallenDue: courseFallenDue,
  nextDue: nextCourseDue,
  isOpen: ({ state }) => state !== 'ended' && state !== 'cancelled',
  asks: asksOfCourse,
  // Every act is judged by what stands; only a cell can be overwritten by somebody who did not see what stood in it.
  clashes: (command, unseen) => command.type === 'MarkAttendance' && marksClash(command, unseen),
};
