import { addDays, type IsoDate } from '../calendar/dates.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { JourneyEvent } from '../journey/journey-events.ts';
import { assign, setChores } from './chores.ts';
import type { Limits } from './limits.ts';
import type { Chore, Move, Script, Youth } from './youth.ts';

/** A life as far as it has come: its next move, the chores beside it, and what time alone brings. */
export class LifeUnderWay {
  readonly youth: Youth;
  readonly #script: Script;
  #move: Chore | undefined;

  constructor(youth: Youth, script: Script) {
    this.youth = youth;
    this.#script = script;
    assign(youth, youth.streams.next('assign'));
    this.#plan(script.next(), youth.rehearsal.day);
  }

  /** The first day on which there is something to do or to record; undefined at the end. */
  get wakeOn(): IsoDate | undefined {
    const days = [
      this.youth.rehearsal.nextDue(),
      this.#move?.day,
      ...this.youth.chores.map(({ day }) => day),
    ];
    return days.filter((day): day is IsoDate => typeof day === 'string').sort()[0];
  }

  /** Records what time alone has brought by the day. */
  catchUp(day: IsoDate): void {
    for (let due = this.youth.rehearsal.nextDue(); due !== null && due <= day;) {
      this.#heard(this.youth.rehearsal.catchUp(day));
      due = this.youth.rehearsal.nextDue();
    }
  }

  /** What can be done by the day, what became ready first before the rest, chores before the story. */
  ready(day: IsoDate): Chore[] {
    const chores = this.youth.chores.filter((chore) => chore.day <= day);
    const sorted = chores.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return this.#move && this.#move.day <= day ? [...sorted, this.#move] : sorted;
  }

  /** The day on which what the journey waits for is due at first: whoever is due first is served first. */
  get dueOn(): IsoDate {
    const { deadlines, tasks } = this.youth.journey;
    return [...deadlines, ...tasks].reduce<IsoDate>(
      (first, { dueOn }) => (dueOn < first ? dueOn : first),
      '9999-12-31',
    );
  }

  /** Tries to do what is ready; false when there is no room for it today. */
  attempt(ready: Chore, day: IsoDate, limits: Limits): boolean {
    if (limits.isClosed(ready.step, this.youth)) return false;
    const step = ready.take(day);
    if (step && !limits.hasRoom(ready.step, step[1])) return false;
    const events = step ? this.youth.rehearsal.take(day, ...step) : undefined;
    if (step && events) limits.spend(ready.step, step[1], this.youth);
    this.#heard(events);
    if (ready === this.#move) this.#plan(this.#script.next(events !== undefined), day);
    else this.youth.chores.splice(this.youth.chores.indexOf(ready), 1);
    return true;
  }

  #heard(events: readonly JourneyEvent[] | undefined): void {
    for (const event of events ?? []) setChores(this.youth, event);
  }

  #plan(next: IteratorResult<Move, void>, from: IsoDate): void {
    if (next.done) this.#move = undefined;
    else {
      const { days, step, take } = next.value;
      this.#move = { day: nextWorkingDay(addDays(from, days)), step, take };
    }
  }
}
