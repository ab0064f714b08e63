import type { CaseStore } from '@samspor/case-store';
import { taskQueues } from '@samspor/workflows';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Logger } from 'pino';
import { journeyActivities } from '../activities/journey-activities.ts';
import { ladderActivities } from '../activities/ladder-activities.ts';
import { meetingActivities } from '../activities/meeting-activities.ts';
import { processActivities } from '../activities/process-activities.ts';
import { schoolYearActivities } from '../activities/school-year-activities.ts';
import { upkeepActivities } from '../activities/upkeep-activities.ts';
import { watched } from '../activities/watched.ts';
import type { WorkerMetrics } from '../health/metrics.ts';
import type { Settings } from '../settings.ts';
import { dataConverter } from './data-converter.ts';
import { inMachineTime } from './machine-time.ts';
import type { Temporal } from './temporal.ts';
import { workflowBundle } from './workflow-bundle.ts';

export interface Crew {
  store: CaseStore;
  temporal: Temporal;
  metrics: WorkerMetrics;
  log: Logger;
}

/** The workers of both queues, and the connection that they share. */
export interface Workers {
  workers: Worker[];
  connection: NativeConnection;
}

/** Creates the workers, connected and not yet running; throws when Temporal is away. */
export async function createWorkers(settings: Settings, crew: Crew): Promise<Workers> {
  const connection = await NativeConnection.connect({ address: settings.temporalAddress });
  const shared: Omit<WorkerOptions, 'taskQueue'> = {
    connection,
    namespace: settings.namespace,
    workflowBundle: await workflowBundle(settings.bundleFolder),
    dataConverter: dataConverter(settings.masterKey),
    interceptors: { activity: [watched({ pool: crew.store.pool, metrics: crew.metrics, log: crew.log })] },
    shutdownGraceTime: '10 seconds',
  };
  const workers = await Promise.all([
    Worker.create({
      ...shared,
      taskQueue: taskQueues.journeys,
      activities: inMachineTime(journeyQueueActivities(crew), crew.store.clock),
      maxConcurrentActivityTaskExecutions: 8,
      maxCachedWorkflows: 400,
    }),
    Worker.create({
      ...shared,
      taskQueue: taskQueues.schoolYear,
      activities: inMachineTime(schoolYearActivities(crew.store, recordedBy(crew)), crew.store.clock),
      maxConcurrentActivityTaskExecutions: 2, // pages of a whole cohort: no stampede
      maxCachedWorkflows: 50,
    }),
  ]);
  return { workers, connection };
}

function journeyQueueActivities(crew: Crew) {
  const { store, temporal, metrics, log } = crew;
  const upkeep = upkeepActivities(
    { pool: store.pool, client: temporal.client, clock: store.clock },
    (mended) => {
      for (const [what, count] of Object.entries<number>({ ...mended })) metrics.mended.inc({ what }, count);
      metrics.reconciledAt.setToCurrentTime();
      log.info(mended, 'reconciled with the record');
    },
  );
  const recorded = recordedBy(crew);
  return {
    ...journeyActivities(store, recorded),
    ...ladderActivities(store, recorded),
    ...meetingActivities(store, recorded),
    ...processActivities(store, recorded),
    ...upkeep,
  };
}

const recordedBy =
  ({ metrics }: Crew) =>
  (types: readonly string[]): void => {
    for (const type of types) metrics.recorded.inc({ type });
  };
