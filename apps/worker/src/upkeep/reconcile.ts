import {
  cohortBehind,
  expectedWorkflows,
  raiseWakes,
  readSetupBook,
  type Clock,
  type Expected,
} from '@samspor/case-store';
import { counties, osloDateOf } from '@samspor/domain';
import type { Mended } from '@samspor/workflows';
import { ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { ensureSchedules, schedulesOn, schoolYearSchedule } from '../temporal/schedules.ts';
import { runningWorkflows } from './running-workflows.ts';

export interface Upkeep {
  pool: Pool;
  client: Client;
  /** The record's, where it has one of its own. */
  clock?: Clock | undefined;
  /** Told now and then while it goes on. */
  onPage?: () => void;
}

/** Holds Temporal against the record; what differs is raised as a wake, which the relay carries out. */
export async function reconcile({ pool, client, clock, onPage }: Upkeep): Promise<Mended> {
  const now = clock?.now() ?? new Date();
  const wanted = schedulesOn(await readSetupBook(pool), osloDateOf(now)); // a committee may meet otherwise from today on
  const created = await ensureSchedules(client, wanted);
  const running = await runningWorkflows(client, onPage);
  const mended: Mended = { restarted: 0, stirred: 0, tagged: 0, scheduled: created.length };
  for await (const page of expectedWorkflows(pool, now)) {
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
  const behind = await cohortBehind(pool, osloDateOf(now));
  mended.scheduled += await watchSchoolYears(client, [...running.keys(), ...created], behind);
  return mended;
}

/** It read the record before the journey came to this phase. */
const isTaggedOtherwise = ({ workflowId, phase }: Expected, running: Map<string, string | null>): boolean =>
  phase !== null && running.get(workflowId) !== phase;

/**
 * Starts the school year of each county where nobody watches it, and of each that is behind though somebody does: that
 * one then follows on the one that runs, which may be last year's.
 */
async function watchSchoolYears(client: Client, watched: string[], behind: Set<string>): Promise<number> {
  let started = 0;
  for (const county of Object.keys(counties)) {
    const id = schoolYearSchedule(county);
    const isWatched = watched.some((run) => run.startsWith(id));
    if (isWatched && !behind.has(county)) continue;
    await client.schedule.getHandle(id).trigger(ScheduleOverlapPolicy.BUFFER_ONE);
    started += 1;
  }
  return started;
}
