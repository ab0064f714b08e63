import type { IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Phase } from '../journey/phases.ts';
import { written } from '../journey/step-event.ts';
import { mayTakePart, type PersonActor } from '../people/actor.ts';
import type { ProcessAsked } from '../process/process.ts';
import { answerDay, answerWithin, handoverRoles, mayBeContact, sharingBasesOn } from './handover-codes.ts';
import type {
  AskHandover,
  HandoverCommand,
  HandoverEvent,
  HandoverEventData,
  HandoverEventType,
  LapseReason,
} from './handover-events.ts';
import type { Handover } from './handover.ts';

/** How the youth's journey stands: where she lives, and which agencies take part. */
export interface HandoverSurroundings {
  phase: Phase | null;
  county: string;
  agencies: readonly string[];
}

type EventOf = <T extends HandoverEventType>(
  type: T,
  data: HandoverEventData[T],
  texts?: Record<string, string | undefined>,
) => HandoverEvent;

const eventsOf =
  (journeyId: string, on: IsoDate): EventOf =>
  (type, data, texts = {}) => {
    const filled = written(texts);
    return { type, data: { ...data, on, journeyId }, ...(filled && { texts: filled }) } as HandoverEvent;
  };

/** The event of one act on a referral. Throws RuleBroken. */
export function decideHandover(
  command: HandoverCommand,
  known: Handover | undefined,
  asked: ProcessAsked<HandoverSurroundings>,
): HandoverEvent[] {
  const { by, today, around } = asked;
  if (by.kind !== 'person' || !handoverRoles.includes(by.role)) throw new RuleBroken('not-your-role');
  if (command.type === 'AskHandover') {
    if (known) throw new RuleBroken('handover-answered');
    return [askedBy(by, command, asked)];
  }
  if (!known) throw new RuleBroken('handover-ended');
  if (known.state !== 'waiting')
    throw new RuleBroken(known.state === 'lapsed' ? 'handover-ended' : 'handover-answered');
  if (lapsedBecause(known, around)) throw new RuleBroken('handover-ended');
  const event = eventsOf(known.journeyId, today);
  if (by.agency !== (command.type === 'Withdraw' ? known.giver : known.at))
    throw new RuleBroken('not-your-handover');
  switch (command.type) {
    case 'Withdraw':
      return [event('HandoverWithdrawn', { cause: command.cause }, { note: command.note })];
    case 'Accept':
      if (known.wants === 'responsible' && !mayBeContact(by.role))
        throw new RuleBroken('accept-by-caseworker');
      return [event('HandoverAccepted', { agency: by.agency, wants: known.wants }, { note: command.note })];
    case 'Return':
      return [
        event('HandoverReturned', { agency: by.agency, reason: command.reason }, { note: command.note }),
      ];
    case 'PassOn': {
      const { to, note } = command;
      if (to === known.giver) throw new RuleBroken('return-instead');
      requireOther(to, by.agency, known.wants, around);
      const answerBy = answerDay(today, known.urgency);
      return [event('HandoverPassedOn', { agency: by.agency, to, answerBy }, { note })];
    }
  }
}

function askedBy(
  by: PersonActor,
  command: AskHandover,
  { today, around }: ProcessAsked<HandoverSurroundings>,
): HandoverEvent {
  const { journeyId, to, wants, basis, urgency, question, summary } = command;
  if (around.phase === null || around.phase === 'closed') throw new RuleBroken('not-now');
  if (!around.agencies.includes(by.agency)) throw new RuleBroken('not-your-handover');
  requireOther(to, by.agency, wants, around);
  if (!sharingBasesOn(today).includes(basis)) throw new RuleBroken('basis-not-in-force');
  const answerBy = command.answerBy ?? answerDay(today, urgency);
  if (answerBy <= today || answerBy > addWorkingDays(today, answerWithin.most))
    throw new RuleBroken('answer-day');
  const data = {
    handover: command.handover,
    giver: by.agency,
    asker: by.id,
    to,
    wants,
    basis,
    urgency,
    answerBy,
  };
  return eventsOf(journeyId, today)('HandoverAsked', data, { question, summary });
}

/** It goes to another agency, that works where she lives, and does not do already what it is asked for. */
function requireOther(
  to: string,
  from: string,
  wants: Handover['wants'],
  { county, agencies }: HandoverSurroundings,
): void {
  if (to === from) throw new RuleBroken('same-agency');
  if (!mayTakePart(to, { county, agencies })) throw new RuleBroken('agency-elsewhere');
  if (wants === 'take-part' && agencies.includes(to)) throw new RuleBroken('takes-part-already');
}

/** Why nobody has to answer any more; null while somebody has to. */
export function lapsedBecause(
  { giver, at }: Pick<Handover, 'giver' | 'at'>,
  { phase, county, agencies }: HandoverSurroundings,
): LapseReason | null {
  if (phase === null || phase === 'closed') return 'journey-closed';
  if (!agencies.includes(giver)) return 'giver-left';
  return mayTakePart(at, { county, agencies }) ? null : 'moved';
}
