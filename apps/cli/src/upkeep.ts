import { reconcile, rehydrate, rehydrateBlindly, Temporal, WakeRelay } from '@samspor/worker';
import type { CaseStore } from '@samspor/case-store';
import { withStore } from './database.ts';
import { Refused } from './refused.ts';
import { required } from './settings.ts';

/** Starts every workflow that the record asks for and Temporal does not run, and waits until all are sent. */
export async function rehydrateWorkflows(json: boolean, blindly: boolean): Promise<void> {
  await withTemporal(async ({ pool, clock }, { client }) => {
    const relay = new WakeRelay({ pool, client });
    if (blindly) {
      const sent = await rehydrateBlindly({ pool, clock }, relay);
      console.log(json ? JSON.stringify({ sent }) : `Told ${sent} workflows to read the record.`);
      return;
    }
    const done = await rehydrate({ pool, client, clock }, relay);
    const { restarted, scheduled } = done;
    console.log(
      json
        ? JSON.stringify(done)
        : `Started ${restarted} workflows and ${scheduled} schedules from the record.`,
    );
  });
}

/** Holds Temporal against the record and raises what differs; a running worker's relay carries it out. */
export async function reconcileWorkflows(json: boolean): Promise<void> {
  await withTemporal(async ({ pool, clock }, { client }) => {
    const mended = await reconcile({ pool, client, clock });
    const { restarted, stirred, tagged, scheduled } = mended;
    console.log(
      json
        ? JSON.stringify(mended)
        : `Missing workflows: ${restarted}. Overslept: ${stirred}. Told to read again, for their tag: ${tagged}. Schedules and school years set going: ${scheduled}.`,
    );
  });
}

async function withTemporal(work: (store: CaseStore, temporal: Temporal) => Promise<void>): Promise<void> {
  const temporalAddress = required('TEMPORAL_ADDRESS');
  const temporal = new Temporal({
    temporalAddress,
    namespace: process.env.TEMPORAL_NAMESPACE || 'default',
    masterKey: Buffer.from(required('SAMSPOR_KEY'), 'base64'),
  });
  try {
    await temporal.answers().catch(() => {
      throw new Refused(`Temporal does not answer at ${temporalAddress}; is "npm start" running?`);
    });
    await withStore((store) => work(store, temporal));
  } finally {
    await temporal.close();
  }
}
