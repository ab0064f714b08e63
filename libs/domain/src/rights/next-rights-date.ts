import { addDays, type IsoDate } from '../calendar/dates.ts';
import { dueOn } from '../journey/deadlines.ts';
import type { SetDeadline } from '../journey/journey-events.ts';
import type { Journey } from '../journey/journey.ts';
import { ledgerOf } from './ledger.ts';

/**
 * What comes when a date of the rights has gone by: the next one. Where it was the last day to apply, and somebody outside
 * training has not applied, the person who follows her up is asked to see to it at once.
 */
export function nextRightsDate(
  journey: Journey,
  passed: IsoDate,
): { sets?: SetDeadline[]; meets?: ['rights-date'] } {
  const day = addDays(passed, 1);
  const { next, dates } = ledgerOf(journey, day);
  const before = ledgerOf(journey, passed);
  const missed =
    journey.phase !== 'in-training' &&
    before.dates.some(({ kind, on }) => kind === 'apply-ordinary' && on === passed) &&
    !journey.rights.applications.some(({ startsIn }) => startsIn === Number(passed.slice(0, 4)));
  const sets: SetDeadline[] = [
    ...(next && dates.length > 0 ? [{ kind: 'rights-date' as const, dueOn: next.on }] : []),
    ...(missed ? [{ kind: 'late-application' as const, dueOn: dueOn('late-application', passed) }] : []),
  ];
  return { ...(sets.length > 0 && { sets }), ...(!next && { meets: ['rights-date'] }) };
}
