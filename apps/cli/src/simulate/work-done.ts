import type { Client } from '@temporalio/client';
import type { Runs } from './leaping-server.ts';

/** What the workflows did, counted in their histories. */
export interface WorkDone {
  workflowRuns: number;
  timersFired: number;
  activities: number;
  continuedAsNew: number;
}

const atOnce = 16;

/** Adds up the histories of these runs. */
export async function workDone(client: Client, runs: Runs): Promise<WorkDone> {
  const done: WorkDone = { workflowRuns: 0, timersFired: 0, activities: 0, continuedAsNew: 0 };
  const left = [...runs];
  const count = async () => {
    for (let run = left.pop(); run; run = left.pop()) {
      const [runId, workflowId] = run;
      const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      done.workflowRuns += 1;
      for (const event of events ?? []) {
        if (event.timerFiredEventAttributes) done.timersFired += 1;
        if (event.activityTaskCompletedEventAttributes) done.activities += 1;
        if (event.workflowExecutionContinuedAsNewEventAttributes) done.continuedAsNew += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, count));
  return done;
}

/** The work of several parts together. */
export const summed = (parts: readonly WorkDone[]): WorkDone => ({
  workflowRuns: sum(parts.map(({ workflowRuns }) => workflowRuns)),
  timersFired: sum(parts.map(({ timersFired }) => timersFired)),
  activities: sum(parts.map(({ activities }) => activities)),
  continuedAsNew: sum(parts.map(({ continuedAsNew }) => continuedAsNew)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
