import * as wf from '@temporalio/workflow';
import { keepProcess } from './keep-process.ts';

/** Keeps the time of one placement: approvals, the first day, visits, the last day, the evaluation. */
export async function workPlacement(placementId: string): Promise<void> {
  await keepProcess('placement', placementId, () => wf.continueAsNew<typeof workPlacement>(placementId));
}
