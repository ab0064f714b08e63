import { heartbeat } from '@temporalio/activity';
import {
  cohortDue,
  kindOf,
  raiseFault,
  resolveFaults,
  withoutOpening,
  type CaseStore,
  type PageResult,
} from '@samspor/case-store';
import {
  addDays,
  followUpServiceOf,
  isCohortDay,
  lifeOf,
  schoolYearEnd,
  schoolYearOf,
  schoolYearStart,
  standingOf,
  startOfOsloDay,
  type IsoDate,
} from '@samspor/domain';
import type { SchoolYearActivities } from '@samspor/workflows';
import type { OnRecorded } from './journey-activities.ts';
import { workflowActor } from './workflow-run.ts';

const pageSize = 500;

/** What `schoolYear` asks for, over the record and its clock. */
export function schoolYearActivities(
  store: CaseStore,
  onRecorded: OnRecorded = () => undefined,
): SchoolYearActivities {
  return {
    async yearPlan(named) {
      const schoolYear = named ?? schoolYearOf(store.today());
      const end = schoolYearEnd(schoolYear);
      const passes = daysFrom(schoolYearStart(schoolYear), end).filter(isCohortDay);
      return { schoolYear, passes: passes.map((day) => ({ day, at: instant(day) })), endsAt: instant(end) };
    },

    async cohortPage(county, day, cursor) {
      const ids = await cohortDue(store.pool, { county, cursor, size: pageSize }, day);
      heartbeat(cursor);
      const by = workflowActor(followUpServiceOf(county));
      const results = await store.recordPage(
        ids.map((journeyId) => ({ journeyId, command: { type: 'CatchUp' }, by })),
      );
      const types = await settle(store, ids, results);
      onRecorded(types);
      return { next: nextCursor(ids), caught: ids.length, events: types.length };
    },

    async proveCovered(county, day, cursor) {
      if (cursor === null) await resolveFaults(store.pool, placeOf(county));
      const from = schoolYearStart(schoolYearOf(day));
      const ids = await withoutOpening(store.pool, { county, cursor, size: pageSize }, from);
      let uncovered = 0;
      for (const journeyId of ids) {
        heartbeat(journeyId);
        const { journey } = await store.load(journeyId);
        if (standingOf(lifeOf(journeyId, journey), day, await store.policies()).owedBy === null) continue;
        uncovered += 1;
        await raiseFault(store.pool, { what: 'duty-missing', where: placeOf(county), journeyId });
      }
      return { next: nextCursor(ids), checked: ids.length, uncovered };
    },
  };
}

/** The events of a page. What one journey could not take goes to the stuck board, and stops no other. */
async function settle(store: CaseStore, ids: string[], results: PageResult[]): Promise<string[]> {
  const types: string[] = [];
  for (const [index, result] of results.entries()) {
    const journeyId = ids[index] ?? null;
    if (!(result instanceof Error)) types.push(...result.events);
    else
      await raiseFault(store.pool, {
        what: kindOf(result),
        where: 'cohortPage',
        journeyId,
      });
  }
  return types;
}

const placeOf = (county: string): string => `school-year:${county}`;

const nextCursor = (ids: string[]): string | null => (ids.length < pageSize ? null : (ids.at(-1) ?? null));

const instant = (day: IsoDate): string => startOfOsloDay(day).toISOString();

function daysFrom(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
