import { CaseStore, openDatabase } from '@samspor/case-store';
import { startOfOsloDay, type IsoDate } from '@samspor/domain';
import { schoolYearActivities } from '@samspor/worker';
import { MockActivityEnvironment } from '@temporalio/testing';

/**
 * Opens a school year for every journey of the counties by the activity that the `schoolYear` workflow runs, page by
 * page, with the clock at its first morning. Temporal's own part, one dispatch a page, is not in the time.
 */
export async function openSchoolYear(
  environment: Record<string, string>,
  counties: string[],
  day: IsoDate,
): Promise<{ youths: number; events: number }> {
  const db = await openDatabase({ url: environment['DATABASE_URL'] ?? '', poolSize: 4 });
  const masterKey = Buffer.from(environment['SAMSPOR_KEY'] ?? '', 'base64');
  const morning = new Date(startOfOsloDay(day).getTime() + 300_000);
  const store = new CaseStore(db, { masterKey, clock: { now: () => morning } });
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
    await db.destroy();
  }
  return opened;
}
