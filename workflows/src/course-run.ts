import * as wf from '@temporalio/workflow';
import { keepProcess } from './keep-process.ts';

/** Keeps the time of one course: answers awaited, sessions, the end, follow-up sessions as long as they serve. */
export async function courseRun(runId: string): Promise<void> {
  await keepProcess('course', runId, () => wf.continueAsNew<typeof courseRun>(runId));
}
