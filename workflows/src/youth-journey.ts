import type { Phase } from '@samspor/domain';
import * as wf from '@temporalio/workflow';
import type { JourneyActivities } from './activities.ts';
import { moved, phaseAttribute } from './messages.ts';
import { turnsOver, until } from './resting.ts';

// A refusal is a returned value. What is thrown is retried for ever, and the stuck board shows it.
const { catchUp } = wf.proxyActivities<JourneyActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { maximumInterval: '5 minutes' },
});

/** Keeps one youth's time, for years; holds nothing that the record does not know better. */
export async function youthJourney(journeyId: string): Promise<void> {
  let stirred = false;
  wf.setHandler(moved, () => void (stirred = true)); // no content: late, twice or merged is the same
  for (;;) {
    stirred = false; // before reading: what is recorded from here on is read now, or stirs again
    const { open, wakeAt, phase } = await catchUp(journeyId); // records what has fallen due, once
    if (!open && !stirred) return; // reopened later: signalWithStart begins a new run
    tag(phase);
    if (turnsOver()) await wf.continueAsNew<typeof youthJourney>(journeyId); // which reads first
    await wf.condition(() => stirred, until(wakeAt));
  }
}

/** Written only when it changes: each upsert is an event and a row in visibility. */
function tag(phase: Phase | null): void {
  if (phase === null || wf.workflowInfo().typedSearchAttributes.get(phaseAttribute) === phase) return;
  wf.upsertSearchAttributes([{ key: phaseAttribute, value: phase }]);
}
