import type { Phase } from '@samspor/domain';
import * as wf from '@temporalio/workflow';
import type { JourneyActivities } from './activities.ts';
import { phaseAttribute } from './messages.ts';
import { here, patient } from './reading.ts';
import { keepReading } from './resting.ts';

const [atOnce, inTheEnd] = [here<JourneyActivities>(), patient<JourneyActivities>()];
const catchUp = (journeyId: string) => atOnce.catchUp(journeyId).catch(() => inTheEnd.catchUp(journeyId));

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
