import * as wf from '@temporalio/workflow';
import type { Mended, UpkeepActivities } from './activities.ts';

const { reconcile } = wf.proxyActivities<UpkeepActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '2 minutes',
  retry: { maximumInterval: '5 minutes' },
});

/** Started by a Schedule every night: mends what Temporal and the record do not agree on. */
export async function nightlyReconciliation(): Promise<Mended> {
  return reconcile();
}
