import { MeetingStore, processWorkflow, type CaseStore } from '@samspor/case-store';
import { addDays, baseCommittees, nextMeeting, type IsoDate } from '@samspor/domain';

const weeksKept = 8;

/** The committees' meetings of the last weeks, called and caught up with as their workflows would have. */
export function keepMeetings(
  store: CaseStore,
  until: IsoDate,
): { days: IsoDate[]; night: (day: IsoDate) => Promise<void> } {
  const meetings = new MeetingStore(store);
  const days = Array.from({ length: weeksKept * 7 }, (_, back) => addDays(until, -back));
  const open = new Map<string, Date>();
  const run = (id: string) => ({ id, runId: id });
  const night = async (day: IsoDate) => {
    if (!days.includes(day)) return;
    for (const [meetingId, wakeAt] of open) {
      if (wakeAt > store.now()) continue;
      const caught = await meetings.catchUp(meetingId, run(processWorkflow('meeting', meetingId)));
      if (caught.wakeAt === null) open.delete(meetingId);
      else open.set(meetingId, caught.wakeAt);
    }
    for (const committee of baseCommittees) {
      if (nextMeeting(committee, addDays(day, -2)) !== addDays(day, -1)) continue;
      const meetingId = await meetings.call(committee.id, run(`committee:${committee.id}`));
      open.set(meetingId, store.now());
    }
  };
  return { days, night };
}
