import type { IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { cooperationEventsOn, managing, type CooperationAsked } from './cooperation-acting.ts';
import type { CooperationActs, CooperationCommand, CooperationEvent } from './cooperation-events.ts';
import { partyOf, type Cooperation } from './cooperation.ts';
import {
  calledSteering,
  isSteeringMember,
  type Steering,
  type SteeringDecision,
  type SteeringItem,
  type SteeringMeeting,
} from './steering.ts';

const steeringActs = [
  'AppointSteering',
  'CallSteering',
  'RaiseSteeringItem',
  'WithdrawSteeringItem',
  'DecideSteering',
  'CompleteDecision',
  'DropDecision',
  'HoldSteering',
] as const satisfies readonly (keyof CooperationActs)[];

/** An act in the steering group. */
export type SteeringCommand = CooperationCommand & { type: (typeof steeringActs)[number] };

export const isSteeringCommand = (command: CooperationCommand): command is SteeringCommand =>
  steeringActs.some((one) => one === command.type);

/** What a member, or one of the two managers, does in the steering group. Throws RuleBroken. */
export function decideSteering(
  command: SteeringCommand,
  known: Cooperation,
  asked: CooperationAsked,
): CooperationEvent[] {
  const { by, today } = asked;
  const { steering } = known;
  if (!isSteeringMember(steering, { person: by.id, agency: by.agency })) managing(known, by);
  if (known.state === 'ended') throw new RuleBroken('cooperation-over');
  const event = cooperationEventsOn(today);
  switch (command.type) {
    case 'AppointSteering': {
      managing(known, by);
      const { members } = command;
      const parties = new Set(members.map(({ agency }) => partyOf(known, agency)));
      if (!parties.has('school') || !parties.has('nav')) throw new RuleBroken('steering-both-parties');
      return [event('SteeringAppointed', { members })];
    }
    case 'CallSteering': {
      managing(known, by);
      if (command.meetsOn < today) throw new RuleBroken('in-past');
      if (calledSteering(steering)) throw new RuleBroken('forum-called');
      const meeting = `m${steering.meetings.length + 1}`;
      return [event('SteeringCalled', { meeting, meetsOn: command.meetsOn })];
    }
    case 'RaiseSteeringItem':
      return [event('SteeringItemRaised', { item: `i${steering.items.length + 1}`, words: command.words })];
    case 'WithdrawSteeringItem': {
      const { item, raisedBy } = openItem(steering, command.item);
      if (raisedBy !== by.id) managing(known, by);
      return [event('SteeringItemWithdrawn', { item })];
    }
    case 'DecideSteering': {
      managing(known, by);
      const { meeting } = meetingNow(steering, today);
      const { item } = openItem(steering, command.item);
      const { words, who = null, dueOn = null } = command;
      if ((who === null) !== (dueOn === null)) throw new RuleBroken('decision-who-and-when');
      if (who !== null && !steering.members.some(({ person }) => person === who))
        throw new RuleBroken('steering-member');
      if (dueOn !== null && dueOn < today) throw new RuleBroken('promise-in-past');
      const decision = `d${steering.decisions.length + 1}`;
      return [event('SteeringDecided', { decision, item, meeting, words, who, dueOn })];
    }
    case 'CompleteDecision': {
      const { decision, who } = openDecision(steering, command.decision);
      if (who !== by.id) managing(known, by);
      return [event('SteeringDecisionDone', { decision })];
    }
    case 'DropDecision': {
      managing(known, by);
      const { decision } = openDecision(steering, command.decision);
      return [event('SteeringDecisionDropped', { decision, words: command.words })];
    }
    case 'HoldSteering': {
      managing(known, by);
      const { meeting } = meetingNow(steering, today);
      return [event('SteeringHeld', { meeting, present: [...new Set(command.present)] })];
    }
  }
}

function openItem({ items }: Steering, id: string): SteeringItem {
  const item = items.find((one) => one.item === id);
  if (!item) throw new RuleBroken('item-unknown');
  if (item.state === 'withdrawn') throw new RuleBroken('item-gone');
  if (item.state === 'decided') throw new RuleBroken('item-decided');
  return item;
}

function openDecision({ decisions }: Steering, id: string): SteeringDecision {
  const found = decisions.find(({ decision, state }) => decision === id && state === 'open');
  if (!found) throw new RuleBroken('decision-unknown');
  return found;
}

/** The meeting that is held today, or was and has no minutes yet. */
function meetingNow(steering: Steering, today: IsoDate): SteeringMeeting {
  const meeting = calledSteering(steering);
  if (!meeting) throw new RuleBroken('no-forum-called');
  if (meeting.meetsOn > today) throw new RuleBroken('before-meeting');
  return meeting;
}
