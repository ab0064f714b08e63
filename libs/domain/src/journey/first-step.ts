import type { Actor } from '../people/actor.ts';
import type { StepType } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import type { Journey } from './journey.ts';

/** What sets a youth in motion: somebody has met her, or she has got something to begin with (P1824, slide 5). */
export const firstSteps: readonly StepType[] = [
  'RecordContact',
  'StartCourse',
  'StartWorkTraining',
  'MakeOffer',
  'ReturnToSchool',
  'StartWork',
];

/** Only the agency that the committee asked meets the deadline of its first step, whichever it is. */
export function meetingFirstStep(
  step: StepType,
  events: JourneyEvent[],
  { deadlines, intake }: Journey,
  by: Actor,
): JourneyEvent[] {
  const [first, ...rest] = events;
  const waits = deadlines.some(({ kind }) => kind === 'first-step') && intake.firstStepBy === by.agency;
  if (!waits || !first || !firstSteps.includes(step)) return events;
  return [
    { ...first, data: { ...first.data, meets: [...(first.data.meets ?? []), 'first-step'] } } as JourneyEvent,
    ...rest,
  ];
}
