import type { CoursePlan } from '../course/templates.ts';
import { Checker, line, PolicyRefused, whole, word } from '../policy/policy-faults.ts';

/** The most sessions of a course (P). */
export const mostSessions = 20;
/** The longest title, content or task of a session, in characters. */
export const longestSession = 300;
/** The most seats of a course, as of one that is planned. */
const mostCourseSeats = 60;

/** How a course shall be built, as it came from outside. Throws PolicyRefused with every field that cannot stand. */
export function readCoursePlan(value: unknown): CoursePlan {
  const at = new Checker();
  at.fields(
    value,
    {
      sessions: (sessions, place) => place.list(sessions, { min: 1, max: mostSessions }, checkSession),
      weekdays: checkWeekdays,
      seats: whole(1, mostCourseSeats),
      answerDays: whole(1, 30),
      followUpMonths: whole(1, 12),
      hasInformation: word([true, false]),
    },
    [],
    ['followUpMonths'],
  );
  if (at.faults.length > 0) throw new PolicyRefused(at.faults, 'plan');
  return value as CoursePlan;
}

function checkSession(value: unknown, at: Checker): void {
  const words = line(longestSession);
  at.fields(value, { title: words, content: words, task: words }, [], ['task']);
}

function checkWeekdays(value: unknown, at: Checker): void {
  at.list(value, { min: 1, max: 5 }, whole(1, 5));
  if (Array.isArray(value) && new Set(value).size < value.length) at.fault('twice');
}
