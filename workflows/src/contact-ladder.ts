import * as wf from '@temporalio/workflow';
import type { LadderActivities } from './activities.ts';
import { moved } from './messages.ts';
import { turnsOver, until } from './resting.ts';

const { climb } = wf.proxyActivities<LadderActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { maximumInterval: '5 minutes' },
});

/**
 * One duty of contact, rung by rung, until somebody is reached, the duty ceases, or a person takes over. `ladder` is the
 * journey and which of its ladders: `<journey>:l1`.
 */
export async function contactLadder(ladder: string): Promise<void> {
  let stirred = false;
  wf.setHandler(moved, () => void (stirred = true));
  for (;;) {
    stirred = false; // before climbing: what is recorded from here on is read now, or stirs again
    const { open, wakeAt } = await climb(ladder);
    if (!open && !stirred) return;
    if (turnsOver()) await wf.continueAsNew<typeof contactLadder>(ladder);
    await wf.condition(() => stirred, until(wakeAt));
  }
}
