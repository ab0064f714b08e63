import {
  behindRecord,
  expectedRunning,
  openWorkflows,
  suspectWorkflows,
  type Behind,
  type SeenStall,
} from '@samspor/case-store';
import { counties, type IsoDate } from '@samspor/domain';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { schoolYearSchedule } from '../temporal/schedules.ts';

/** From this attempt on, a task or an activity that fails is a matter for people: some seconds of trying. */
const attempts = 3;

/** Others than journeys that run at a time are a few per county and committee. */
const mostOthers = 500;

/** What was seen of the workflows, and the task queues they run on. */
export interface WorkflowsSeen {
  stalls: SeenStall[];
  queues: Set<string>;
}

/**
 * Workflows that fail, are gone, or are behind their record. Whoever is behind is asked why; of the rest those that a
 * fault was raised of, those that ended otherwise than well lately, and all that are no youth's, whatever they are.
 */
export async function workflowsSeen(pool: Pool, client: Client, today: IsoDate): Promise<WorkflowsSeen> {
  const [behind, suspects, others, ended] = await Promise.all([
    behindRecord(pool, today),
    suspectWorkflows(pool),
    listed(client, `ExecutionStatus = 'Running' AND WorkflowType NOT IN ('youthJourney', 'contactLadder')`),
    listed(client, endedLately()),
  ]);
  const late = new Map(behind.map((one) => [one.workflowId, one]));
  const ids = new Set([...late.keys(), ...suspects, ...others.keys(), ...ended.keys()]);
  const open = await openWorkflows(pool, [...ids]);
  const stalls: SeenStall[] = [];
  const waiting = [...ids];
  const worker = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
      stalls.push(...(await judged(client, id, { behind: late.get(id), isOpen: open.has(id) })));
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return {
    stalls: [...stalls, ...unwatchedYears([...others.keys()]), ...(await missing(pool, client, stalls))],
    queues: new Set(others.values()),
  };
}

/** What a county's Schedule should have begun runs nowhere: nobody watches its school year. */
const unwatchedYears = (running: string[]): SeenStall[] =>
  Object.keys(counties)
    .map(schoolYearSchedule)
    .filter((id) => !running.some((run) => run.startsWith(id)))
    .map((id) => ({ cause: 'schedule-late', kind: 'school-year', subject: `schedule:${id}` }));

const endedLately = (): string => {
  const from = new Date(Date.now() - 3_600_000).toISOString();
  return `ExecutionStatus IN ('Failed', 'Terminated', 'TimedOut', 'Canceled') AND CloseTime > '${from}'`;
};

/** Ids of workflows with the queue they run on. */
async function listed(client: Client, query: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { workflowId, taskQueue } of client.workflow.list({ query, pageSize: 200 })) {
    found.set(workflowId, taskQueue);
    if (found.size >= mostOthers) break;
  }
  return found;
}

interface Known {
  behind: Behind | undefined;
  /** The record asks for it. */
  isOpen: boolean;
}

async function judged(client: Client, workflowId: string, { behind, isOpen }: Known): Promise<SeenStall[]> {
  const subject = `workflow:${workflowId}`;
  const [family = '', id] = workflowId.split(':');
  const journeyId = ['journey', 'ladder'].includes(family) && id ? id : null;
  const at = { subject, journeyId };
  const description = await client.workflow
    .getHandle(workflowId)
    .describe()
    .catch((error: unknown) => {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    });
  if (description?.status.name !== 'RUNNING')
    return isOpen
      ? [{ ...at, cause: 'workflow-missing', since: description?.closeTime ?? behind?.since ?? null }]
      : [];
  const { pendingWorkflowTask: task, pendingActivities: activities } = description.raw;
  if ((task?.attempt ?? 0) >= attempts)
    return [
      {
        ...at,
        cause: 'workflow-task-failing',
        kind: description.type,
        since: instant(task?.originalScheduledTime),
      },
    ];
  const failing = (activities ?? []).find(
    ({ attempt, lastFailure }) => lastFailure && (attempt ?? 0) >= attempts,
  );
  if (failing) {
    const kind = failing.activityType?.name ?? '';
    return [
      {
        ...at,
        cause: 'activity-failing',
        kind,
        detail: failing.lastFailure?.applicationFailureInfo?.type ?? null,
      },
    ];
  }
  return behind ? [{ ...at, cause: 'workflow-behind', kind: behind.kind, since: behind.since }] : [];
}

const instant = (time: { seconds?: unknown } | null | undefined): Date | null =>
  time?.seconds ? new Date(Number(time.seconds) * 1_000) : null;

/** What was missing a round ago: a list lags behind, so that only what is missing twice in a row is told of. */
const before = { youthJourney: 0, contactLadder: 0 };
type Counted = keyof typeof before;

/** More workflows of a kind are asked for than run, and nobody knows which. */
async function missing(pool: Pool, client: Client, known: SeenStall[]): Promise<SeenStall[]> {
  const expected = await expectedRunning(pool);
  const gaps = await Promise.all(
    (['youthJourney', 'contactLadder'] as const).map(async (type): Promise<SeenStall[]> => {
      const query = `WorkflowType = '${type}' AND ExecutionStatus = 'Running'`;
      const { count } = await client.workflow.count(query);
      const gap = Math.max(0, expected[type] - Number(count) - namedOf(known, type));
      const holdsUp = Math.min(gap, before[type]);
      before[type] = gap;
      return holdsUp > 0 ? [{ cause: 'workflows-missing', kind: type, subject: 'workflows', holdsUp }] : [];
    }),
  );
  return gaps.flat();
}

const prefixOf = { youthJourney: 'workflow:journey:', contactLadder: 'workflow:ladder:' } as const;

const namedOf = (known: SeenStall[], type: Counted): number =>
  known.filter(({ cause, subject }) => cause === 'workflow-missing' && subject.startsWith(prefixOf[type]))
    .length;
