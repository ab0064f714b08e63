import { addWorkingDays } from '../calendar/working-days.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Asked } from './decide.ts';
import type { JourneyCommand, ReportCourse, StartRun } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import type { Journey } from './journey.ts';
import { isCompletable, type TaskKind } from './tasks.ts';

/** Begins a course by the journey's own rules, and says in which run. Throws RuleBroken as StartCourse does. */
export function startRun(
  { on, course, run }: StartRun,
  journey: Journey,
  asked: Asked,
  decide: (command: JourneyCommand, journey: Journey, asked: Asked) => JourneyEvent[],
): JourneyEvent[] {
  return decide({ type: 'StartCourse', on, course }, journey, asked).map((event) =>
    event.type === 'CourseStarted' ? { ...event, data: { ...event.data, run } } : event,
  );
}

/**
 * What a course says of a youth: a task for somebody, a task that is done, or her action plan. A closed journey has no
 * tasks any more. Said twice, true once.
 */
export function reportCourse(command: ReportCourse, journey: Journey): JourneyEvent[] {
  if (journey.phase === 'closed') return [];
  const { said, on, session, goals, measures, dueOn } = command;
  switch (said) {
    case 'absent':
      return raised(command, journey, 'course-absence', addWorkingDays(on, 1), session);
    case 'attended':
      return done(journey, `course-absence:${session ?? ''}`, on);
    case 'seat-lost':
      return raised(command, journey, 'course-seat', addWorkingDays(on, 5));
    case 'follow-up':
      return raised(command, journey, 'course-follow-up', dueOn ?? addWorkingDays(on, 5));
    case 'followed-up':
      return done(journey, 'course-follow-up', on);
    case 'outcome-due':
      return raised(command, journey, 'course-outcome', addWorkingDays(on, 5));
    case 'transition':
      return raised(command, journey, 'school-transition', addWorkingDays(on, 10));
    case 'plan':
      return [
        { type: 'ActionPlanMade', data: { on }, texts: { goals: goals ?? '', measures: measures ?? '' } },
      ];
  }
}

/** One task of a kind at a time: a second absence is the same call to make, by its own date. */
function raised(
  { on, contact }: ReportCourse,
  { tasks }: Journey,
  kind: TaskKind,
  dueOn: IsoDate,
  session?: number,
): JourneyEvent[] {
  const task = session === undefined ? kind : `${kind}:${session}`;
  if (tasks.some((known) => known.task === task)) return [];
  return [{ type: 'TaskRaised', data: { on, task, kind, dueOn, ...(contact && { contact }) } }];
}

function done({ tasks }: Journey, task: string, on: IsoDate): JourneyEvent[] {
  const kind = tasks.find((known) => known.task === task)?.kind;
  return kind && isCompletable(kind) ? [{ type: 'TaskCompleted', data: { on, kind } }] : [];
}
