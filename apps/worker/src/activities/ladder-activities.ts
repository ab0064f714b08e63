import { journeyBrief, type CaseStore } from '@samspor/case-store';
import type { LadderActivities } from '@samspor/workflows';
import type { OnRecorded } from './journey-activities.ts';
import { workflowActor } from './workflow-run.ts';

/** What `contactLadder` asks for, over the record and its clock. */
export function ladderActivities(
  store: CaseStore,
  onRecorded: OnRecorded = () => undefined,
): LadderActivities {
  return {
    async climb(ladder) {
      const [journeyId = '', which = ''] = ladder.split(':');
      const brief = await journeyBrief(store.pool, journeyId);
      if (!brief) return { open: false, wakeAt: null }; // the record knows of no such journey
      const { events, wakeAt } = await store.climb(journeyId, which, workflowActor(brief.owner));
      onRecorded(events);
      return { open: wakeAt !== null, wakeAt: wakeAt?.toISOString() ?? null };
    },
  };
}
