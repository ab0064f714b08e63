import {
  countyServed,
  workPlaceProcess,
  type WorkPlace,
  type WorkPlaceAround,
  type WorkPlaceCommand,
  type WorkPlaceEvent,
} from '@samspor/domain';
import type { ProcessKind } from '../processes/process-kind.ts';

/** Work places on the record (infra/adr/0041). */
export const workPlaceKind: ProcessKind<WorkPlace, WorkPlaceCommand, WorkPlaceEvent, WorkPlaceAround> = {
  kind: 'work-place',
  workflow: null,
  process: workPlaceProcess,
  async around(db, { id }) {
    const { rows } = await db.query<{ lastSeat: number }>(
      'SELECT coalesce(max(seat), 0) AS "lastSeat" FROM placement WHERE work_place = $1',
      [id],
    );
    return { lastSeat: rows[0]?.lastSeat ?? 0 };
  },
  rows: (place_id, version, { agency, entry, changedOn, takenOffOn }) => {
    const { ageFrom: age_from, ...said } = entry;
    return {
      work_place: [
        {
          ...{ place_id, version, agency, county: countyServed(agency), ...said, age_from },
          ...{ changed_on: changedOn, taken_off_on: takenOffOn },
        },
      ],
    };
  },
};
