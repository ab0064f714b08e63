import type { IsoDate } from '../calendar/dates.ts';
import type { CommitteeOutcome } from '../journey/journey-events.ts';
import type { MeetingEvent } from './meeting-events.ts';

/** One youth on a frozen agenda. */
export interface MeetingItem {
  journeyId: string;
  waitingSince: IsoDate;
  version: number;
  carriedOver: boolean;
  decision: { outcome: CommitteeOutcome; responsible: string; on: IsoDate } | null;
  /** The meeting day that takes it up again, when this one did not settle it. */
  movedTo: IsoDate | null;
}

export const meetingStates = ['open', 'frozen', 'held', 'closed'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** One meeting of a committee as its events tell it. */
export interface Meeting {
  committee: string;
  meetsOn: IsoDate;
  freezesOn: IsoDate;
  minutesDueOn: IsoDate;
  state: MeetingState;
  /** In the order of the agenda: whoever has waited longest comes first. */
  items: readonly MeetingItem[];
}

/** The meeting after one more event; events are applied in the order of their versions. */
export function evolveMeeting(meeting: Meeting | undefined, event: MeetingEvent): Meeting {
  if (event.type === 'MeetingOpened') {
    const { on: _, ...opened } = event.data;
    return { ...opened, state: 'open', items: [] };
  }
  if (!meeting) throw new Error(`A meeting cannot begin with ${event.type}`);
  switch (event.type) {
    case 'AgendaFrozen':
      return { ...meeting, state: 'frozen' };
    case 'ItemPlaced': {
      const { on: _, ...item } = event.data;
      return { ...meeting, items: [...meeting.items, { ...item, decision: null, movedTo: null }] };
    }
    case 'ItemDecided': {
      const { journeyId, outcome, responsible, on } = event.data;
      return withItem(meeting, journeyId, { decision: { outcome, responsible, on } });
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
