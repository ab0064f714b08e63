import type { PlanFigures, Station } from '@samspor/domain';

/** A figure that is told side by side. */
export const figureNames = ['late', 'lateDays', 'missed', 'fulfilled', 'perWeek', 'busiest'] as const;
export type FigureName = (typeof figureNames)[number];

/** Where less is better; of the others neither more nor less is. */
export const lessIsBetter: readonly FigureName[] = ['late', 'lateDays', 'missed'];

/** The figures of a plan by name. */
export function figureOf({ duties, overdue, workload }: PlanFigures, name: FigureName): number {
  switch (name) {
    case 'late':
      return overdue.duties;
    case 'lateDays':
      return overdue.days;
    case 'missed':
      return duties.missed;
    case 'fulfilled':
      return duties.fulfilled;
    case 'perWeek': {
      const all = workload.reduce((sum, { perWeek }) => sum + perWeek, 0);
      return workload.length === 0 ? 0 : Math.round((10 * all) / workload.length) / 10;
    }
    case 'busiest':
      return Math.max(0, ...workload.map(({ busiest }) => busiest));
  }
}

/** The waits at a station. */
export const waitAt = ({ stations }: PlanFigures, wanted: Station) =>
  stations.find(({ station }) => station === wanted);

/** What differs between today and an alternative: figures that count youths or days, and median waits. */
export interface Difference {
  what: 'late' | 'missed' | Station;
  by: number;
}

/** The differences that are worth a sentence, as they stand in the table. */
export function differences(today: PlanFigures, other: PlanFigures): Difference[] {
  const counts = (['late', 'missed'] as const).map((what) => ({
    what,
    by: figureOf(other, what) - figureOf(today, what),
  }));
  const waits = today.stations.map(({ station, median }) => {
    const there = waitAt(other, station)?.median ?? null;
    return { what: station, by: median === null || there === null ? 0 : there - median };
  });
  return [...counts, ...waits].filter(({ by }) => by !== 0);
}
