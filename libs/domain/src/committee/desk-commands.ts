import type { IsoDate } from '../calendar/dates.ts';
import type { StepFields } from '../journey/journey-commands.ts';
import type { WithdrawalCause } from '../journey/journey-events.ts';
import type { Attendance, Seat } from './meeting.ts';

/** One item of one meeting, and the youth's journey as the page showed it. */
interface AtItem {
  /** The meeting's own id. */
  meeting: string;
  journeyId: string;
  /** The journey's version that the page showed. */
  shown: number;
}

/** Settles an item: what is agreed on goes to the youth's journey with the meeting's own line, or neither. */
export type DecideItem = AtItem & {
  type: 'DecideItem';
  decided: Omit<StepFields['RecordCommitteeDecision'], 'meeting'>;
};

/** Puts an item off to the next meeting, with the reason. */
export type PostponeItem = AtItem & { type: 'PostponeItem'; reason: string };

/** Takes the youth off the agenda, at any moment; her journey goes on without the committee. */
export type WithdrawItem = AtItem & { type: 'WithdrawItem'; cause: WithdrawalCause; note?: string };

/** The same, and leaves a theme about nobody to talk of. */
export type AnonymiseItem = AtItem & { type: 'AnonymiseItem'; theme: string };

/** Places a case that waits, however late; or says of one that is placed that it is urgent. */
export interface PlaceItem {
  type: 'PlaceItem';
  journeyId: string;
  urgent: boolean;
  reason: string;
}

export type RecordAttendance = Seat & { type: 'RecordAttendance'; attendance: Attendance };

export type InviteGuest = Seat & { type: 'InviteGuest' };

/** A member warns that she may be partial in a case (FVL 6, 8). */
export type DeclareImpartiality = Seat & {
  type: 'DeclareImpartiality';
  journeyId: string;
  leaves: boolean;
  reason: string;
};

/** What somebody who leads a meeting, or keeps its minutes, may do. */
export type DeskCommand =
  | DecideItem
  | PostponeItem
  | WithdrawItem
  | AnonymiseItem
  | PlaceItem
  | RecordAttendance
  | InviteGuest
  | DeclareImpartiality;

/** The journey command's day: a decision is the meeting's own, whenever it is written down. */
export const decidedOn = (meetsOn: IsoDate, today: IsoDate): IsoDate => (meetsOn < today ? meetsOn : today);
