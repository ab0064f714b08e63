import type { Actor } from '../people/actor.ts';
import { yearOf } from '../calendar/dates.ts';
import type { StepType } from './journey-commands.ts';
import type { JourneyRule } from './journey-rules.ts';
import type { Journey } from './journey.ts';
import { steps } from './steps.ts';

/** What stands in the way of a step now, whatever its fields say, or null when nothing does. */
export function hindrance(type: StepType, journey: Journey, by: Actor): JourneyRule | null {
  const { from, who } = steps[type];
  if (by.kind === 'person' && !who.includes(by.role)) return 'not-your-role';
  return specificTo(type, journey, by) ?? (from.includes(journey.phase) ? null : 'not-now');
}

function specificTo(type: StepType, journey: Journey, by: Actor): JourneyRule | null {
  switch (type) {
    // A category is a judgement about a case that the committee has seen (P1824).
    case 'ProposeCategory':
      if (!journey.committeeMet) return 'committee-not-met';
      return journey.category?.state === 'proposed' ? 'category-waits' : null;
    case 'ConfirmCategory':
    case 'ReturnCategory':
      if (journey.category?.state !== 'proposed') return 'no-category';
      return journey.category.author === by.id ? 'reviewer-is-author' : null;
    case 'StartCourse':
    case 'StartWorkTraining':
      if (journey.measure) return 'measure-runs';
      return journey.phase === 'committee' && !journey.committeeMet ? 'committee-not-met' : null;
    case 'EndCourse':
      return journey.measure?.kind === 'course' ? null : 'no-measure';
    case 'EndWorkTraining':
      return journey.measure?.kind === 'work-training' ? null : 'no-measure';
    case 'ReviewMeasure':
      return journey.measure ? null : 'no-measure';
    default:
      return null;
  }
}

/** NAV measures begin at 16 (tiltaksforskriften 1-3); by year, since events carry no date of birth. */
export function tooYoungForNav(journey: Journey, on: string, by: Actor): boolean {
  return by.agency.startsWith('nav-') && yearOf(on) - journey.birthYear < 16;
}
