import {
  addDays,
  caseworkers,
  dutyAt,
  nextWorkingDay,
  outlook,
  type DutyKind,
  type IsoDate,
  type PersonActor,
  type Random,
  type StepCommand,
  type TargetGroupRow,
} from '@samspor/domain';
import type { Rehearsal } from './rehearsal.ts';
import { acting, schoolStaff, staffOf, type Staff } from './staff.ts';

/** How well the demo's people look after a youth. */
export type Care = 'good' | 'slow' | 'none';

export type Taken = [StepCommand, PersonActor];

/** A step some days ahead; decided on the day, when the journey tells whether it still makes sense. */
export interface Move {
  days: number;
  take: (on: IsoDate) => Taken | null;
}

/** A life as it is told, one move after the other; each is answered with whether it could be made. */
export type Script = Generator<Move, void, boolean>;

/** A step that somebody will see to beside the story. */
export interface Chore {
  day: IsoDate;
  take: Move['take'];
}

/** A youth of the demo: her journey so far, the chance that rules her life, and those who look after her. */
export class Youth {
  readonly row: TargetGroupRow;
  readonly random: Random;
  readonly care: Care;
  readonly rehearsal: Rehearsal;
  readonly chores: Chore[] = [];

  constructor(row: TargetGroupRow, rehearsal: Rehearsal, random: Random, care: Care) {
    this.row = row;
    this.rehearsal = rehearsal;
    this.random = random;
    this.care = care;
  }

  get journey() {
    return this.rehearsal.journey;
  }

  /** Those who work in the county she lives in now; the county's people end with the demo's two. */
  get staff(): Staff | undefined {
    return staffOf(this.journey.county);
  }

  between(least: number, most: number): number {
    return least + this.random.below(most - least + 1);
  }

  /** The move after so many days, somewhat later when people are slow. */
  in(least: number, most: number, take: Move['take']): Move {
    const slip = this.care === 'slow' && this.random.chance(35) ? this.between(3, 30) : 0;
    return { days: this.between(least, most) + slip, take };
  }

  /** The same for a chore, counted from the day that her journey has come to. */
  later(least: number, most: number, take: Move['take']): void {
    if (this.care === 'none') return;
    const { days } = this.in(least, most, take);
    this.chores.push({ day: nextWorkingDay(addDays(this.rehearsal.day, days)), take });
  }

  /** Who follows her up: her caseworker, or whoever of the service takes the phone. */
  worker(): PersonActor | null {
    const { caseworker } = this.journey;
    if (caseworker) return acting(caseworker, ...caseworkers);
    return this.staff ? this.random.pick(this.staff.caseworkers) : null;
  }

  /** Who meets her: now and then somebody at her school. */
  contactPerson(): PersonActor | null {
    const { atSchool } = this;
    return atSchool && this.random.chance(45) ? atSchool : this.worker();
  }

  /** Somebody at her school, while the school takes part: one in a county that she has left does not. */
  get atSchool(): PersonActor | undefined {
    const { enrolment, agencies } = this.journey;
    const somebody = schoolStaff(enrolment.school, this.random);
    return somebody && agencies.includes(somebody.agency) ? somebody : undefined;
  }

  isMinor(on: IsoDate): boolean {
    return on < this.journey.adultOn;
  }

  /** Whether the duty is open or overdue, so that somebody has it on her list. */
  owes(kind: DutyKind, on: IsoDate): boolean {
    return outlook(this.journey, on).duties.some(
      (duty) => duty.kind === kind && ['open', 'overdue'].includes(dutyAt(duty, on).state),
    );
  }
}
