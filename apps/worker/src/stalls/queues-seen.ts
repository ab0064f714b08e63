import type { SeenStall } from '@samspor/case-store';
import { taskQueues } from '@samspor/workflows';
import type { Connection } from '@temporalio/client';

/** A worker asks at least once a minute; one that has not for so long is gone. */
const silenceMs = 90_000;

/** The two sides of a queue, by Temporal's numbers. */
const sides = { workflow: 1, activity: 2 } as const;

/** Task queues of ours, and those that something runs on, that no worker asks. */
export async function queuesSeen(
  { connection, namespace }: { connection: Connection; namespace: string },
  used: ReadonlySet<string>,
): Promise<SeenStall[]> {
  const names = new Set<string>([...Object.values(taskQueues), ...used]);
  const asked = [...names].flatMap((name) =>
    Object.entries(sides).map(([side, type]) => ({ name, side, type })),
  );
  const found = await Promise.all(
    asked.map(async ({ name, side, type }): Promise<SeenStall[]> => {
      const { pollers } = await connection.workflowService.describeTaskQueue({
        namespace,
        taskQueue: { name },
        taskQueueType: type,
      });
      const isAsked = (pollers ?? []).some(
        ({ lastAccessTime }) => Date.now() - Number(lastAccessTime?.seconds ?? 0) * 1_000 < silenceMs,
      );
      return isAsked ? [] : [{ cause: 'queue-without-worker', kind: side, subject: `queue:${name}` }];
    }),
  );
  return found.flat();
}
