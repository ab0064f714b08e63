import { addDays, type IsoDate } from '../calendar/dates.ts';
import { laneOf, stallCauses, type Lane, type StallCause } from './causes.ts';

/** How many stalls of a cause were found on a day (null: before the first of the trend) and gone on one (null: not yet). */
export interface StallSpan {
  cause: StallCause;
  foundOn: IsoDate | null;
  goneOn: IsoDate | null;
  count: number;
}

/** What came, what went, and what stood at the end of a day. */
export interface TrendDay {
  day: IsoDate;
  lane: Lane;
  cause: StallCause;
  opened: number;
  closed: number;
  standing: number;
}

/** The trend of stalls over `days` days until `today`, per cause that occurs in it; days in order, gravest causes first. */
export function stallTrend(spans: readonly StallSpan[], today: IsoDate, days: number): TrendDay[] {
  const first = addDays(today, 1 - days);
  return stallCauses.flatMap((cause) => {
    const ours = spans.filter((span) => span.cause === cause);
    if (ours.length === 0) return [];
    let standing = sum(ours, ({ foundOn }) => foundOn === null || foundOn < first);
    standing -= sum(
      ours,
      ({ foundOn, goneOn }) => (foundOn === null || foundOn < first) && goneOn !== null && goneOn < first,
    );
    return Array.from({ length: days }, (_, index) => {
      const day = addDays(first, index);
      const opened = sum(ours, ({ foundOn }) => foundOn === day);
      const closed = sum(ours, ({ goneOn }) => goneOn === day);
      standing += opened - closed;
      return { day, lane: laneOf(cause), cause, opened, closed, standing };
    });
  });
}

const sum = (spans: readonly StallSpan[], which: (span: StallSpan) => boolean): number =>
  spans.reduce((total, span) => total + (which(span) ? span.count : 0), 0);
