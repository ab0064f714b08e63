import type { IsoDate } from '../calendar/dates.ts';
import { dutyAt } from '../duty/duty-rows.ts';
import type { DutyKind } from '../duty/rule-sets.ts';
import { decide, type Asked } from '../journey/decide.ts';
import { evolve } from '../journey/evolve.ts';
import { isCohortDay, outlook } from '../journey/fallen-due.ts';
import type { EnrolYouth, JourneyCommand, StepCommand } from '../journey/journey-commands.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Journey } from '../journey/journey.ts';
import type { PersonActor, SystemActor } from '../people/actor.ts';
import type { PolicyBook } from '../policy/county-policy.ts';

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
  readonly #policy: PolicyBook;
  /** What is next due, as long as nothing happens before. */
  #seen: { of: Journey | null; day: IsoDate | null } = { of: null, day: null };

  constructor(enrolment: EnrolYouth, importDay: IsoDate, by: SystemActor, policy: PolicyBook) {
    const { journey, events } = applied(undefined, enrolment, { by, today: importDay, policy });
    this.#policy = policy;
    this.journey = journey;
    this.version = events.length;
    this.day = importDay;
  }

  /** The next day on which time alone has something to record; today when it has already. */
  nextDue(): IsoDate | null {
    const { of, day } = this.#seen;
    if (of === this.journey && (day === null || day > this.day)) return day;
    this.#seen = { of: this.journey, day: nextDueOf(this.journey, this.day, this.#policy) };
    return this.#seen.day;
  }

  /** Whether the duty is open or overdue, so that somebody has it on her list. */
  owes(kind: DutyKind, on: IsoDate): boolean {
    return outlook(this.journey, on, this.#policy).duties.some(
      (duty) => duty.kind === kind && ['open', 'overdue'].includes(dutyAt(duty, on).state),
    );
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
    const asked = { by: by ?? workflow(owner), today: this.day, policy: this.#policy };
    try {
      const { journey, events } = applied(this.journey, command, asked);
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

function nextDueOf(journey: Journey, today: IsoDate, policy: PolicyBook): IsoDate | null {
  const { due, next } = outlook(journey, today, policy);
  if (due.length > 0) return today;
  const days = [next.personal, next.calendar].filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}

function applied(before: Journey | undefined, command: JourneyCommand, asked: Asked) {
  const { by } = asked;
  const events = decide(command, before, asked);
  const journey = events.reduce<Journey | undefined>(
    (folded, event) => evolve(folded, { ...event, by }),
    before,
  );
  if (!journey) throw new Error('A life begins with an enrolment');
  return { journey, events };
}
