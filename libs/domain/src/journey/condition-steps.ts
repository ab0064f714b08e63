import type { StepCommand } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import { RuleBroken } from './journey-rules.ts';
import type { Journey } from './journey.ts';
import { stands } from './intake.ts';
import type { EventOf } from './step-event.ts';

type ConditionStep = StepCommand & {
  type: 'SetCondition' | 'LeaveOutCondition' | 'RecordBreach' | 'EndCondition';
};

/**
 * Conditions of activity for social assistance (sosialtjenesteloven §§ 20 and 20 a): the means of slide 18. The decision
 * in law is made elsewhere, and stands here by its reference.
 */
export function decideCondition(command: ConditionStep, journey: Journey, event: EventOf): JourneyEvent[] {
  switch (command.type) {
    case 'SetCondition': {
      const { rule, from = command.on, what, decidedBy, reference } = command;
      const condition = `c${journey.intake.conditions.length + 1}`;
      return [event('ActivityConditionSet', { condition, rule, from }, { what, decidedBy, reference })];
    }
    case 'LeaveOutCondition':
      return [event('ActivityConditionLeftOut', { rule: 'sotjl-20-a' }, { reasons: command.reasons })];
    case 'RecordBreach': {
      const { condition, consequence, what, considered } = command;
      requireStanding(command, journey);
      return [event('ActivityConditionBroken', { condition, consequence }, { what, considered })];
    }
    case 'EndCondition': {
      const { condition, outcome, note } = command;
      requireStanding(command, journey);
      return [event('ActivityConditionEnded', { condition, outcome }, { note })];
    }
  }
}

/** Only what stands can be broken or ended, on the day from which it holds or later. */
function requireStanding({ condition, on }: { condition: string; on: string }, { intake }: Journey): void {
  const known = intake.conditions.find((one) => one.condition === condition);
  if (!known || !stands(known)) throw new RuleBroken('condition-unknown');
  if (on < known.from) throw new RuleBroken('condition-not-yet', known.from);
}
