import * as wf from '@temporalio/workflow';
import type { MeetingActivities } from './activities.ts';
import { moved } from './messages.ts';
import { turnsOver, until } from './resting.ts';

const { meetingCatchUp, callMeeting } = wf.proxyActivities<MeetingActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { maximumInterval: '5 minutes' },
});

/** Keeps one meeting's time: agenda frozen, held, minutes due, what was not decided carried over. */
export async function committeeMeeting(meetingId: string): Promise<void> {
  let stirred = false;
  wf.setHandler(moved, () => void (stirred = true));
  for (;;) {
    stirred = false;
    const { open, wakeAt } = await meetingCatchUp(meetingId);
    if (!open && !stirred) return;
    if (turnsOver()) await wf.continueAsNew<typeof committeeMeeting>(meetingId);
    await wf.condition(() => stirred, until(wakeAt));
  }
}

/** Started by the committee's weekly Schedule: records its next meeting, whose own workflow then wakes. */
export async function openMeeting(committee: string): Promise<string> {
  return callMeeting(committee);
}
