import * as wf from '@temporalio/workflow';
import { keepProcess } from './keep-process.ts';

/** Keeps the time of what is planned with one child, and of questions to the family group. */
export async function childWellbeing(wellbeingId: string): Promise<void> {
  await keepProcess('wellbeing', wellbeingId, () => wf.continueAsNew<typeof childWellbeing>(wellbeingId));
}
