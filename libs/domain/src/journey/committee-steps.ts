import type { Asked } from './decide.ts';
import type { StepCommand } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import type { Journey } from './journey.ts';
import type { Phase } from './phases.ts';
import { proposed, requireOfCounty } from './requirements.ts';
import { isOpenAgreement, type Agreement } from './agreements.ts';
import { decidedTogether, proposalOf } from './committee-decision.ts';
import { RuleBroken } from './journey-rules.ts';
import type { Actor } from '../people/actor.ts';
import type { EventOf } from './step-event.ts';

type CommitteeStep = StepCommand & {
  type:
    | 'ReferToCommittee'
    | 'RecordCommitteeDecision'
    | 'ProposeCategory'
    | 'ConfirmCategory'
    | 'ReturnCategory'
    | 'CompleteAgreement'
    | 'DropAgreement'
    | 'WithdrawReferral';
};

/** Referral, what the committee decides, and the category that follows (P1824). */
export function decideCommittee(
  command: CommitteeStep,
  journey: Journey,
  context: Asked,
  event: EventOf,
): JourneyEvent[] {
  const { by } = context;
  switch (command.type) {
    case 'ReferToCommittee':
      requireOfCounty(journey, command.committee);
      if (journey.phase === 'committee') return [asked(command, journey, event)];
      return [referred(command, journey, event)];
    case 'RecordCommitteeDecision':
      return decidedTogether(command, journey, context, event);
    case 'ProposeCategory':
      return [proposalOf(command, event)];
    case 'ConfirmCategory':
      return [event('CategoryConfirmed', { category: proposed(journey) }, { comment: command.comment })];
    case 'ReturnCategory':
      return [
        event(
          'CategoryReturned',
          { category: proposed(journey), ...(command.suggested && { suggested: command.suggested }) },
          { comment: command.comment },
        ),
      ];
    case 'CompleteAgreement':
      requireAgreement(command, journey, (one) => [one.agency, one.committee, journey.owner], by);
      return [event('AgreementCompleted', { agreement: command.agreement }, { note: command.note })];
    case 'DropAgreement':
      requireAgreement(command, journey, (one) => [one.committee], by);
      return [event('AgreementDropped', { agreement: command.agreement }, { reason: command.reason })];
    case 'WithdrawReferral': {
      const committee = journey.committee ?? by.agency;
      return [event('ReferralWithdrawn', { committee, cause: command.cause }, { note: command.note })];
    }
  }
}

/** An agreement that stands, on the day it was made or later, settled by one of those whose it is. */
function requireAgreement(
  { agreement, on }: StepCommand & { type: 'CompleteAgreement' | 'DropAgreement' },
  { agreements }: Journey,
  whose: (agreement: Agreement) => readonly string[],
  by: Actor,
): void {
  const known = agreements.find((one) => one.agreement === agreement);
  if (!known || !isOpenAgreement(known) || on < known.madeOn) throw new RuleBroken('agreement-unknown');
  if (by.kind === 'person' && !whose(known).includes(by.agency)) throw new RuleBroken('not-your-agreement');
}

/** She keeps her place in the queue, and the deadline that she came with. */
function asked(
  { committee, question }: StepCommand & { type: 'ReferToCommittee' },
  journey: Journey,
  event: EventOf,
): JourneyEvent {
  if (committee !== journey.committee) throw new RuleBroken('not-now');
  return event('ReferredToCommittee', { committee }, { question }, { phase: undefined, sets: [] });
}

/** Whom nobody has talked with, and who is in school or at work, is sent because somebody says what the risk is. */
function referred(
  { committee, question, risk }: StepCommand & { type: 'ReferToCommittee' },
  { phase }: Journey,
  event: EventOf,
): JourneyEvent {
  if (riskPhases.includes(phase) && !risk) throw new RuleBroken('risk-needed');
  return event('ReferredToCommittee', { committee, ...(risk && { risk: true }) }, { question, risk });
}

const riskPhases: readonly Phase[] = ['enrolled', 'contact-sought', 'in-training', 'in-work'];
