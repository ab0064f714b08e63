import { activityInfo, CompleteAsyncError } from '@temporalio/activity';
import { kindOf, raiseFault, resolveFaults, withoutData } from '@samspor/case-store';
import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { WorkerMetrics } from '../health/metrics.ts';

/** From this attempt on, somebody should know: about half a minute of trying. */
const patience = 5;

interface Watch {
  pool: Pool;
  metrics: WorkerMetrics;
  log: Logger;
}

/** Times every activity, and puts one that goes on failing on the stuck board until it works again. */
export const watched =
  (watch: Watch): ActivityInterceptorsFactory =>
  () => ({
    inbound: {
      async execute(input, next) {
        const { activityType, attempt } = activityInfo();
        const done = watch.metrics.activities.startTimer({ activity: activityType });
        try {
          const result = await next(input);
          done({ outcome: 'done' });
          if (attempt >= patience) await resolveFaults(watch.pool, placeOf());
          return result;
        } catch (error) {
          done({ outcome: 'failed' });
          watch.log.warn(
            { activity: activityType, attempt, where: placeOf(), error: withoutData(error) },
            'activity failed',
          );
          if (attempt >= patience) await report(watch, error);
          throw forTemporal(error); // retried for ever: nothing that must live is closed by a fault
        }
      },
    },
  });

/** Temporal keeps and logs what an activity throws: kind and place go there, the words of a library do not. */
function forTemporal(error: unknown): unknown {
  if (error instanceof TemporalFailure || error instanceof CompleteAsyncError) return error;
  const failure = ApplicationFailure.retryable(kindOf(error), withoutData(error).type);
  failure.stack = `${failure.message}\n${withoutData(error).stack ?? ''}`;
  return failure;
}

/** As well as it can be done: where the database is away, the fault cannot be written there either. */
async function report({ pool, log }: Watch, error: unknown): Promise<void> {
  const fault = { what: kindOf(error), where: placeOf(), journeyId: journeyId() };
  await raiseFault(pool, fault).catch((away: unknown) =>
    log.error({ error: withoutData(away), fault }, 'fault not recorded'),
  );
}

const placeOf = (): string =>
  `${activityInfo().activityType} ${activityInfo().workflowExecution?.workflowId ?? ''}`;

function journeyId(): string | null {
  const [kind, id] = (activityInfo().workflowExecution?.workflowId ?? '').split(':');
  return (kind === 'journey' || kind === 'ladder') && id ? id : null;
}
