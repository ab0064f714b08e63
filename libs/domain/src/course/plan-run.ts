import { RuleBroken } from '../journey/journey-rules.ts';
import type { Actor } from '../people/actor.ts';
import type { CourseEvent } from './course-events.ts';
import type { CourseCommand } from './course-commands.ts';
import { followUpDay, sessionDays } from './plan-dates.ts';
import { baseTemplateOf } from './templates.ts';

type PlanRun = CourseCommand & { type: 'PlanRun' };

/** A new run of a template, its dates off holidays and weekends. Refused in the past, and without a working day. */
export function planRun(command: PlanRun, by: Actor, today: string): CourseEvent[] {
  const {
    run,
    template: id,
    from,
    weekdays,
    seats,
    hour,
    place,
    leader,
    informationOn = null,
    plan,
  } = command;
  const template = { ...baseTemplateOf(id), ...plan };
  if (from < today) throw new RuleBroken('in-past');
  const days = sessionDays(from, weekdays, template.sessions.length);
  const last = days.at(-1);
  if (last === undefined) throw new RuleBroken('no-working-day');
  const { followUpMonths } = template;
  return [
    {
      type: 'RunPlanned',
      data: {
        ...{ on: today, run, template: id, agency: by.agency, leader, seats, hour, place, informationOn },
        ...(plan && { plan }),
        sessions: days.map((on, index) => ({ session: index + 1, on })),
        followUpOn: followUpMonths === null ? null : followUpDay(last, followUpMonths),
      },
    },
  ];
}
