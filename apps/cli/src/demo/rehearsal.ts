import {
  decide,
  evolve,
  isCohortDay,
  outlook,
  type Actor,
  type EnrolYouth,
  type IsoDate,
  type Journey,
  type JourneyCommand,
  type JourneyEvent,
  type StepCommand,
  type SystemActor,
  type PersonActor,
} from '@samspor/domain';
import { RuleBroken } from '@samspor/domain';

/** One command of a life as it will be recorded; `version` is the journey's afterwards. */
export interface RehearsedStep {
  day: IsoDate;
  version: number;
  command: StepCommand | { type: 'CatchUp' };
  /** Absent for what a workflow records. */
  by?: PersonActor;
  /** The agency that owned the journey then. */
  owner: string;
  /** True for a day that the county's cohort shares. */
  cohort: boolean;
}

const workflow = (agency: string): SystemActor => ({ kind: 'system', id: 'workflow', agency });

/** A journey as it will go, decided in memory by the same rules; the record repeats it. */
export class Rehearsal {
  journey: Journey;
  version: number;
  /** The day it has come to. */
  day: IsoDate;
  readonly steps: RehearsedStep[] = [];
  /** What is next due, as long as nothing happens before. */
  #seen: { of: Journey | null; day: IsoDate | null } = { of: null, day: null };

  constructor(enrolment: EnrolYouth, importDay: IsoDate, by: SystemActor) {
    const { journey, events } = applied(undefined, enrolment, by, importDay);
    this.journey = journey;
    this.version = events.length;
    this.day = importDay;
  }

  /** The next day on which time alone has something to record; today when it has already. */
  nextDue(): IsoDate | null {
    const { of, day } = this.#seen;
    if (of === this.journey && (day === null || day > this.day)) return day;
    this.#seen = { of: this.journey, day: nextDueOf(this.journey, this.day) };
    return this.#seen.day;
  }

  /** Records what has fallen due by `day`, as a workflow would have. */
  catchUp(day: IsoDate): JourneyEvent[] {
    this.day = day;
    return this.#record({ type: 'CatchUp' }, undefined) ?? [];
  }

  /** Takes a step on `day`; undefined when the rules do not allow it. */
  take(day: IsoDate, command: StepCommand, by: PersonActor): JourneyEvent[] | undefined {
    this.day = day;
    return this.#record(command, by);
  }

  #record(command: RehearsedStep['command'], by: PersonActor | undefined): JourneyEvent[] | undefined {
    const { owner } = this.journey;
    const actor = by ?? workflow(owner);
    try {
      const { journey, events } = applied(this.journey, command, actor, this.day);
      if (events.length === 0) return events;
      this.journey = journey;
      this.version += events.length;
      const cohort = command.type === 'CatchUp' && isCohortDay(this.day);
      this.steps.push({ day: this.day, version: this.version, command, cohort, owner, ...(by && { by }) });
      return events;
    } catch (error) {
      if (error instanceof RuleBroken) return undefined;
      throw error;
    }
  }
}

function nextDueOf(journey: Journey, today: IsoDate): IsoDate | null {
  const { due, next } = outlook(journey, today);
  if (due.length > 0) return today;
  const days = [next.personal, next.calendar].filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}

function applied(before: Journey | undefined, command: JourneyCommand, by: Actor, today: IsoDate) {
  const events = decide(command, before, { by, today });
  const journey = events.reduce<Journey | undefined>(
    (folded, event) => evolve(folded, { ...event, by }),
    before,
  );
  if (!journey) throw new Error('A life begins with an enrolment');
  return { journey, events };
}
