import type { JourneyView } from '@samspor/contracts';
import { daysBetween, phases, type Phase } from '@samspor/domain';

/** The road that most journeys go comes first, in order; side roads are shown only when they were taken. */
const fork = phases.indexOf('in-work');
const mainRoad = phases.slice(0, fork);
const sideRoads = phases.slice(fork);

export interface Stop {
  phase: Phase;
  state: 'passed' | 'now' | 'ahead';
  /** Days spent there in all, over every visit; null when it was never reached. */
  days: number | null;
}

/** The map of a journey: every phase of the main road, and the side roads taken, with the time spent in each. */
export function roadOf(
  { phase: now, phases: stays }: Pick<JourneyView, 'phase' | 'phases'>,
  today: string,
): Stop[] {
  const days = new Map<Phase, number>();
  for (const { phase, since, until } of stays) {
    days.set(phase, (days.get(phase) ?? 0) + Math.max(0, daysBetween(since, until ?? today)));
  }
  const last = new Map(stays.map(({ phase }, index) => [phase, index]));
  // A side road stands after the part of the main road that was walked before it.
  const shown = [...mainRoad];
  for (const phase of sideRoads.filter((side) => days.has(side) || side === now)) {
    const taken = last.get(phase) ?? stays.length;
    const before = shown.findLastIndex((each) => (last.get(each) ?? Infinity) < taken);
    shown.splice(before + 1, 0, phase);
  }
  return shown.map((phase) => ({ phase, state: stateOf(phase), days: days.get(phase) ?? null }));

  function stateOf(phase: Phase): Stop['state'] {
    if (phase === now) return 'now';
    return days.has(phase) ? 'passed' : 'ahead';
  }
}
