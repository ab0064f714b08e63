import type { IsoDate, SchoolYear } from '@samspor/domain';
import * as wf from '@temporalio/workflow';
import type { Page, Pass, SchoolYearActivities } from './activities.ts';
import { restUntil, turnsOver } from './resting.ts';

const { yearPlan, cohortPage, proveCovered } = wf.proxyActivities<SchoolYearActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '1 minute',
  retry: { maximumInterval: '5 minutes' },
});

/** The school year of one county; the one that runs when none is named. */
export interface SchoolYearRun {
  county: string;
  schoolYear?: SchoolYear;
  /** The last day whose pass is done, when an earlier run did it. */
  done?: IsoDate;
}

/** Opens the year's duties, meets the deadlines that a county's cohort shares, and proves that nobody is missed. */
export async function schoolYear({ county, schoolYear: named, done = '' }: SchoolYearRun): Promise<void> {
  const plan = await yearPlan(named ?? null);
  for (const [index, pass] of plan.passes.entries()) {
    if (pass.day <= done || hasCome(plan.passes[index + 1])) continue; // the later pass records both days
    await restUntil(pass.at);
    await pageByPage((cursor) => cohortPage(county, pass.day, cursor));
    await pageByPage((cursor) => proveCovered(county, pass.day, cursor));
    const next = { county, schoolYear: plan.schoolYear, done: pass.day };
    if (turnsOver()) await wf.continueAsNew<typeof schoolYear>(next);
  }
  await restUntil(plan.endsAt); // so that a second one is never started for the same year
}

const hasCome = (pass: Pass | undefined): boolean => pass !== undefined && Date.parse(pass.at) <= Date.now();

async function pageByPage(take: (cursor: string | null) => Promise<Page>): Promise<void> {
  let { next } = await take(null);
  while (next !== null) ({ next } = await take(next));
}
