import { addDays, type IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { written } from '../journey/step-event.ts';
import { isDanish } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import type { Process, ProcessAsked } from '../process/process.ts';
import { askWorkingDays, familyContacts, wellbeingKeepers } from './wellbeing-codes.ts';
import type {
  WellbeingCommand,
  WellbeingEvent,
  WellbeingEventData,
  WellbeingEventType,
} from './wellbeing-events.ts';
import {
  evolveWellbeing,
  openWellbeingMatters,
  wellbeingMatterKey,
  type Wellbeing,
  type WellbeingPlan,
} from './wellbeing.ts';

/**
 * What a wellbeing person does for one child (trivselsperson; deck 004, slides 7 to 9 and 17 to 21): beside her journey, so
 * that nobody else reads it. The family group's contact is asked one question at a time, and reads that alone.
 */
export const wellbeingProcess: Process<Wellbeing, WellbeingCommand, WellbeingEvent> = {
  decide: decideWellbeing,
  evolve: evolveWellbeing,
  owner: ({ agency }) => agency,
  fallenDue: (child, { today }) => fallenDue(child, today),
  nextDue: (child) => {
    const [next] = unmarked(child);
    return next ? addDays(next.dueOn, 1) : null;
  },
  isOpen: (child) => openWellbeingMatters(child).length > 0,
  clashes: (command, unseen) => {
    if ('plan' in command) return 'plan' in unseen.data && unseen.data.plan === command.plan;
    if ('ask' in command) return 'ask' in unseen.data && unseen.data.ask === command.ask;
    return false;
  },
};

/** The events of one deed; the first one opens the child's log. Throws RuleBroken. */
function decideWellbeing(
  command: WellbeingCommand,
  known: Wellbeing | undefined,
  { by, today }: ProcessAsked<null>,
): WellbeingEvent[] {
  const { journeyId, on } = command;
  const may: readonly Role[] = command.type === 'LinkAdviser' ? familyContacts : wellbeingKeepers;
  if (by.kind !== 'person' || !may.includes(by.role) || !isDanish(by.agency))
    throw new RuleBroken('not-your-role');
  if (known && known.agency !== by.agency) throw new RuleBroken('not-your-role');
  if (on > today) throw new RuleBroken('in-future');
  const event = <T extends WellbeingEventType>(
    type: T,
    data: WellbeingEventData[T],
    texts: Record<string, string | undefined> = {},
  ): WellbeingEvent => {
    const filled = written(texts);
    return { type, data: { ...data, on, journeyId }, ...(filled && { texts: filled }) } as WellbeingEvent;
  };
  const events = deed();
  return known ? events : [event('WellbeingOpened', { agency: by.agency }), ...events];

  function deed(): WellbeingEvent[] {
    switch (command.type) {
      case 'LogWellbeing': {
        const work = [...new Set(command.work)];
        if (work.length === 0) throw new RuleBroken('work-missing');
        return [event('WellbeingLogged', { work }, { note: command.note })];
      }
      case 'PlanWellbeing': {
        const { work, dueOn, rhythm, note } = command;
        if (dueOn < today) throw new RuleBroken('in-past');
        const plan = `p${(known?.plans.length ?? 0) + 1}`;
        return [event('WellbeingPlanned', { plan, work, dueOn, rhythm }, { note })];
      }
      case 'DoPlanned': {
        const { plan, work, rhythm } = planIn(known, command.plan);
        return [
          event('WellbeingPlanDone', { plan, work, nextOn: nextAfter(rhythm, on) }, { note: command.note }),
        ];
      }
      case 'EndPlanned':
        return [event('WellbeingPlanEnded', { plan: planIn(known, command.plan).plan })];
      case 'AskFamilyGroup': {
        const ask = `q${(known?.asks.length ?? 0) + 1}`;
        const answerBy = addWorkingDays(on, askWorkingDays);
        return [event('FamilyGroupAsked', { ask, answerBy }, { question: command.question })];
      }
      case 'LinkAdviser': {
        const { ask, adviser, note } = command;
        const found = known?.asks.find((one) => one.ask === ask && one.answeredAt === null);
        if (!found) throw new RuleBroken('ask-unknown');
        return [event('AdviserLinked', { ask }, { adviser, note })];
      }
    }
  }
}

function nextAfter(rhythm: WellbeingPlan['rhythm'], on: IsoDate): IsoDate | null {
  switch (rhythm) {
    case 'once':
      return null;
    case 'daily':
      return addWorkingDays(on, 1);
    case 'weekly':
      return addDays(on, 7);
  }
}

function planIn(known: Wellbeing | undefined, id: string): WellbeingPlan {
  const found = known?.plans.find(({ plan, nextOn }) => plan === id && nextOn !== null);
  if (!found) throw new RuleBroken('plan-unknown');
  return found;
}

const unmarked = (child: Wellbeing) =>
  openWellbeingMatters(child).filter((one) => !child.passed.includes(wellbeingMatterKey(one)));

/** What went by without being done is marked, once. */
const fallenDue = (child: Wellbeing, today: IsoDate): WellbeingEvent[] =>
  unmarked(child)
    .filter(({ dueOn }) => dueOn < today)
    .map(({ matter, item, dueOn }) => ({
      type: 'WellbeingDuePassed',
      data: { on: addDays(dueOn, 1), journeyId: child.journeyId, matter, item, dueOn },
    }));
