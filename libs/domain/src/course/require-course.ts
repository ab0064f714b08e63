import { RuleBroken, type JourneyRule } from '../journey/journey-rules.ts';
import { isInGrid, participantOf, type CourseRun, type Participant } from './course.ts';

/** The participant of this journey; refused where there is none. */
export function participant(run: CourseRun, journeyId: string): Participant {
  const found = participantOf(run, journeyId);
  if (!found) throw new RuleBroken('not-in-run');
  return found;
}

/** The same of one who has come to the course. */
export function attendee(run: CourseRun, journeyId: string): Participant {
  const found = participant(run, journeyId);
  if (!isInGrid(found)) throw new RuleBroken('not-in-course');
  return found;
}

/** The day of a session; refused where the course has none of this number. */
export function dayOfSession(run: CourseRun, session: number): string {
  const found = run.sessions.find((one) => one.session === session);
  if (!found) throw new RuleBroken('session-unknown');
  return found.on;
}

/** Refuses with a rule unless something holds. */
export function requireThat(holds: boolean, rule: JourneyRule): void {
  if (!holds) throw new RuleBroken(rule);
}
