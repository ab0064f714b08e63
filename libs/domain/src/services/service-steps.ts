import { addDays, type IsoDate } from '../calendar/dates.ts';
import type { Asked } from '../journey/decide.ts';
import type { StepCommand } from '../journey/journey-commands.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Journey } from '../journey/journey.ts';
import type { EventOf } from '../journey/step-event.ts';
import { gives } from './service-kinds.ts';
import { isOwnService, isRunning, sectorOfActor, type Service } from './services.ts';

type ServiceStep = StepCommand & {
  type: 'StartService' | 'EvaluateService' | 'EndService' | 'RecordWish' | 'NoteRuling';
};

/** What agencies give at the same time: begun, evaluated and ended by whoever gives it (deck 002, slides 4 and 10). */
export function decideServices(
  command: ServiceStep,
  journey: Journey,
  { by }: Asked,
  event: EventOf,
): JourneyEvent[] {
  const { on } = command;
  switch (command.type) {
    case 'StartService': {
      const { kind, evaluateOn, goal } = command;
      const sector = sectorOfActor(by);
      if (sector === null || !gives(sector, kind)) throw new RuleBroken('not-your-service');
      requireEvaluation(on, evaluateOn);
      const runs = journey.services.list.some(
        (one) => isRunning(one) && one.kind === kind && isOwnService(one, by),
      );
      if (runs && kind !== 'other') throw new RuleBroken('service-runs');
      const given = { agency: by.agency, sector, caseworker: by.id };
      return [
        event('ServiceStarted', { service: nextService(journey), kind, ...given, evaluateOn }, { goal }),
      ];
    }
    case 'EvaluateService': {
      const { service, result, evaluateOn, note } = command;
      requireService(journey, command, by);
      requireEvaluation(on, evaluateOn);
      return [event('ServiceEvaluated', { service, result, evaluateOn }, { note })];
    }
    case 'EndService': {
      const { service, reason, note } = command;
      requireService(journey, command, by);
      return [event('ServiceEnded', { service, reason }, { note })];
    }
    case 'RecordWish':
      return [event('WishRecorded', {}, { wish: command.wish })];
    case 'NoteRuling':
      return [event('RulingNoted', {})];
  }
}

/** Nothing runs on by itself: it is looked at again, within a year at the latest. */
function requireEvaluation(on: IsoDate, evaluateOn: IsoDate): void {
  if (evaluateOn <= on || evaluateOn > addDays(on, 366)) throw new RuleBroken('evaluation-day');
}

/** A running service of one's own, on a day on which it had begun. */
function requireService(
  journey: Journey,
  { service: id, on }: { service: string; on: IsoDate },
  by: Asked['by'],
): Service {
  const service = journey.services.list.find((one) => one.service === id);
  if (!service || !isRunning(service)) throw new RuleBroken('service-unknown');
  if (!isOwnService(service, by)) throw new RuleBroken('not-your-service');
  if (on < service.startedOn) throw new RuleBroken('before-service');
  return service;
}

/** Who closes a journey by hand takes nothing away that somebody else is giving. */
export function requireNoServices({ services }: Journey): void {
  if (services.list.some(isRunning)) throw new RuleBroken('services-run');
}

/** The next one after all that count: one that was withdrawn leaves a gap. */
const nextService = ({ services: { list } }: Journey): string =>
  `s${Math.max(0, ...list.map(({ service }) => Number(service.slice(1)) || 0)) + 1}`;
