import {
  dutyAt,
  explainDuty,
  lifeOf,
  osloDateOf,
  type DutyExplanation,
  type IsoDate,
  type PolicyBook,
} from '@samspor/domain';
import type { LoadedStream } from '../load.ts';
import { dutyFromTable, rowsOf } from '../read-models/rows.ts';

/** The duties of a journey as they stand on a day, newest opening first, each with what explains it. */
export function explainedDuties(
  journeyId: string,
  { journey, version, events }: LoadedStream,
  today: IsoDate,
  policy: PolicyBook,
): DutyExplanation[] {
  const last = events.at(-1);
  if (!last) return [];
  const stand = { journeyId, journey, version, recordedOn: osloDateOf(last.recordedAt) };
  const { duty } = rowsOf({ ...stand, recordedAt: last.recordedAt.toISOString() }, policy);
  const life = lifeOf(journeyId, journey);
  return duty
    .map(dutyFromTable)
    .toSorted((a, b) => (a.openedOn < b.openedOn ? 1 : -1))
    .flatMap((row) => {
      const explained = explainDuty(life, row, today, policy);
      return explained ? [{ ...explained, duty: dutyAt(row, today) }] : [];
    });
}
