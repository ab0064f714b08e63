import type { IsoDate } from '../calendar/dates.ts';
import type { Actor } from '../people/actor.ts';
import type { CommitteeOutcome, EventTexts } from '../journey/journey-events.ts';
import type { Sitting } from './committees.ts';
import type { Attendance, Seat } from './meeting.ts';

/** Data by event type; `on` is the Oslo day it happened or fell due. */
export interface MeetingEventData {
  MeetingOpened: {
    committee: string;
    meetsOn: IsoDate;
    freezesOn: IsoDate;
    minutesDueOn: IsoDate;
    /** How it sits; absent of meetings from before that could be decided, which sit as the committee does from the beginning. */
    sits?: Sitting;
  };
  AgendaFrozen: { items: number };
  /** `version` is the journey's at that moment: a decision counts when it came later. Why it is urgent is text. */
  ItemPlaced: {
    journeyId: string;
    waitingSince: IsoDate;
    version: number;
    carriedOver: boolean;
    urgent?: true;
  };
  ItemMadeUrgent: { journeyId: string };
  /** An agreement of an earlier meeting that is not done by the day of this one. */
  AgreementTakenUp: { journeyId: string; agreement: string; dueOn: IsoDate };
  ItemDecided: { journeyId: string; outcome: CommitteeOutcome; responsible: string };
  /** The youth goes from the agenda; what is left of it tells nobody who she was. */
  ItemWithdrawn: { journeyId: string };
  /** The same, and what may be talked of without her: `theme` is about nobody. */
  ItemAnonymised: { journeyId: string; theme: string };
  AttendanceRecorded: Seat & { attendance: Attendance };
  /** Somebody who is no member and was asked to come. */
  GuestInvited: Seat;
  /** A member has warned that she may be partial; she leaves while the case is dealt with, or the others let her stay. */
  ImpartialityDeclared: Seat & { journeyId: string; leaves: boolean };
  /** The meeting day is over, and the secretary has until `minutesDueOn` for what was decided. */
  MeetingHeld: { minutesDueOn: IsoDate };
  /** Not decided, or postponed: it stands on the agenda of the next meeting, on the day `to`. */
  ItemCarriedOver: { journeyId: string; to: IsoDate };
  MeetingClosed: Record<never, never>;
}

export type MeetingEventType = keyof MeetingEventData;

export type MeetingEvent = {
  [T in MeetingEventType]: { type: T; data: MeetingEventData[T] & { on: IsoDate }; texts?: EventTexts };
}[MeetingEventType];

/** An event together with who caused it. */
export type CausedMeetingEvent = MeetingEvent & { by: Actor };
