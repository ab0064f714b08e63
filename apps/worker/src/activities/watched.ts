import { activityInfo } from '@temporalio/activity';
import { raiseFault, resolveFaults } from '@samspor/case-store';
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
            { activity: activityType, attempt, where: placeOf(), err: error },
            'activity failed',
          );
          if (attempt >= patience) await report(watch, error);
          throw error; // retried for ever: nothing that must live is closed by a fault
        }
      },
    },
  });

/** As well as it can be done: where the database is away, the fault cannot be written there either. */
async function report({ pool, log }: Watch, error: unknown): Promise<void> {
  const what = error instanceof Error ? error.name : 'unknown';
  const fault = { what, where: placeOf(), journeyId: journeyId() };
  await raiseFault(pool, fault).catch((err: unknown) => log.error({ err, fault }, 'fault not recorded'));
}

const placeOf = (): string =>
  `${activityInfo().activityType} ${activityInfo().workflowExecution?.workflowId ?? ''}`;

function journeyId(): string | null {
  const [kind, id] = (activityInfo().workflowExecution?.workflowId ?? '').split(':');
  return kind === 'journey' && id ? id : null;
}
