import { addWorkingDays } from '../calendar/working-days.ts';
import type { ReportHandover } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import { RuleBroken } from './journey-rules.ts';
import type { CausedEvent, Journey } from './journey.ts';
import type { TaskKind } from './tasks.ts';

/** A referral that waits for an answer: who gave it, and which agency has to answer. */
export interface OpenHandover {
  handover: string;
  giver: string;
  at: string;
}

/** Working days in which the giver does something about what came back, or about silence (P). */
const afterAnswer = 3;

type Reported = JourneyEvent & { type: 'HandoverReported' };

/**
 * What became of a referral, as its own rules decided it. One to the same agency waits already, or the journey has closed
 * meanwhile: RuleBroken. That it ended is told to a closed journey, too.
 */
export function reportHandover(
  { on, handover, said, giver, contact, agency, to, reason, responsible }: ReportHandover,
  { phase, handovers }: Journey,
): JourneyEvent[] {
  const ends = said === 'lapsed' || said === 'withdrawn';
  if (phase === 'closed' && !ends) throw new RuleBroken('not-now');
  const asks = said === 'asked' ? agency : to;
  if (handovers.some((one) => one.at === asks && one.handover !== handover))
    throw new RuleBroken('handover-waits');
  const raises = taskOf[said] !== undefined;
  return [
    {
      type: 'HandoverReported',
      data: {
        ...{ on, handover, said, giver, agency },
        ...(to && { to }),
        ...(reason && { reason }),
        ...(responsible && { responsible }),
        ...(raises && { contact, dueOn: addWorkingDays(on, afterAnswer) }),
      },
    },
  ];
}

/** What the giver has to do about it, so that a youth who was given back is nobody's by no means. */
const taskOf: Partial<Record<ReportHandover['said'], TaskKind>> = {
  returned: 'handover-returned',
  unanswered: 'handover-unanswered',
};

/** Whoever says no, or passes it on, takes part no more than before. */
export const saidFromOutside = (event: JourneyEvent): boolean =>
  event.type === 'HandoverReported' && (event.data.said === 'returned' || event.data.said === 'passed-on');

/** The journey after word of a referral; whoever accepts responsibility becomes the contact person. */
export function handoversAfter(journey: Journey, event: CausedEvent & Reported): Journey {
  const { handover, said, giver, agency, to } = event.data;
  const others = journey.handovers.filter((one) => one.handover !== handover);
  const after = { ...journey, handovers: others, tasks: tasksOfHandover(journey, event) };
  switch (said) {
    case 'asked':
      return { ...after, handovers: [...others, { handover, giver, at: agency }] };
    case 'passed-on':
      return { ...after, handovers: [...others, { handover, giver, at: to ?? agency }] };
    case 'unanswered':
      return { ...after, handovers: journey.handovers };
    case 'accepted':
      return event.data.responsible ? takenOver(after, event) : after;
    case 'returned':
    case 'withdrawn':
    case 'lapsed':
      return after;
  }
}

/** Whatever happens to one referral settles what was to do about it before; one task of a kind at a time. */
function tasksOfHandover({ tasks }: Journey, { data }: Reported): Journey['tasks'] {
  const { said, handover, on, dueOn, contact } = data;
  const kind = taskOf[said];
  const before = tasks.filter((one) => !one.task.endsWith(`:${handover}`) && one.kind !== kind);
  if (!kind || !dueOn) return before;
  return [...before, { task: `${kind}:${handover}`, kind, raisedOn: on, dueOn, ...(contact && { contact }) }];
}

/**
 * The county owns whom it has enrolled, and answers for her by law; whom no county knows of is owned by whoever has
 * taken her over (infra/adr/0033). Who owned her before goes on taking part.
 */
function takenOver(journey: Journey, { by }: CausedEvent): Journey {
  const contact = { caseworker: by.id, caseworkerOf: by.agency };
  if (journey.enrolment) return { ...journey, ...contact };
  const agencies = [by.agency, ...journey.agencies.filter((agency) => agency !== by.agency)];
  return { ...journey, ...contact, owner: by.agency, agencies };
}
