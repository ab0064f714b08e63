import type { StalledRow } from '@samspor/case-store';
import type { StallView } from '@samspor/contracts';
import { daysBetween, osloDateOf, repairHindrance, repairsOf, type IsoDate } from '@samspor/domain';
import type { Caller } from '../auth/caller.ts';
import { namesFor } from '../journeys/shielded.ts';

/** A stall as this reader may know it: no name for whoever looks after the system only. */
export function stallView(row: StalledRow, { place }: Caller, today: IsoDate): StallView {
  const { journeyId, phase, waitsFor, owner, handledTo } = row;
  const names = namesFor(place.agency, row.isStrict);
  const knowsYouths = place.role !== 'administrator';
  return {
    stallId: row.stallId,
    lane: row.lane,
    cause: row.cause,
    kind: row.isStrict && row.kind === waitsFor ? '' : row.kind,
    subject: row.subject,
    since: row.since,
    days: Math.max(0, daysBetween(osloDateOf(new Date(row.since)), today)),
    youth:
      journeyId && phase
        ? {
            journeyId,
            name: knowsYouths ? row.name : null,
            municipality: knowsYouths ? row.municipality : null,
            phase,
          }
        : null,
    holdsUp: row.holdsUp,
    waitsFor: waitsFor === null ? null : names.agency(waitsFor),
    owner: owner === null ? null : names.person(owner),
    detail: row.detail,
    handled: handledOf(row, handledTo === null ? null : nameOf(names, row)),
    repairs: repairsOf[row.cause].filter((repair) => repairHindrance(repair, row, place) === null),
    asked: row.repair && {
      repair: row.repair,
      tries: row.repairTries,
      error: row.repairError,
      done: row.repairDone,
    },
  };
}

const nameOf = (names: ReturnType<typeof namesFor>, { handledTo, owner }: StalledRow) =>
  handledTo === owner ? names.person(String(handledTo)) : names.agency(String(handledTo));

function handledOf(
  { handled, handledOn, restsUntil }: StalledRow,
  to: { id: string; name: string } | null,
): StallView['handled'] {
  return handled && handledOn && restsUntil ? { how: handled, to, on: handledOn, until: restsUntil } : null;
}
