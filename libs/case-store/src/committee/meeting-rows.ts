import type { IsoDate, Meeting } from '@samspor/domain';
import type { ClientBase } from 'pg';

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
}

/** The read models of one meeting: a function of its events alone. */
export function meetingRowsOf(meetingId: string, version: number, meeting: Meeting) {
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
  }));
  return { row, items };
}

/** Writes the read models of one meeting, in the transaction of the append that changed it. */
export async function putMeeting(
  client: ClientBase,
  meetingId: string,
  version: number,
  meeting: Meeting,
): Promise<void> {
  const { row, items } = meetingRowsOf(meetingId, version, meeting);
  await client.query(
    `INSERT INTO meeting SELECT * FROM json_populate_record(NULL::meeting, $1)
     ON CONFLICT (meeting_id) DO UPDATE SET version = EXCLUDED.version, state = EXCLUDED.state`,
    [JSON.stringify(row)],
  );
  await client.query(
    `INSERT INTO meeting_item SELECT * FROM json_populate_recordset(NULL::meeting_item, $1)
     ON CONFLICT (meeting_id, journey_id) DO UPDATE SET outcome = EXCLUDED.outcome,
       responsible = EXCLUDED.responsible, decided_on = EXCLUDED.decided_on, moved_to = EXCLUDED.moved_to`,
    [JSON.stringify(items)],
  );
}
