import * as wf from '@temporalio/workflow';

/** The activities that may be called within the workflow's own task, which costs Temporal half of a dispatched one. */
export const here = <Activities extends object>() =>
  wf.proxyLocalActivities<Activities>({ startToCloseTimeout: '5 seconds', retry: { maximumAttempts: 1 } });

/** The same for what did not go at once: tried for ever, and seen while it waits. What is thrown ends no workflow. */
export const patient = <Activities extends object>() =>
  wf.proxyActivities<Activities>({
    startToCloseTimeout: '30 seconds',
    retry: { maximumInterval: '5 minutes' },
  });
