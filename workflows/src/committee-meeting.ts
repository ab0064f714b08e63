import * as wf from '@temporalio/workflow';
import type { MeetingActivities } from './activities.ts';
import { keepReading } from './resting.ts';

const { meetingCatchUp, callMeeting } = wf.proxyActivities<MeetingActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { maximumInterval: '5 minutes' },
});

/** Keeps one meeting's time: agenda frozen, held, minutes due, what was not decided carried over. */
export async function committeeMeeting(meetingId: string): Promise<void> {
  await keepReading(
    () => meetingCatchUp(meetingId),
    () => wf.continueAsNew<typeof committeeMeeting>(meetingId),
  );
}

/** Started by the committee's weekly Schedule: records its next meeting, whose own workflow then wakes. */
export async function openMeeting(committee: string): Promise<string> {
  return callMeeting(committee);
}
