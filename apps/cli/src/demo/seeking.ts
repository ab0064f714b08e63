import type { CaseStore, PageWrite } from '@samspor/case-store';
import { startOfOsloDay, type IsoDate, type PersonActor, type SystemActor } from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { staffOf } from './staff.ts';

const afternoon = 15 * 3_600_000;

/** Visits to make, doors that were closed, and hints to look into, among those whom the demo's counties seek. */
export async function seekSome(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + afternoon);
  for (const county of ['33', '31']) {
    const by = staffOf(county)?.caseworkers[0];
    if (!by) continue;
    const sought = await soughtIn(store, county);
    const register: SystemActor = { kind: 'system', id: 'import', agency: by.agency, onBehalfOf: by.id };
    const closed = sought.slice(0, 2).map((journeyId) => atDoor(journeyId, until, by));
    const visits = sought.slice(2, 7).map((journeyId) => visit(journeyId, until, by));
    const hints = sought.slice(7, 10).map((journeyId, index) => hint(journeyId, index, until, register));
    const results = await store.recordPage([...closed, ...visits, ...hints]);
    const refused = results.find((result) => result instanceof Error);
    if (refused) throw refused;
  }
}

/** Those who have been sought longest, and may be visited; the same for the same demo, and nobody the second time. */
async function soughtIn(store: CaseStore, county: string): Promise<string[]> {
  const { rows } = await store.pool.query<{ journeyId: string }>(
    `SELECT s.journey_id AS "journeyId" FROM seeking s JOIN journey j USING (journey_id) JOIN person p USING (journey_id)
     WHERE j.owner = 'ot-' || $1 AND s.visit_bar IS NULL
       AND NOT EXISTS (SELECT FROM seeking h JOIN journey o USING (journey_id) WHERE h.hints > 0 AND o.owner = 'ot-' || $1) AND p.birth_number IS NOT NULL
       AND j.phase IN ('enrolled', 'contact-sought')
     ORDER BY s.since, p.birth_number LIMIT 10`,
    [county],
  );
  return rows.map(({ journeyId }) => journeyId);
}

const visit = (journeyId: string, on: IsoDate, by: PersonActor): PageWrite => ({
  journeyId,
  command: { type: 'PlanVisit', on },
  by,
});

const atDoor = (journeyId: string, on: IsoDate, by: PersonActor): PageWrite => ({
  journeyId,
  command: { type: 'SeekContact', on, channel: 'visit', outcome: 'not-home' },
  by,
});

const nowhere = { county: null, municipality: null, school: null };

/** A school in another county, an employer, a move: one each. */
function hint(journeyId: string, index: number, since: IsoDate, by: SystemActor): PageWrite {
  const said = [
    { kind: 'in-school', ...nowhere, county: '46' },
    { kind: 'employed', ...nowhere },
    { kind: 'moved', ...nowhere, county: '34' },
  ] as const;
  return { journeyId, command: { type: 'NoteHint', since, ...(said[index] ?? said[1]) }, by };
}
