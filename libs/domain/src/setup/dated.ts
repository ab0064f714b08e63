import type { IsoDate } from '../calendar/dates.ts';

/** What holds on a day among dated decisions in the order they were made: of two from the same day the later one. */
export function latestOn<Decided extends { from: IsoDate }>(
  decided: readonly Decided[],
  day: IsoDate,
): Decided | undefined {
  let found: Decided | undefined;
  for (const one of decided) if (one.from <= day && (!found || one.from >= found.from)) found = one;
  return found;
}
