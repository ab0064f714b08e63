import { failpoint, type LeasedWake } from '@samspor/case-store';
import { moved, phaseAttribute, taskQueues } from '@samspor/workflows';
import { isGrpcServiceError, type Client } from '@temporalio/client';

/** What became of telling one workflow. `away`: Temporal itself did not answer, which is nobody's fault. */
export type Told = { told: true } | { told: false; away: boolean; error: string };

const patienceMs = 10_000;

/** Tells a workflow that something was recorded, and starts it where none runs. Throws nothing. */
export async function send(client: Client, { workflowId, type, argument, phase }: LeasedWake): Promise<Told> {
  failpoint('after-reply-before-wake');
  try {
    await client.withDeadline(Date.now() + patienceMs, () =>
      client.workflow.signalWithStart(type, {
        workflowId,
        taskQueue: taskQueues.journeys,
        args: [argument],
        signal: moved,
        signalArgs: [],
        // Tagged from the start, which is one event less than a tag of its own.
        ...(phase !== null && { typedSearchAttributes: [{ key: phaseAttribute, value: phase }] }),
      }),
    );
    return { told: true };
  } catch (error) {
    return {
      told: false,
      away: isAway(error),
      error: error instanceof Error ? error.message : String(error),
    };
  }
}

// gRPC: deadline exceeded, resource exhausted, unavailable.
const awayCodes = [4, 8, 14];

function isAway(error: unknown): boolean {
  const cause = error instanceof Error && !isGrpcServiceError(error) ? error.cause : error;
  return isGrpcServiceError(cause) && awayCodes.includes(cause.code);
}
