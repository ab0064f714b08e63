import {
  holdsWorkSeat,
  openPlacementMatters,
  placedYouth,
  placementProcess,
  type Placement,
  type PlacementAround,
  type PlacementCommand,
  type PlacementEvent,
} from '@samspor/domain';
import type { Pool } from 'pg';
import { readProcess } from '../processes/read-process.ts';
import type { ProcessKind } from '../processes/process-kind.ts';
import { readStreams } from '../streams.ts';
import { workPlaceKind } from './work-place-kind.ts';

/** Placements on the record (infra/adr/0041). */
export const placementKind: ProcessKind<Placement, PlacementCommand, PlacementEvent, PlacementAround> = {
  kind: 'placement',
  workflow: 'workPlacement',
  process: placementProcess,
  async around(db, { state, command, by }) {
    const plan = command?.type === 'PlanPlacement' ? command : null;
    const journeyId = plan?.journeyId ?? state?.journeyId;
    const agency = state?.agency ?? by.agency;
    if (journeyId === undefined) return { youth: null, other: null, place: null };
    const [[journey], other, place] = await Promise.all([
      readStreams(db, [journeyId]),
      plan && otherOf(db, journeyId),
      plan && placeOf(db, plan.place),
    ]);
    const youth = journey?.stand ? placedYouth(journey.stand.journey, agency) : null;
    return { youth, other, place };
  },
  rows: (placement_id, version, placement) => {
    const { journeyId, agency, partner, caseworker, place, state, seat, terms, startedOn, ended } = placement;
    const last = terms.at(-1);
    return {
      placement: [
        {
          ...{ placement_id, version, journey_id: journeyId, agency, partner, caseworker, work_place: place },
          ...{ state, seat: holdsWorkSeat(placement) ? seat : null },
          ...{ from_day: last?.from ?? placement.plannedOn, to_day: last?.to ?? placement.plannedOn },
          ...{ started_on: startedOn, ended_on: ended?.on ?? null, end_reason: ended?.reason ?? null },
        },
      ],
      placement_matter: openPlacementMatters(placement).map(({ matter, dueOn }) => ({
        ...{ placement_id, matter, due_on: dueOn },
      })),
    };
  },
};

/** A placement of hers that is planned or runs. */
async function otherOf(db: Pool, journeyId: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT placement_id AS id FROM placement WHERE journey_id = $1 AND seat IS NOT NULL',
    [journeyId],
  );
  return rows[0]?.id ?? null;
}

async function placeOf(db: Pool, id: string): Promise<PlacementAround['place']> {
  const [{ state: place }, { rows }] = await Promise.all([
    readProcess(db, workPlaceKind, id),
    db.query<{ seat: number }>('SELECT seat FROM placement WHERE work_place = $1 AND seat IS NOT NULL', [id]),
  ]);
  return place ? { place, taken: rows.map(({ seat }) => seat) } : null;
}
