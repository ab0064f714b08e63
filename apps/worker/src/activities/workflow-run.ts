import { activityInfo } from '@temporalio/activity';
import type { SystemActor } from '@samspor/domain';

/** The workflow on whose behalf this activity runs; it goes on every event that is recorded. */
export function workflowRun(): { id: string; runId: string } {
  const { workflowExecution } = activityInfo();
  if (!workflowExecution) throw new Error('Only workflows record what has fallen due');
  return { id: workflowExecution.workflowId, runId: workflowExecution.runId };
}

/** The system acting for an agency, in this activity's workflow. */
export const workflowActor = (agency: string): SystemActor => ({
  kind: 'system',
  id: 'workflow',
  agency,
  workflow: workflowRun(),
});
