import type { IsoDate } from '../calendar/dates.ts';
import type { Actor } from '../people/actor.ts';
import type { CommitteeOutcome } from '../journey/journey-events.ts';

/** Data by event type; `on` is the Oslo day it happened or fell due. */
export interface MeetingEventData {
  MeetingOpened: { committee: string; meetsOn: IsoDate; freezesOn: IsoDate; minutesDueOn: IsoDate };
  AgendaFrozen: { items: number };
  /** `version` is the journey's at that moment: a decision counts when it came later. */
  ItemPlaced: { journeyId: string; waitingSince: IsoDate; version: number; carriedOver: boolean };
  ItemDecided: { journeyId: string; outcome: CommitteeOutcome; responsible: string };
  /** The meeting day is over, and the secretary has until `minutesDueOn` for what was decided. */
  MeetingHeld: { minutesDueOn: IsoDate };
  /** Not decided, or postponed: it stands on the agenda of the next meeting, on the day `to`. */
  ItemCarriedOver: { journeyId: string; to: IsoDate };
  MeetingClosed: Record<never, never>;
}

export type MeetingEventType = keyof MeetingEventData;

export type MeetingEvent = {
  [T in MeetingEventType]: { type: T; data: MeetingEventData[T] & { on: IsoDate } };
}[MeetingEventType];

/** An event together with who caused it. */
export type CausedMeetingEvent = MeetingEvent & { by: Actor };
