import {
  adviceProcess,
  type AdviceGiven,
  type GiveAdvice,
  type Sector,
  type StaffAdvice,
} from '@samspor/domain';
import { namedId } from '../named-id.ts';
import type { ProcessKind } from '../processes/process-kind.ts';

/** Advice to a school's staff, on the record: about nobody. */
export const adviceKind: ProcessKind<StaffAdvice, GiveAdvice, AdviceGiven, null> = {
  kind: 'staff-advice',
  workflow: null,
  process: adviceProcess,
  around: () => Promise.resolve(null),
  rows: (adviceId, _, { agency, sector, given }) => ({
    staff_advice: given.map(({ on, topic }, index) => ({
      ...{ advice_id: adviceId, place: index + 1, agency, sector, on_day: on, topic },
    })),
  }),
};

/** The stream of a sector's advice at a school through a school year. */
export const adviceStreamOf = (agency: string, sector: Sector, schoolYear: string): string =>
  namedId(`staff-advice|${agency}|${sector}|${schoolYear}`);
