import { expectedWorkflows, raiseWakes, type Expected } from '@samspor/case-store';
import { counties } from '@samspor/domain';
import type { Mended } from '@samspor/workflows';
import { ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { ensureSchedules, schoolYearSchedule } from '../temporal/schedules.ts';
import { runningWorkflows } from './running-workflows.ts';

export interface Upkeep {
  pool: Pool;
  client: Client;
  /** Told now and then while it goes on. */
  onPage?: () => void;
}

/** Holds Temporal against the record; what differs is raised as a wake, which the relay carries out. */
export async function reconcile({ pool, client, onPage }: Upkeep): Promise<Mended> {
  const created = await ensureSchedules(client);
  const running = await runningWorkflows(client, onPage);
  const mended: Mended = { restarted: 0, stirred: 0, tagged: 0, scheduled: created.length };
  for await (const page of expectedWorkflows(pool)) {
    const missing = page.filter(({ workflowId, pending }) => !pending && !running.has(workflowId));
    const resting = page.filter(({ workflowId, pending }) => !pending && running.has(workflowId));
    const overslept = resting.filter((one) => one.overslept);
    const tagged = resting.filter((one) => !one.overslept && isTaggedOtherwise(one, running));
    await raiseWakes(pool, [...missing, ...overslept, ...tagged]);
    mended.restarted += missing.length;
    mended.stirred += overslept.length;
    mended.tagged += tagged.length;
    onPage?.();
  }
  mended.scheduled += await watchSchoolYears(client, [...running.keys(), ...created]);
  return mended;
}

/** It read the record before the journey came to this phase. */
const isTaggedOtherwise = ({ workflowId, phase }: Expected, running: Map<string, string | null>): boolean =>
  phase !== null && running.get(workflowId) !== phase;

/** Starts the school year of each county where nobody watches it. */
async function watchSchoolYears(client: Client, watched: string[]): Promise<number> {
  const unwatched = Object.keys(counties)
    .map(schoolYearSchedule)
    .filter((id) => !watched.some((run) => run.startsWith(id)));
  for (const id of unwatched) await client.schedule.getHandle(id).trigger(ScheduleOverlapPolicy.SKIP);
  return unwatched.length;
}
