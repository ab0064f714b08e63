import type { IsoDate } from '../calendar/dates.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import type { CausedEvent, Deadline, Journey } from '../journey/journey.ts';
import { isRunning, type Service, type Services } from './services.ts';

/** The journey with what the event says of its services, and the deadline of whichever is to be evaluated first. */
export function evolveServices(before: Journey, after: Journey, event: CausedEvent): Journey {
  const services = changed(after, event);
  if (services.list.length === 0 && services === after.services) return after;
  return { ...after, services, deadlines: withEvaluation(after, services, before.deadlines) };
}

type Fold = { [T in JourneyEvent['type']]?: (journey: Journey, data: DataOf<T>) => Services };
type DataOf<T extends JourneyEvent['type']> = (JourneyEvent & { type: T })['data'];

const left = ({ services, agencies }: Journey, { on }: { on: IsoDate }): Services =>
  ending(services, on, 'agency-left', ({ agency }) => !agencies.includes(agency));

/** What each event says of services; the others say nothing. */
const folds: Fold = {
  ServiceStarted: ({ services, version }, { on, service, kind, agency, sector, caseworker, evaluateOn }) => {
    const begun: Service = {
      ...{ service, kind, agency, sector, caseworker, evaluateOn },
      ...{ begunAt: version, evaluatedAt: null, startedOn: on, result: null, ended: null },
    };
    return { ...services, list: [...services.list, begun] };
  },
  ServiceEvaluated: ({ services, version }, { service, result, evaluateOn }) =>
    withChange(services, service, { result, evaluateOn, evaluatedAt: version }),
  ServiceEnded: ({ services }, { service, on, reason }) =>
    withChange(services, service, { ended: { on, reason } }),
  WishRecorded: ({ services, version }) => ({ ...services, wish: version }),
  JourneyClosed: ({ services }, { on }) => ending(services, on, 'journey-closed', () => true),
  Moved: left,
  AgencyPartEnded: left,
};

function changed(journey: Journey, event: CausedEvent): Services {
  // The table pairs each type with its own data; the compiler cannot follow a union through an index.
  const fold = folds[event.type] as ((journey: Journey, data: CausedEvent['data']) => Services) | undefined;
  return fold?.(journey, event.data) ?? journey.services;
}

const withChange = (services: Services, id: string, change: Partial<Service>): Services => ({
  ...services,
  list: services.list.map((one) => (one.service === id ? { ...one, ...change } : one)),
});

/** What nobody can go on with has ended: nothing of it waits for anybody. */
function ending(
  services: Services,
  on: IsoDate,
  reason: 'journey-closed' | 'agency-left',
  which: (service: Service) => boolean,
): Services {
  if (!services.list.some((one) => isRunning(one) && which(one))) return services;
  const list = services.list.map((one) =>
    isRunning(one) && which(one) ? { ...one, ended: { on, reason } } : one,
  );
  return { ...services, list };
}

/** One deadline stands for all services: the earliest. It outlives a change of phase, as the services do. */
function withEvaluation(
  { deadlines, phase }: Journey,
  { list }: Services,
  known: readonly Deadline[],
): readonly Deadline[] {
  const others = deadlines.filter(({ kind }) => kind !== 'evaluate-service');
  const [next] = list.filter(isRunning).toSorted((a, b) => (a.evaluateOn < b.evaluateOn ? -1 : 1));
  if (!next || phase === 'closed') return others.length < deadlines.length ? others : deadlines;
  const same = [...deadlines, ...known].filter(
    ({ kind, dueOn }) => kind === 'evaluate-service' && dueOn === next.evaluateOn,
  );
  const passed = same.some((one) => one.passed);
  return [...others, { kind: 'evaluate-service', dueOn: next.evaluateOn, setOn: next.startedOn, passed }];
}
