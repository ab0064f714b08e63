import { startOfOsloDay, type IsoDate } from '@samspor/domain';
import { schoolYearActivities } from '@samspor/worker';
import { MockActivityEnvironment } from '@temporalio/testing';
import { storeOf } from './store.ts';

/**
 * Opens a school year for every journey of the counties by the activity that the `schoolYear` workflow runs, page by
 * page, with the clock at its first morning. Temporal's own part, one dispatch a page, is not in the time.
 */
export async function openSchoolYear(
  environment: Record<string, string>,
  counties: string[],
  day: IsoDate,
): Promise<{ youths: number; events: number }> {
  const morning = new Date(startOfOsloDay(day).getTime() + 300_000);
  const { store, close } = await storeOf(environment, { now: () => morning });
  const activities = schoolYearActivities(store);
  const opened = { youths: 0, events: 0 };
  try {
    for (const county of counties) {
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof activities.cohortPage>> =
          await new MockActivityEnvironment().run(activities.cohortPage, county, day, cursor);
        opened.youths += page.caught;
        opened.events += page.events;
        cursor = page.next;
      } while (cursor !== null);
    }
  } finally {
    await close();
  }
  return opened;
}
