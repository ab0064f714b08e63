import * as wf from '@temporalio/workflow';
import { keepProcess } from './keep-process.ts';

/** Keeps the time of one referral to another agency: the day by which it answers, and what ends it. */
export async function handover(handoverId: string): Promise<void> {
  await keepProcess('handover', handoverId, () => wf.continueAsNew<typeof handover>(handoverId));
}
