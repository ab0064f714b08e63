import type { ReportHandover } from '../journey/journey-commands.ts';
import type { AskedOfJourney, CausedBy, Process } from '../process/process.ts';
import { decideHandover, lapsedBecause, type HandoverSurroundings } from './decide-handover.ts';
import type { HandoverCommand, HandoverEvent, HandoverSaid } from './handover-events.ts';
import { evolveHandover, lateFrom, type Handover } from './handover.ts';

/**
 * A referral from one agency that follows a youth to another, which accepts, gives it back or passes it on. Whoever gives
 * stays responsible until somebody has accepted; that her case was offered, and what came of it, stands in her journey
 * (infra/adr/0039).
 */
export const handoverProcess: Process<Handover, HandoverCommand, HandoverEvent, HandoverSurroundings> = {
  decide: decideHandover,
  evolve: evolveHandover,
  owner: ({ giver }) => giver,
  fallenDue: (handover, { today, around }) => {
    const { state, journeyId, at, answerBy } = handover;
    if (state !== 'waiting') return [];
    const reason = lapsedBecause(handover, around);
    if (reason) return [{ type: 'HandoverLapsed', data: { on: today, journeyId, reason } }];
    const on = lateFrom(handover);
    if (on === null || on > today) return [];
    return [{ type: 'HandoverUnanswered', data: { on, journeyId, agency: at, dueOn: answerBy } }];
  },
  nextDue: lateFrom,
  isOpen: ({ state }) => state === 'waiting',
  asks: (events, after, command) => events.flatMap((event) => told(event, after, command)),
};

/** What the journey is told: who was asked and what they said, never what was written. */
function told(
  { type, data, by }: CausedBy<HandoverEvent>,
  { handover, giver, asker, at, wants }: Handover,
  command: HandoverCommand | null,
): AskedOfJourney[] {
  const { on, journeyId } = data;
  const report = (said: HandoverSaid, more: Partial<ReportHandover> = {}): AskedOfJourney[] => [
    {
      journeyId,
      command: { type: 'ReportHandover', on, handover, said, giver, contact: asker, agency: at, ...more },
      ...(command?.type === 'AskHandover' &&
        command.journeySeen !== undefined && { seen: command.journeySeen }),
    },
  ];
  switch (type) {
    case 'HandoverAsked':
      return report('asked');
    case 'HandoverAccepted':
      return report('accepted', { responsible: wants === 'responsible' });
    case 'HandoverReturned':
      return report('returned', { reason: data.reason });
    case 'HandoverPassedOn':
      return report('passed-on', { agency: by.agency, to: data.to });
    case 'HandoverWithdrawn':
      return report('withdrawn', { reason: data.cause });
    case 'HandoverUnanswered':
      return report('unanswered');
    case 'HandoverLapsed':
      return report('lapsed', { reason: data.reason });
  }
}
