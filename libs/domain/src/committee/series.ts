import { addDays, type IsoDate } from '../calendar/dates.ts';
import { latestOn } from '../setup/dated.ts';
import { isoWeekday } from '../intake/weekday.ts';
import type { Committee } from './committees.ts';
import { nextOpenMeeting, type RhythmOn } from './meeting-calendar.ts';

/** A committee as it sits from a day on, until it is decided anew. */
export interface DatedCommittee {
  from: IsoDate;
  committee: Committee;
}

/** How a committee sits and meets (deck 001 slide 5): as it did from the beginning, and what was decided since. */
export interface CommitteeSeries {
  base: Committee;
  /** In the order in which it was decided; of two from the same day the later one counts. */
  decided: readonly DatedCommittee[];
}

/** The committee as it sits on a day. */
export function committeeOn({ base, decided }: CommitteeSeries, day: IsoDate): Committee {
  return latestOn(decided, day)?.committee ?? base;
}

/** When a committee meets, day by day. */
export const rhythmOf =
  (series: CommitteeSeries): RhythmOn =>
  (day) =>
    committeeOn(series, day);

/** A meeting that lies ahead: its day, and whether it has been called already and stands whatever is decided. */
export interface MeetingAhead {
  meetsOn: IsoDate;
  isCalled: boolean;
}

const longestSearch = 400;

/**
 * The next meetings as they will be: those that have been called, by their days, and what each day of meeting then calls
 * (the first whose agenda can still be filled). As many as asked for, the next first.
 */
export function meetingsAhead(
  series: CommitteeSeries,
  called: readonly IsoDate[],
  { today, most }: { today: IsoDate; most: number },
): MeetingAhead[] {
  const rhythm = rhythmOf(series);
  const days = new Set(called.filter((day) => day >= today));
  let day = today;
  for (let step = 0; step < longestSearch; step += 1) {
    if (isoWeekday(day) === rhythm(day).weekday) days.add(nextOpenMeeting(rhythm, day));
    if ([...days].filter((known) => known <= day).length >= most) break;
    day = addDays(day, 1);
  }
  return [...days]
    .toSorted()
    .slice(0, most)
    .map((meetsOn) => ({ meetsOn, isCalled: called.includes(meetsOn) }));
}
