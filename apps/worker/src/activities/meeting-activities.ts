import { MeetingStore, type CaseStore } from '@samspor/case-store';
import type { MeetingActivities } from '@samspor/workflows';
import { isUuid } from './is-uuid.ts';
import type { OnRecorded } from './journey-activities.ts';
import { workflowRun } from './workflow-run.ts';

/** What `committeeMeeting` and `openMeeting` ask for, over the record and its clock. */
export function meetingActivities(
  store: CaseStore,
  onRecorded: OnRecorded = () => undefined,
): MeetingActivities {
  const meetings = new MeetingStore(store);
  return {
    async meetingCatchUp(meetingId) {
      if (!isUuid(meetingId)) return { open: false, wakeAt: null }; // somebody wrote down another meeting
      const { events, wakeAt } = await meetings.catchUp(meetingId, workflowRun());
      onRecorded(events);
      return { open: wakeAt !== null, wakeAt: wakeAt?.toISOString() ?? null };
    },
    callMeeting: (committee) => meetings.call(committee, workflowRun()),
  };
}
