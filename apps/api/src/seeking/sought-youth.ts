import type { SoughtRow } from '@samspor/case-store';
import type { SoughtYouth } from '@samspor/contracts';
import {
  attemptsSince,
  daysBetween,
  isOpenHint,
  nextAct,
  risksOn,
  seekingCase,
  waysOpen,
  type IsoDate,
  type PolicyBook,
} from '@samspor/domain';
import type { Caller } from '../auth/caller.ts';
import { hintsShown } from '../journeys/hint-view.ts';
import { ageOn, caseworkerOf, fullName } from '../journeys/people.ts';

const triesShown = 5;

/** A row of the queue as this reader may see it; of a protected youth neither area nor school (domain.md §5). */
export function soughtYouth(row: SoughtRow, me: Caller, today: IsoDate, policy: PolicyBook): SoughtYouth {
  const { journey } = row;
  const sought = seekingCase(journey);
  const since = sought?.since ?? row.since;
  const tries = attemptsSince(journey, since);
  const isProtected = journey.protection !== 'UGRADERT';
  const open = { ...journey, hints: journey.hints.filter(isOpenHint) };
  return {
    journeyId: row.journeyId,
    version: row.version,
    name: fullName(row),
    age: ageOn(row.birthDate, today),
    municipality: row.municipality,
    area: row.postalCode && `${row.postalCode} ${row.place ?? ''}`.trim(),
    school: isProtected ? null : row.schoolName,
    isProtected,
    why: sought?.why ?? 'unknown',
    since,
    days: Math.max(0, daysBetween(since, today)),
    wasReached: sought?.wasReached ?? false,
    risks: risksOn({ adultOn: journey.adultOn, yearsMissed: row.yearsMissed ? 1 : 0 }, today),
    tries: tries.toReversed().slice(0, triesShown),
    tryCount: tries.length,
    ways: waysOpen(journey, today),
    hints: hintsShown(open, isProtected),
    caseworker: caseworkerOf(row, me.place.agency),
    next: nextAct(journey, today, policy),
    routeOn: row.routeOn,
  };
}
