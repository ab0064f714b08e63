import { failpoint, journeyBrief, raiseFault, type CaseStore } from '@samspor/case-store';
import { RuleBroken } from '@samspor/domain';
import type { JourneyActivities } from '@samspor/workflows';
import { workflowActor } from './workflow-run.ts';

/** Told of each event that time alone brought about. */
export type OnRecorded = (types: readonly string[]) => void;

/** What `youthJourney` asks for, over the record and its clock. */
export function journeyActivities(
  store: CaseStore,
  onRecorded: OnRecorded = () => undefined,
): JourneyActivities {
  return {
    async catchUp(journeyId) {
      const brief = await journeyBrief(store.pool, journeyId);
      if (!brief) return { open: false, wakeAt: null, phase: null }; // the record knows of no such journey
      try {
        const { events, wakeAt } = await store.catchUp(journeyId, workflowActor(brief.owner));
        if (events.length > 0) failpoint('during-deadline-activity');
        onRecorded(events);
        const { phase } = (events.length > 0 && (await journeyBrief(store.pool, journeyId))) || brief;
        return { open: wakeAt !== null, wakeAt: wakeAt?.toISOString() ?? null, phase };
      } catch (error) {
        if (!(error instanceof RuleBroken)) throw error;
        // To ask again would be refused again: people see it, and the next change of the journey is read.
        await raiseFault(store.pool, { what: `refused: ${error.rule}`, where: 'catchUp', journeyId });
        return { open: true, wakeAt: null, phase: brief.phase };
      }
    },
  };
}
