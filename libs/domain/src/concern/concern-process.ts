import { addDays, type IsoDate } from '../calendar/dates.ts';
import { adultOn } from '../duty/life.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { written } from '../journey/step-event.ts';
import { isDanish, type PersonActor } from '../people/actor.ts';
import type { Process, ProcessAsked } from '../process/process.ts';
import { childWelfareAt, concernDays, concernReporters, groundsAt } from './concern-codes.ts';
import type {
  ConcernCommand,
  ConcernEvent,
  ConcernEventData,
  ConcernEventType,
  ReportConcern,
} from './concern-events.ts';
import { evolveConcern, isReceiver, isReporter, owedOfConcern, type ConcernReport } from './concern.ts';

/** The day the youth was born; null after an erasure. */
export interface ConcernSurroundings {
  birthDate: IsoDate | null;
}

/**
 * A report of concern to child welfare (bekymringsmelding, underretning): a duty that stands above secrecy and consent,
 * and a record that only who reported and child welfare know of (domain.md §10, infra/adr/0044).
 */
export const concernProcess: Process<ConcernReport, ConcernCommand, ConcernEvent, ConcernSurroundings> = {
  decide: decideConcern,
  evolve: evolveConcern,
  owner: ({ to }) => to,
  fallenDue: (report, { today }) =>
    unmarked(report)
      .filter(({ dueOn }) => dueOn < today)
      .map(({ matter, dueOn }) => ({
        type: 'ConcernDuePassed',
        data: { on: addDays(dueOn, 1), journeyId: report.journeyId, matter, dueOn },
      })),
  nextDue: (report) => {
    const [next] = unmarked(report);
    return next ? addDays(next.dueOn, 1) : null;
  },
  isOpen: ({ state }) => state !== 'answered',
  // Who has more to tell stands in nobody's way, and nobody in hers.
  clashes: (command, unseen) => command.type !== 'AddToConcern' && unseen.type !== 'ConcernAdded',
};

const unmarked = (report: ConcernReport) =>
  owedOfConcern(report).filter(({ matter }) => !report.passed.includes(matter));

type EventOf = <T extends ConcernEventType>(
  type: T,
  data: ConcernEventData[T],
  texts: Record<string, string | undefined>,
) => ConcernEvent;

const eventsOf =
  (journeyId: string, on: IsoDate): EventOf =>
  (type, data, texts) => {
    const filled = written(texts);
    return { type, data: { ...data, on, journeyId }, ...(filled && { texts: filled }) } as ConcernEvent;
  };

/** The event of one act on a report. Throws RuleBroken. */
function decideConcern(
  command: ConcernCommand,
  known: ConcernReport | undefined,
  { by, today, around }: ProcessAsked<ConcernSurroundings>,
): ConcernEvent[] {
  if (by.kind !== 'person') throw new RuleBroken('not-your-role');
  if (command.type === 'ReportConcern') return known ? [] : [reported(command, { by, today, around })];
  const reader = { person: by.id, agency: by.agency, role: by.role };
  const isAllowed = command.type === 'AddToConcern' ? isReporter : isReceiver;
  if (!known || !isAllowed(known, reader)) throw new RuleBroken('not-your-role');
  const event = eventsOf(known.journeyId, today);
  switch (command.type) {
    case 'AddToConcern':
      return [event('ConcernAdded', {}, { note: command.note })];
    case 'AcknowledgeConcern':
      return known.state === 'sent' ? [event('ConcernAcknowledged', {}, { note: command.note })] : [];
    case 'AnswerConcern':
      return [event('ConcernAnswered', {}, { outcome: command.outcome, note: command.note })];
  }
}

function reported(
  { report, journeyId, to, isUrgent, grounds, observed, tried, family }: ReportConcern,
  { by, today, around }: { by: PersonActor; today: IsoDate; around: ConcernSurroundings },
): ConcernEvent {
  if (!concernReporters.includes(by.role)) throw new RuleBroken('not-your-role');
  if (childWelfareAt(to) === null || isDanish(to) !== isDanish(by.agency))
    throw new RuleBroken('not-child-welfare');
  const { birthDate } = around;
  if (birthDate === null || adultOn(birthDate) <= today) throw new RuleBroken('not-a-child');
  const lawful = groundsAt(by.agency);
  if (grounds.length === 0 || grounds.some((one) => !lawful.includes(one)))
    throw new RuleBroken('grounds-missing');
  return eventsOf(journeyId, today)(
    'ConcernReported',
    { report, agency: by.agency, to, isUrgent, ...concernDays(to, today) },
    { grounds: [...new Set(grounds)].join(' '), observed, tried, family },
  );
}
