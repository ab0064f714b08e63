import type { IsoDate, Meeting } from '@samspor/domain';

/** A row of table `meeting`; keys are column names. */
export interface MeetingRow {
  meeting_id: string;
  version: number;
  committee: string;
  meets_on: IsoDate;
  freezes_on: IsoDate;
  minutes_due_on: IsoDate;
  state: string;
}

/** A row of table `meeting_item`. */
export interface MeetingItemRow {
  meeting_id: string;
  journey_id: string;
  place: number;
  waiting_since: IsoDate;
  version: number;
  carried_over: boolean;
  outcome: string | null;
  responsible: string | null;
  decided_on: IsoDate | null;
  moved_to: IsoDate | null;
  urgent: boolean;
  gone: string | null;
}

/** The read models of one meeting: a function of its events alone. */
export function meetingRowsOf(
  meetingId: string,
  version: number,
  meeting: Meeting,
): { meeting: MeetingRow[]; meeting_item: MeetingItemRow[] } {
  const row: MeetingRow = {
    meeting_id: meetingId,
    version,
    committee: meeting.committee,
    meets_on: meeting.meetsOn,
    freezes_on: meeting.freezesOn,
    minutes_due_on: meeting.minutesDueOn,
    state: meeting.state,
  };
  const items = meeting.items.map((item, index): MeetingItemRow => ({
    meeting_id: meetingId,
    journey_id: item.journeyId,
    place: index + 1,
    waiting_since: item.waitingSince,
    version: item.version,
    carried_over: item.carriedOver,
    outcome: item.decision?.outcome ?? null,
    responsible: item.decision?.responsible ?? null,
    decided_on: item.decision?.on ?? null,
    moved_to: item.movedTo,
    urgent: item.urgent,
    gone: item.gone,
  }));
  return { meeting: [row], meeting_item: items };
}
