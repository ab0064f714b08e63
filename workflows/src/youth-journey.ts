import type { Phase } from '@samspor/domain';
import * as wf from '@temporalio/workflow';
import type { JourneyActivities } from './activities.ts';
import { phaseAttribute } from './messages.ts';
import { keepReading } from './resting.ts';

// A reading within the workflow's own task costs Temporal half of one that is dispatched. What does not go at once is
// left to an activity, which is tried for ever and seen while it waits: what is thrown never closes a journey.
const here = wf.proxyLocalActivities<JourneyActivities>({
  startToCloseTimeout: '5 seconds',
  retry: { maximumAttempts: 1 },
});
const patient = wf.proxyActivities<JourneyActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { maximumInterval: '5 minutes' },
});
const catchUp = (journeyId: string) => here.catchUp(journeyId).catch(() => patient.catchUp(journeyId));

/** Keeps one youth's time, for years; holds nothing that the record does not know better. */
export async function youthJourney(journeyId: string): Promise<void> {
  await keepReading(
    () => catchUp(journeyId),
    () => wf.continueAsNew<typeof youthJourney>(journeyId),
    ({ phase }) => tag(phase),
  );
}

/** Written only when it changes: each upsert is an event and a row in visibility. */
function tag(phase: Phase | null): void {
  if (phase === null || wf.workflowInfo().typedSearchAttributes.get(phaseAttribute) === phase) return;
  wf.upsertSearchAttributes([{ key: phaseAttribute, value: phase }]);
}
