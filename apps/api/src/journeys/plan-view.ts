import type { LoadedStream } from '@samspor/case-store';
import type { JourneyView } from '@samspor/contracts';
import { isOwnService, isRunning, type PersonActor } from '@samspor/domain';
import type { Names } from './shielded.ts';

/** The plan that the youth and all her helpers share: who does what, until when, and what the youth wants herself. */
export function planView(
  { journey: { services }, events }: LoadedStream,
  me: PersonActor,
  names: Names,
): Pick<JourneyView, 'services' | 'wish'> {
  const at = (version: number | null) =>
    version === null ? undefined : events.find((event) => event.version === version);
  const text = (version: number | null, field: string) => at(version)?.texts[field] ?? null;
  const told = services.list.map((one): JourneyView['services'][number] => ({
    service: one.service,
    kind: one.kind,
    sector: one.sector,
    agency: names.agency(one.agency),
    caseworker: names.person(one.caseworker),
    goal: text(one.begunAt, 'goal'),
    startedOn: one.startedOn,
    evaluateOn: one.evaluateOn,
    result: one.result,
    finding: text(one.evaluatedAt, 'note'),
    ended: one.ended,
    mine: isOwnService(one, me),
  }));
  const running = told.filter(isRunning).toSorted((a, b) => (a.evaluateOn < b.evaluateOn ? -1 : 1));
  const ended = told.filter((one) => one.ended !== null).toReversed();
  const wish = text(services.wish, 'wish');
  return {
    services: [...running, ...ended],
    wish: wish === null ? null : { text: wish, on: String(at(services.wish)?.data.on) },
  };
}
