import type { IsoDate } from '../calendar/dates.ts';
import type { CausedBy } from '../process/process.ts';

/** When somebody is away, both days included, and who stands in for her: nobody, where `substitute` is null. */
export interface AbsenceDays {
  from: IsoDate;
  to: IsoDate;
  substitute: string | null;
}

/** One absence. Why she is away is not asked: it may be health. */
export interface Absence extends AbsenceDays {
  /** Its number among hers in this agency, as `1`. */
  absence: string;
}

/** The absences of one person in one agency, as they were said last; one that never began is not among them. */
export interface Absences {
  person: string;
  agency: string;
  absences: readonly Absence[];
  /** How many have been planned: the next one's number comes after it. */
  planned: number;
}

interface Planned {
  on: IsoDate;
  person: string;
  agency: string;
}

/** What stands of a person's absences: who stands in is an id, and nothing is free text. */
export type AbsenceEvent =
  | { type: 'AbsencePlanned'; data: Planned & Absence }
  | { type: 'AbsenceChanged'; data: { on: IsoDate } & Absence }
  | { type: 'AbsenceEnded'; data: { on: IsoDate; absence: string; lastDay: IsoDate } };

export type AbsenceCommand =
  | ({ type: 'PlanAbsence'; person: string; agency: string } & AbsenceDays)
  | ({ type: 'ChangeAbsence' } & Absence)
  /** She is back, or does not go after all. */
  | { type: 'EndAbsence'; absence: string };

/** The absences after an event. */
export function evolveAbsences(known: Absences | undefined, event: CausedBy<AbsenceEvent>): Absences {
  if (event.type === 'AbsencePlanned') {
    const { person, agency, absence, from, to, substitute } = event.data;
    const absences = [...(known?.absences ?? []), { absence, from, to, substitute }];
    return { person, agency, absences, planned: (known?.planned ?? 0) + 1 };
  }
  if (!known) throw new Error('An absence is planned before it changes');
  return { ...known, absences: known.absences.flatMap((one) => after(one, event)) };
}

function after(one: Absence, { type, data }: Exclude<AbsenceEvent, { type: 'AbsencePlanned' }>): Absence[] {
  if (one.absence !== data.absence) return [one];
  if (type === 'AbsenceEnded') return data.lastDay < one.from ? [] : [{ ...one, to: data.lastDay }];
  const { absence, from, to, substitute } = data;
  return [{ absence, from, to, substitute }];
}

/** Whether two times share a day. */
export const overlaps = (
  one: Pick<AbsenceDays, 'from' | 'to'>,
  other: Pick<AbsenceDays, 'from' | 'to'>,
): boolean => one.from <= other.to && other.from <= one.to;

/** Whether somebody is away on a day. */
export const isAway = (one: Pick<AbsenceDays, 'from' | 'to'>, day: IsoDate): boolean =>
  one.from <= day && day <= one.to;
