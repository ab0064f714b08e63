import { addDays, addMonths, daysBetween, type IsoDate } from '../calendar/dates.ts';
import { weekOf } from '../committee/meeting-calendar.ts';
import { dutiesOf } from '../duty/duties.ts';
import type { Duty, DutyState } from '../duty/duty.ts';
import { lifeOf } from '../journey/journey-facts.ts';
import type { Journey } from '../journey/journey.ts';
import { countingEvents } from '../journey/log.ts';
import type { Role } from '../people/roles.ts';
import type { PolicyBook } from '../policy/county-policy.ts';
import { stations, waitsOf, type Station, type Wait } from './waits.ts';
import { yearFiguresOf, type YearFigures } from './year-figures.ts';

/** How long youths waited at a station, in calendar days; null where nobody was served. */
export interface StationFigures {
  station: Station;
  /** Waits that ended in what was waited for. */
  served: number;
  median: number | null;
  /** Nine of ten waited so long or shorter. */
  p90: number | null;
  /** The longest wait, those that go on included. */
  longest: number | null;
  /** Waits that go on at the end. */
  waiting: number;
}

/** What somebody got done. */
export interface Workload {
  person: string;
  steps: number;
  /** Steps a week, on average over the whole span. */
  perWeek: number;
  /** Steps in the busiest week. */
  busiest: number;
}

/** How many waited at each station on the first day of a month. */
export interface QueueFigures {
  on: IsoDate;
  waiting: Record<Station, number>;
}

/** What a practice led to, told from the journeys alone. */
export interface PlanFigures {
  /** Duties of all school years, by the state they have at the end. */
  duties: Record<DutyState, number>;
  /** Duties whose due date passed before they were met or ended, and by how many days together. */
  overdue: { duties: number; days: number };
  schoolYears: YearFigures[];
  stations: StationFigures[];
  workload: Workload[];
  queues: QueueFigures[];
}

/** The first and the last day that figures are of. */
export interface FiguresSpan {
  from: IsoDate;
  to: IsoDate;
}

/** The figures of these journeys at the end of a span. */
export function planFigures(
  journeys: readonly Journey[],
  span: FiguresSpan,
  policy: PolicyBook,
): PlanFigures {
  const duties = journeys.flatMap((journey, index) =>
    dutiesOf(lifeOf(String(index), journey), span.to, policy),
  );
  const waits = journeys.flatMap(waitsOf);
  return {
    duties: byState(duties),
    overdue: overdueOf(duties, span.to),
    schoolYears: yearFiguresOf(duties),
    stations: stations.map((station) => stationFigures(station, waits, span.to)),
    workload: workloadOf(journeys, span),
    queues: queuesOf(waits, span),
  };
}

function byState(duties: readonly Duty[]): Record<DutyState, number> {
  const counts = { open: 0, overdue: 0, fulfilled: 0, ceased: 0, missed: 0 };
  for (const { state } of duties) counts[state] += 1;
  return counts;
}

function overdueOf(duties: readonly Duty[], asOf: IsoDate): PlanFigures['overdue'] {
  const late = duties.filter((duty) => duty.late);
  const days = late.map(({ dueOn, closedOn }) => daysBetween(dueOn ?? asOf, closedOn ?? asOf));
  return { duties: late.length, days: days.reduce((sum, more) => sum + more, 0) };
}

function stationFigures(station: Station, all: readonly Wait[], asOf: IsoDate): StationFigures {
  const waits = all.filter((wait) => wait.station === station);
  const days = (chosen: readonly Wait[]) =>
    chosen.map(({ from, to }) => daysBetween(from, to ?? asOf)).sort((a, b) => a - b);
  const served = days(waits.filter(({ met }) => met));
  const goingOn = waits.filter(({ to }) => to === null);
  return {
    station,
    served: served.length,
    median: quantile(served, 0.5),
    p90: quantile(served, 0.9),
    longest: days(waits.filter(({ met, to }) => met || to === null)).at(-1) ?? null,
    waiting: goingOn.length,
  };
}

/** The smallest value that so large a part of them does not exceed; null of none. */
function quantile(sorted: readonly number[], part: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? null;
}

const counted: readonly Role[] = ['ot-caseworker', 'nav-caseworker'];

function workloadOf(journeys: readonly Journey[], { from, to }: FiguresSpan): Workload[] {
  const weeks = new Map<string, Map<number, number>>();
  for (const { by, data } of journeys.flatMap(countingEvents)) {
    if (by.kind !== 'person' || !counted.includes(by.role)) continue;
    const ofPerson = weeks.get(by.id) ?? new Map<number, number>();
    const week = weekOf(data.on);
    weeks.set(by.id, ofPerson.set(week, (ofPerson.get(week) ?? 0) + 1));
  }
  const span = (daysBetween(from, to) + 1) / 7;
  return [...weeks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, ofWeeks]) => {
      const steps = [...ofWeeks.values()].reduce((sum, more) => sum + more, 0);
      const perWeek = Math.round((steps / span) * 10) / 10;
      return { person, steps, perWeek, busiest: Math.max(...ofWeeks.values()) };
    });
}

function queuesOf(waits: readonly Wait[], { from, to }: FiguresSpan): QueueFigures[] {
  const queues: QueueFigures[] = [];
  for (let on = from; on <= addDays(to, 1); on = addMonths(on, 1)) {
    const here = waits.filter((wait) => wait.from <= on && (wait.to === null || wait.to > on));
    const count = (station: Station) => here.filter((wait) => wait.station === station).length;
    const waiting = Object.fromEntries(stations.map((station) => [station, count(station)]));
    queues.push({ on, waiting: waiting as Record<Station, number> });
  }
  return queues;
}
