import { processKinds, ProcessStore, type CaseStore } from '@samspor/case-store';
import type { ProcessActivities } from '@samspor/workflows';
import { isUuid } from './is-uuid.ts';
import type { OnRecorded } from './journey-activities.ts';
import { workflowRun } from './workflow-run.ts';

/** What keeps every kind of process asks for, over the record and its clock. */
export function processActivities(
  store: CaseStore,
  onRecorded: OnRecorded = () => undefined,
): ProcessActivities {
  const processes = new ProcessStore(store);
  return {
    async processCatchUp(kind, id) {
      const known = processKinds[kind];
      if (!known) throw new Error(`No kind of process is called ${kind}`);
      if (!isUuid(id)) return { open: false, wakeAt: null };
      const { events, wakeAt } = await known.catchUp(processes, id, workflowRun());
      onRecorded(events);
      return { open: wakeAt !== null, wakeAt: wakeAt?.toISOString() ?? null };
    },
  };
}
