import { waitsOf } from '../policy/county-policy.ts';
import { dueOn, type DeadlineKind } from './deadlines.ts';
import type { Asked } from './decide.ts';
import type { StepCommand, StepType } from './journey-commands.ts';
import type {
  Effects,
  EventTexts,
  JourneyEvent,
  JourneyEventData,
  JourneyEventType,
} from './journey-events.ts';
import type { Journey } from './journey.ts';
import type { Phase } from './phases.ts';
import { steps } from './steps.ts';

/** Consequences other than those that the table gives a step. */
interface Instead {
  phase?: Phase | undefined;
  sets?: readonly DeadlineKind[];
  status?: Effects['status'];
}

/** Makes one event of a step, with the consequences that the table gives the step, or those named instead. */
export type EventOf = <T extends JourneyEventType>(
  type: T,
  data: JourneyEventData[T],
  texts?: Record<string, string | undefined>,
  instead?: Instead,
) => JourneyEvent;

/** Makes the events of one step on the day it happened. */
export function eventsOf(
  { type: step, on }: StepCommand,
  journey: Journey,
  { policy }: Pick<Asked, 'policy'>,
): EventOf {
  const row = steps[step];
  const decided = waitsOf(policy, journey.county, on);
  // A contact, or a dropout, of before the phase began is noted, and moves nothing that came after it.
  const isOld = notedOnly.includes(step) && on < journey.phaseSince;
  return (type, data, texts, instead = {}) => {
    const phase = isOld ? undefined : 'phase' in instead ? instead.phase : row.to;
    const sets = isOld ? [] : (instead.sets ?? row.sets ?? []);
    const status = isOld ? undefined : 'status' in instead ? instead.status : row.status;
    const effects: Effects = {
      on,
      ...(phase && { phase }),
      ...(sets.length > 0 && { sets: sets.map((kind) => ({ kind, dueOn: dueOn(kind, on, decided) })) }),
      ...(row.meets && { meets: [...row.meets] }),
      ...(status && { status }),
    };
    const filled = written(texts);
    return { type, data: { ...data, ...effects }, ...(filled && { texts: filled }) } as JourneyEvent;
  };
}

const notedOnly: readonly StepType[] = [
  'SeekContact',
  'RecordContact',
  'HoldClarificationTalk',
  'LeaveTraining',
];

/** The texts that were written, or undefined when there is none. */
export function written(texts: Record<string, string | undefined> = {}): EventTexts | undefined {
  const filled = Object.entries(texts).filter((text): text is [string, string] => Boolean(text[1]));
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
