import type { IsoDate } from '../calendar/dates.ts';
import type { CommitteeOutcome } from '../journey/journey-events.ts';
import { baseCommitteeOf, type Sitting } from './committees.ts';
import type { MeetingEvent } from './meeting-events.ts';

/** Somebody at the table: a person of an agency, or the agency where nobody is named. */
export interface Seat {
  agency: string;
  person: string | null;
}

export const attendances = ['present', 'absent', 'left'] as const;
export type Attendance = (typeof attendances)[number];

/** Why an item is not dealt with: the youth was taken off, or only a theme is left of it. */
export type Gone = 'withdrawn' | 'anonymised';

/** One youth on a frozen agenda. */
export interface MeetingItem {
  journeyId: string;
  waitingSince: IsoDate;
  version: number;
  carriedOver: boolean;
  urgent: boolean;
  gone: Gone | null;
  /** What is left to talk of when it is anonymised. */
  theme: string | null;
  /** Who has warned of partiality, and whether she leaves the room while it is dealt with. */
  partial: readonly (Seat & { leaves: boolean })[];
  decision: { outcome: CommitteeOutcome; responsible: string; on: IsoDate } | null;
  /** The meeting day that takes it up again, when this one did not settle it. */
  movedTo: IsoDate | null;
}

/** An agreement of an earlier meeting that this one asks after. */
export interface TakenUp {
  journeyId: string;
  agreement: string;
  dueOn: IsoDate;
}

export const meetingStates = ['open', 'frozen', 'held', 'closed'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** One meeting of a committee as its events tell it. */
export interface Meeting {
  committee: string;
  meetsOn: IsoDate;
  freezesOn: IsoDate;
  minutesDueOn: IsoDate;
  /** As it was called; null of a committee that nobody knows. */
  sits: Sitting | null;
  state: MeetingState;
  /** In the order they were placed: the number of a case stays while the agenda grows. */
  items: readonly MeetingItem[];
  agreements: readonly TakenUp[];
  guests: readonly Seat[];
  attendance: readonly (Seat & { attendance: Attendance })[];
}

export const sameSeat = (a: Seat, b: Seat): boolean => a.agency === b.agency && a.person === b.person;

/** An item that is still to be settled: neither taken off nor decided, or only put off. */
export const isUnsettled = ({ decision, gone }: Pick<MeetingItem, 'decision' | 'gone'>): boolean =>
  gone === null && (decision === null || decision.outcome === 'postponed');

interface Ordered {
  urgent: boolean;
  waitingSince: IsoDate;
  journeyId: string;
}

/** Urgent ones first, then whoever has waited longest; ids settle ties, so that the agenda is the same however it was read. */
export function byAgenda(a: Ordered, b: Ordered): number {
  if (a.urgent !== b.urgent) return a.urgent ? -1 : 1;
  if (a.waitingSince !== b.waitingSince) return a.waitingSince < b.waitingSince ? -1 : 1;
  return a.journeyId < b.journeyId ? -1 : 1;
}

/** The meeting after one more event; events are applied in the order of their versions. */
export function evolveMeeting(meeting: Meeting | undefined, event: MeetingEvent): Meeting {
  if (event.type === 'MeetingOpened') {
    const { on: _, sits = baseCommitteeOf(event.data.committee) ?? null, ...opened } = event.data;
    return { ...opened, sits, state: 'open', items: [], agreements: [], guests: [], attendance: [] };
  }
  if (!meeting) throw new Error(`A meeting cannot begin with ${event.type}`);
  switch (event.type) {
    case 'AgendaFrozen':
      return { ...meeting, state: 'frozen' };
    case 'ItemPlaced': {
      const { on: _, urgent = false, ...item } = event.data;
      const fresh = { gone: null, theme: null, partial: [], decision: null, movedTo: null };
      // Who was taken off may be referred, and placed, anew.
      const others = meeting.items.filter(({ journeyId }) => journeyId !== item.journeyId);
      return { ...meeting, items: [...others, { ...item, urgent, ...fresh }] };
    }
    case 'ItemMadeUrgent':
      return withItem(meeting, event.data.journeyId, { urgent: true });
    case 'AgreementTakenUp': {
      const { journeyId, agreement, dueOn } = event.data;
      return { ...meeting, agreements: [...meeting.agreements, { journeyId, agreement, dueOn }] };
    }
    case 'ItemDecided': {
      const { journeyId, outcome, responsible, on } = event.data;
      return withItem(meeting, journeyId, { decision: { outcome, responsible, on } });
    }
    case 'ItemWithdrawn':
      return withItem(meeting, event.data.journeyId, { gone: 'withdrawn' });
    case 'ItemAnonymised':
      return withItem(meeting, event.data.journeyId, { gone: 'anonymised', theme: event.data.theme });
    case 'AttendanceRecorded': {
      const { agency, person, attendance } = event.data;
      const others = meeting.attendance.filter((seat) => !sameSeat(seat, event.data));
      return { ...meeting, attendance: [...others, { agency, person, attendance }] };
    }
    case 'GuestInvited': {
      const { agency, person } = event.data;
      return { ...meeting, guests: [...meeting.guests, { agency, person }] };
    }
    case 'ImpartialityDeclared': {
      const { journeyId, agency, person, leaves } = event.data;
      const before = meeting.items.find((item) => item.journeyId === journeyId)?.partial ?? [];
      const others = before.filter((seat) => !sameSeat(seat, event.data));
      return withItem(meeting, journeyId, { partial: [...others, { agency, person, leaves }] });
    }
    case 'MeetingHeld':
      return { ...meeting, state: 'held' };
    case 'ItemCarriedOver':
      return withItem(meeting, event.data.journeyId, { movedTo: event.data.to });
    case 'MeetingClosed':
      return { ...meeting, state: 'closed' };
  }
}

/** The meeting that a whole stream tells, or undefined for an empty one. */
export function foldMeeting(events: Iterable<MeetingEvent>): Meeting | undefined {
  let meeting: Meeting | undefined;
  for (const event of events) meeting = evolveMeeting(meeting, event);
  return meeting;
}

function withItem(meeting: Meeting, journeyId: string, change: Partial<MeetingItem>): Meeting {
  return {
    ...meeting,
    items: meeting.items.map((item) => (item.journeyId === journeyId ? { ...item, ...change } : item)),
  };
}
