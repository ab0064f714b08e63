import * as wf from '@temporalio/workflow';
import type { LadderActivities } from './activities.ts';
import { here, patient } from './reading.ts';
import { keepReading } from './resting.ts';

const [atOnce, inTheEnd] = [here<LadderActivities>(), patient<LadderActivities>()];
const climb = (ladder: string) => atOnce.climb(ladder).catch(() => inTheEnd.climb(ladder));

/**
 * One duty of contact, rung by rung, until somebody is reached, the duty ceases, or a person takes over. `ladder` is the
 * journey and which of its ladders: `<journey>:l1`.
 */
export async function contactLadder(ladder: string): Promise<void> {
  await keepReading(
    () => climb(ladder),
    () => wf.continueAsNew<typeof contactLadder>(ladder),
  );
}
