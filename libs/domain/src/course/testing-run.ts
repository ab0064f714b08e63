import type { Actor } from '../people/actor.ts';
import type { AskedOfJourney } from '../process/process.ts';
import type { CourseAround } from './around.ts';
import type { CourseCommand, CourseFields } from './course-commands.ts';
import type { CourseEvent } from './course-events.ts';
import { courseProcess } from './course-process.ts';
import { participantOf, type CourseRun, type Participant } from './course.ts';

/** A course leader of Drammen's Ungteam. */
export const berit: Actor = { kind: 'person', id: 'p-nav-3', agency: 'nav-3301', role: 'course-leader' };
const workflow: Actor = { kind: 'system', id: 'workflow', agency: 'nav-3301' };

/** A run whose first session is on Tuesday 12 January 2027; for specs. */
export const plan: CourseFields['PlanRun'] = {
  run: 'run-1',
  template: 'klart-jeg-kan',
  from: '2027-01-12',
  weekdays: [2, 4],
  seats: 2,
  hour: 10,
  place: 'Ungteam, møterom 2',
  leader: 'p-nav-3',
};

/** Acts on one run day after day, and keeps what it asked of journeys; for specs. */
export class TestRun {
  run: CourseRun;
  today = '2027-01-04';
  around: CourseAround = {};
  asks: AskedOfJourney[] = [];

  constructor(fields: Partial<CourseFields['PlanRun']> = {}) {
    const first = courseProcess.decide({ type: 'PlanRun', ...plan, ...fields }, undefined, this.#asked());
    this.run = this.#folded(first, undefined);
  }

  /** Records an act, and gives the types of its events. */
  act(command: CourseCommand, by: Actor = berit): string[] {
    return this.#taken(courseProcess.decide(command, this.run, { ...this.#asked(), by }), by);
  }

  /** Lets time pass to a day, and gives what fell due then. */
  on(day: string): string[] {
    this.today = day;
    return this.#taken(courseProcess.fallenDue(this.run, { ...this.#asked(), by: workflow }), workflow);
  }

  /** Lets every day pass on which something is due, up to a day. */
  until(day: string): void {
    for (let due = courseProcess.nextDue(this.run); due !== null && due <= day;) {
      if (due > this.today) this.today = due;
      const found = this.on(this.today);
      const next = courseProcess.nextDue(this.run);
      if (found.length === 0 && next === due) throw new Error(`Spins on ${due}`);
      due = next;
    }
    this.today = day;
  }

  one(journeyId: string): Participant {
    const found = participantOf(this.run, journeyId);
    if (!found) throw new Error(`${journeyId} is not in the run`);
    return found;
  }

  /** Participants who have said yes, each with a seat. */
  join(...journeyIds: string[]): void {
    for (const journeyId of journeyIds) {
      this.act({ type: 'AddParticipant', journeyId, how: 'offer' });
      this.act({ type: 'AnswerSeat', journeyId, answer: 'accepted', channel: 'phone' });
    }
  }

  #asked() {
    return { by: berit, today: this.today, now: new Date(`${this.today}T09:00:00Z`), around: this.around };
  }

  #taken(events: CourseEvent[], by: Actor): string[] {
    this.asks = [];
    this.run = this.#folded(events, this.run, by);
    const asks = courseProcess.asks?.(
      events.map((event) => ({ ...event, by })),
      this.run,
      null,
    );
    this.asks = asks ?? [];
    return events.map(({ type }) => type);
  }

  #folded(events: CourseEvent[], before: CourseRun | undefined, by: Actor = berit): CourseRun {
    const after = events.reduce<CourseRun | undefined>(
      (folded, event) => courseProcess.evolve(folded, { ...event, by }),
      before,
    );
    if (!after) throw new Error('Nothing was planned');
    return after;
  }
}
