import { addDays, type IsoDate } from '../calendar/dates.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { DutyKind } from '../duty/rule-sets.ts';
import type { StepCommand, StepType } from '../journey/journey-commands.ts';
import type { PersonActor } from '../people/actor.ts';
import type { Random } from '../synthetic/random.ts';
import type { TargetGroupRow } from '../target-group/row.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Setting, Staff } from './setting.ts';
import type { Streams } from './streams.ts';

/** How well people look after a youth. */
export type Care = 'good' | 'slow' | 'none';

export type Taken = [StepCommand, PersonActor];

/** A step some days ahead; decided on the day, when the journey tells whether it still makes sense. */
export interface Move {
  days: number;
  step: StepType;
  take: (on: IsoDate) => Taken | null;
}

/** A life as it is told, one move after the other; each is answered with whether it could be made. */
export type Script = Generator<Move, void, boolean>;

/** A step that somebody will see to beside the story. */
export interface Chore {
  day: IsoDate;
  step: StepType;
  take: Move['take'];
}

/** An invented youth: her journey so far, the chance that rules her life, and those who look after her. */
export class Youth {
  readonly row: TargetGroupRow;
  readonly setting: Setting;
  readonly rehearsal: Rehearsal;
  readonly care: Care;
  /** What becomes of her: the same whenever people get round to their steps. */
  readonly random: Random;
  /** Who does it, and how. */
  readonly hands: Random;
  /** What is written of it. */
  readonly words: Random;
  readonly streams: Streams;
  readonly chores: Chore[] = [];
  /** Whether somebody can take one more step on the day that has come. */
  isFree: (person: PersonActor) => boolean = () => true;

  constructor({
    row,
    setting,
    rehearsal,
    care,
    random,
    streams,
  }: Pick<Youth, 'row' | 'setting' | 'rehearsal' | 'care' | 'random' | 'streams'>) {
    this.row = row;
    this.setting = setting;
    this.rehearsal = rehearsal;
    this.care = care;
    this.random = random;
    this.streams = streams;
    this.hands = streams.next('hands');
    this.words = streams.next('words');
  }

  get journey() {
    return this.rehearsal.journey;
  }

  /** Those who work in the county she lives in now. */
  get staff(): Staff | undefined {
    return this.setting.staffOf(this.journey.county);
  }

  between(least: number, most: number, random = this.random): number {
    return least + random.below(most - least + 1);
  }

  /** The move after so many days, somewhat later when people are slow. */
  in(least: number, most: number, step: StepType, take: Move['take'], random = this.random): Move {
    const slip = this.care === 'slow' && random.chance(35) ? this.between(3, 30, random) : 0;
    return { days: this.between(least, most, random) + slip, step, take };
  }

  /** The same for a chore, counted from the day that her journey has come to. */
  later(least: number, most: number, step: StepType, take: Move['take'], random: Random): void {
    if (this.care === 'none') return;
    const { days } = this.in(least, most, step, take, random);
    this.chores.push({ day: nextWorkingDay(addDays(this.rehearsal.day, days)), step, take });
  }

  /** Who follows her up: her caseworker, or whoever of the service takes the phone. */
  worker(): PersonActor | null {
    const { caseworker } = this.journey;
    if (caseworker) return this.setting.caseworker(caseworker);
    return this.staff ? this.oneOf(this.staff.caseworkers) : null;
  }

  /** One of them who can take a step today, where anybody can. */
  oneOf(people: readonly [PersonActor, ...PersonActor[]]): PersonActor {
    const [first, ...more] = people.filter(this.isFree);
    return this.hands.pick(first ? [first, ...more] : people);
  }

  /** Who meets her: now and then somebody at her school. */
  contactPerson(): PersonActor | null {
    const { atSchool } = this;
    return atSchool && this.hands.chance(45) ? atSchool : this.worker();
  }

  /** Somebody at her school, while the school takes part: one in a county that she has left does not. */
  get atSchool(): PersonActor | undefined {
    const { school, agencies } = this.journey;
    const somebody = this.setting.atSchool(school, this.hands);
    return somebody && agencies.includes(somebody.agency) ? somebody : undefined;
  }

  isMinor(on: IsoDate): boolean {
    return on < this.journey.adultOn;
  }

  owes(kind: DutyKind, on: IsoDate): boolean {
    return this.rehearsal.owes(kind, on);
  }
}
