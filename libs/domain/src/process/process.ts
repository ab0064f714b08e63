import type { IsoDate } from '../calendar/dates.ts';
import type { JourneyCommand } from '../journey/journey-commands.ts';
import type { EventTexts } from '../journey/journey-events.ts';
import type { Actor } from '../people/actor.ts';

/**
 * An event of a process beside the journeys: a meeting, a course, a placement. `on` is the Oslo day it happened or fell
 * due. What is written about a youth stands in `texts`, in an event that names her, and is kept under her key.
 */
export interface ProcessEvent {
  type: string;
  data: { on: IsoDate; journeyId?: string };
  texts?: EventTexts;
}

/** An event together with who caused it. */
export type CausedBy<Event extends ProcessEvent> = Event & { by: Actor };

/** What a process may know when it decides. */
export interface ProcessAsked<Around> {
  by: Actor;
  /** The day in Oslo. */
  today: IsoDate;
  now: Date;
  /** What else on the record bears on it, as the process's kind reads it; null where nothing does. */
  around: Around;
}

/** What a process asks of a journey: on the record together with the process's own events, or neither. */
export interface AskedOfJourney {
  journeyId: string;
  command: JourneyCommand;
  /** The journey's version that the person saw, where the page showed the journey. */
  seen?: number;
  /** Left out where the journey's rules refuse it, as when time moves a whole course on. */
  ifAllowed?: true;
}

/**
 * A process as pure functions over its own stream, decided and folded like a journey (infra/adr/0032). None of them reads
 * a clock or does I/O.
 */
export interface Process<State, Command extends { type: string }, Event extends ProcessEvent, Around = null> {
  /** The events that a command leads to; none when there is nothing to record. Throws RuleBroken. */
  decide(command: Command, state: State | undefined, asked: ProcessAsked<Around>): Event[];
  evolve(state: State | undefined, event: CausedBy<Event>): State;
  /** The agency whose process it is, and for which time moves it on. */
  owner(state: State): string;
  /** Everything that has fallen due by today and is not on the record, in order; a second run finds nothing. */
  fallenDue(state: State, asked: ProcessAsked<Around>): Event[];
  /** The next day on which `fallenDue` will have something to say by itself; null when nothing is awaited. */
  nextDue(state: State): IsoDate | null;
  /** False after its end: its workflow ends with it, and a later event begins a new run. */
  isOpen(state: State): boolean;
  /** What the events ask of journeys, and the command that led to them (null: time did). Absent where they ask nothing. */
  asks?(events: readonly CausedBy<Event>[], after: State, command: Command | null): AskedOfJourney[];
  /**
   * Whether somebody's event that the person had not seen stands in the way of a command: two who work on different
   * things do not disturb each other. Absent where everything does.
   */
  clashes?: (command: Command, unseen: Event) => boolean;
}
