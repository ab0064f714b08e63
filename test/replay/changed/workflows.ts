import * as wf from '@temporalio/workflow';
import { moved, type JourneyActivities } from '@samspor/workflows';

const { catchUp } = wf.proxyLocalActivities<JourneyActivities>({ startToCloseTimeout: '5 seconds' });

/** A journey as somebody might have changed it without patched(): it rests before it reads. */
export async function youthJourney(journeyId: string): Promise<void> {
  let stirred = false;
  wf.setHandler(moved, () => void (stirred = true));
  for (;;) {
    await wf.condition(() => stirred, '1 day');
    stirred = false;
    const { open } = await catchUp(journeyId);
    if (!open) return;
  }
}
