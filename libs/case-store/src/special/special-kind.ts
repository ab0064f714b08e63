import { specialProcess, type SpecialCommand, type SpecialEvent, type SpecialList } from '@samspor/domain';
import { namedId } from '../named-id.ts';
import type { ProcessKind } from '../processes/process-kind.ts';

/** The limited list of a special unit, on the record (infra/adr/0044). */
export const specialKind: ProcessKind<SpecialList, SpecialCommand, SpecialEvent, null> = {
  kind: 'special-list',
  workflow: 'specialUnitList',
  process: specialProcess,
  around: () => Promise.resolve(null),
  rows: (listId, version, { agency, places, youths }) => ({
    special_list: [{ list_id: listId, version, agency, places }],
    special_place: youths.map(({ journeyId, at, since, reasonAt, reviewOn }) => ({
      ...{ list_id: listId, journey_id: journeyId, at, since, reason_at: reasonAt, review_on: reviewOn },
    })),
  }),
};

/** The stream of an agency's list. */
export const specialListOf = (agency: string): string => namedId(`special-list|${agency}`);
