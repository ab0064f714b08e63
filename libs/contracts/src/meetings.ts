import type { CommitteeOutcome } from '@samspor/domain';

export interface MeetingSummary {
  meetingId: string;
  committee: string;
  committeeName: string;
  meetsOn: string;
  state: 'open' | 'frozen' | 'held' | 'closed';
  items: number;
  decided: number;
}

/** GET /api/v1/meetings/ahead: a meeting whose agenda stands, in which one has a seat. */
export interface MeetingAhead extends MeetingSummary {
  /** Full hour, Oslo's time. */
  hour: number;
  place: string;
}

/** GET /api/v1/meetings, GET /api/v1/meetings/{id} */
export interface MeetingView extends MeetingSummary {
  version: number;
  agenda: {
    journeyId: string;
    name: string;
    referredOn: string;
    /** Null for a strictly protected youth: no list tells. */
    question: string | null;
    /** Strictly protected. */
    isStrict: boolean;
    carriedOver: boolean;
    decision: { outcome: CommitteeOutcome; responsible: string } | null;
    /** The day of the meeting that takes it up again, when this one did not settle it. */
    movedTo: string | null;
  }[];
}
