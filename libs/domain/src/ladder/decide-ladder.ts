import type { Asked } from '../journey/decide.ts';
import type { JourneyCommand } from '../journey/journey-commands.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import type { Journey } from '../journey/journey.ts';
import { linkAnswer, reply } from './answers.ts';
import { climb } from './climb.ts';
import type { LadderCommand } from './ladder-commands.ts';
import { claim, givenUp, handedOver, receipt } from './messages.ts';

/** The events that workflows, senders, gateways and a youth's own answer lead to; none where there is nothing to say. */
export function decideLadder(command: LadderCommand, journey: Journey, asked: Asked): JourneyEvent[] {
  switch (command.type) {
    case 'ClimbLadder':
      return climb(journey, command.ladder, asked);
    case 'ClaimMessage':
      return claim(command, journey, asked);
    case 'GiveUpMessage':
      return givenUp(command, journey, asked.today);
    case 'RecordHandOver':
      return handedOver(command, journey, asked.today);
    case 'RecordReceipt':
      return receipt(command, journey, asked.today);
    case 'AnswerLink':
      return linkAnswer(command, journey, asked);
    case 'ReceiveReply':
      return reply(command, journey, asked);
  }
}

const commandTypes: readonly JourneyCommand['type'][] = [
  'ClimbLadder',
  'ClaimMessage',
  'GiveUpMessage',
  'RecordHandOver',
  'RecordReceipt',
  'AnswerLink',
  'ReceiveReply',
] satisfies LadderCommand['type'][];

export const isLadderCommand = (command: JourneyCommand): command is LadderCommand =>
  commandTypes.includes(command.type);
