import { addWorkingDays } from '../calendar/working-days.ts';
import type { Asked } from './decide.ts';
import type { BeginPlacement, JourneyCommand, ReportPlacement } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import type { Journey } from './journey.ts';
import type { CompletableTask } from './tasks.ts';

/** Begins work training by the journey's own rules, and says which placement it is. Throws RuleBroken as the step does. */
export function beginPlacement(
  { on, host, placement }: BeginPlacement,
  journey: Journey,
  asked: Asked,
  decide: (command: JourneyCommand, journey: Journey, asked: Asked) => JourneyEvent[],
): JourneyEvent[] {
  return decide({ type: 'StartWorkTraining', on, host }, journey, asked).map((event) =>
    event.type === 'WorkTrainingStarted' ? { ...event, data: { ...event.data, placement } } : event,
  );
}

/** Working days that somebody has for what did not come by its day (P). */
const taskDays = 2;

const settles = {
  agreed: 'placement-agreement',
  visited: 'placement-visit',
  evaluated: 'placement-evaluation',
} as const satisfies Partial<Record<ReportPlacement['said'], CompletableTask>>;

/**
 * What a placement says: a task for somebody, or that one is done. A closed journey has no tasks any more, and what was said
 * is true once.
 */
export function reportPlacement(
  { said, on, contact }: ReportPlacement,
  { phase, tasks }: Journey,
): JourneyEvent[] {
  if (phase === 'closed') return [];
  if (said === 'agreed' || said === 'visited' || said === 'evaluated') {
    const kind = settles[said];
    return tasks.some((one) => one.kind === kind) ? [{ type: 'TaskCompleted', data: { on, kind } }] : [];
  }
  const kind = `placement-${said}` as const;
  if (tasks.some((one) => one.kind === kind)) return [];
  const dueOn = addWorkingDays(on, taskDays);
  return [{ type: 'TaskRaised', data: { on, task: kind, kind, dueOn, contact } }];
}
