import { journeyBrief, ladderOf, type CaseStore } from '@samspor/case-store';
import type { LadderActivities } from '@samspor/workflows';
import type { OnRecorded } from './journey-activities.ts';
import { workflowActor } from './workflow-run.ts';

/** What `contactLadder` asks for, over the record and its clock. */
export function ladderActivities(
  store: CaseStore,
  onRecorded: OnRecorded = () => undefined,
): LadderActivities {
  return {
    async climb(argument) {
      const { journeyId, ladder } = ladderOf(argument);
      const brief = await journeyBrief(store.pool, journeyId);
      if (!brief) return { open: false, wakeAt: null }; // the record knows of no such journey
      const { events, wakeAt } = await store.climb(journeyId, ladder, workflowActor(brief.owner));
      onRecorded(events);
      return { open: wakeAt !== null, wakeAt: wakeAt?.toISOString() ?? null };
    },
  };
}
