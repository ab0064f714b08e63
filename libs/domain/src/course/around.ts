import type { JourneyRule } from '../journey/journey-rules.ts';
import type { Phase } from '../journey/phases.ts';
import { steps } from '../journey/steps.ts';

/** What the journeys say that bears on a run. */
export interface YouthAround {
  /** Why her journey does not allow a course to begin now; null when it does. */
  hindrance: JourneyRule | null;
  isClosed: boolean;
  /** Whether the agency that holds the course still takes part in the journey. */
  takesPart: boolean;
}

/** By journey: every participant of the run. */
export type CourseAround = Readonly<Record<string, YouthAround>>;

/** Why a course cannot begin for a youth whose journey stands there, or null. */
export function startHindrance(phase: Phase, committeeMet: boolean): JourneyRule | null {
  if (phase === 'course' || phase === 'work-training') return 'measure-runs';
  if (!steps.StartCourse.from.includes(phase)) return 'not-now';
  return phase === 'committee' && !committeeMet ? 'committee-not-met' : null;
}
