import { phaseAttribute } from '@samspor/workflows';
import type { Client } from '@temporalio/client';

const living = ['youthJourney', 'contactLadder', 'committeeMeeting', 'schoolYear']
  .map((type) => `'${type}'`)
  .join(', ');

/** Ids of the long-lived workflows that run now, each with the phase it last read: one paged list, no query each. */
export async function runningWorkflows(
  client: Client,
  onPage: () => void = () => undefined,
): Promise<Map<string, string | null>> {
  const running = new Map<string, string | null>();
  const query = `WorkflowType IN (${living}) AND ExecutionStatus = 'Running'`;
  for await (const { workflowId, typedSearchAttributes } of client.workflow.list({
    query,
    pageSize: 1_000,
  })) {
    running.set(workflowId, typedSearchAttributes.get(phaseAttribute) ?? null);
    if (running.size % 1_000 === 0) onPage();
  }
  return running;
}
