import {
  adviceKind,
  adviceStreamOf,
  helpKind,
  helpStreamOf,
  ProcessStore,
  type CaseStore,
} from '@samspor/case-store';
import {
  addDays,
  adviceTopics,
  helpKinds,
  schoolYearOf,
  sectorOf,
  startOfOsloDay,
  type HelpCommand,
  type IsoDate,
  type PersonActor,
  type ServiceKind,
} from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { acting } from './staff.ts';

/** After all else of the last day: a record's time never runs back. */
const evening = 17 * 3_600_000;

/** Who helps at the demo's schools, and what NAV's counsellor and the adviser give there. */
const people: readonly { by: PersonActor; gives: readonly ServiceKind[] }[] = [
  { by: acting('p-assiden-3', 'social-consultant'), gives: ['economic-support', 'social-talks'] },
  { by: acting('p-assiden-2', 'nav-counsellor'), gives: ['transition', 'work-practice', 'livelihood'] },
  { by: acting('p-greaker-2', 'social-consultant'), gives: ['social-talks', 'housing-support'] },
];

/** Walk-ins, a decision, calls, advice and services at both schools, for pupils whom the school follows; once. */
export async function helpAtSchool(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + evening);
  for (const { by, gives } of people) await helpedBy(store, { by, gives, until });
}

interface Helping {
  by: PersonActor;
  gives: readonly ServiceKind[];
  until: IsoDate;
}

async function helpedBy(store: CaseStore, { by, gives, until }: Helping): Promise<void> {
  const processes = new ProcessStore(store);
  const sector = sectorOf(by.role);
  const journeyIds = await followedBy(store, by.agency);
  for (const [index, journeyId] of journeyIds.entries()) {
    const id = helpStreamOf(by.agency, sector, journeyId);
    if ((await processes.read(helpKind, id)).version > 0) continue;
    const on = addDays(until, -(index * 3));
    const record = (command: HelpCommand) => processes.record(helpKind, { id, command, by });
    const help = [helpKinds[index % 6] ?? 'talk', helpKinds[(index + 3) % 6] ?? 'forms'];
    await record({ type: 'WalkIn', journeyId, on, help, note: 'Kom innom i storefri.' });
    if (by.role === 'social-consultant' && index % 3 === 0)
      await record({
        ...{ type: 'MakeRuling', journeyId, on, basis: 'stl-18', outcome: 'granted', inPlan: 'no' },
        ...{ reference: `2026/${410 + index}`, amount: '6 800 kr', ...(index > 0 && { notifiedOn: on }) },
      });
    if (index % 4 === 0) await record({ type: 'PlanCheckIns', journeyId, on, everyDays: 14 });
    const kind = gives[index];
    if (kind) {
      const command = {
        type: 'StartService',
        on,
        kind,
        evaluateOn: addDays(on, 60),
        goal: 'Stå i skolen ut året',
      } as const;
      await store.record({ journeyId, command, by });
    }
  }
  const advice = adviceStreamOf(by.agency, sector, schoolYearOf(until));
  if ((await processes.read(adviceKind, advice)).version > 0) return;
  for (const topic of adviceTopics.slice(0, 4))
    await processes.record(adviceKind, { id: advice, command: { type: 'GiveAdvice', on: until, topic }, by });
}

/** Pupils of the school who are followed now, the same for the same demo. */
async function followedBy(store: CaseStore, agency: string): Promise<string[]> {
  const { rows } = await store.pool.query<{ journeyId: string }>(
    `SELECT j.journey_id AS "journeyId" FROM journey j JOIN journey_agency a USING (journey_id) JOIN person p USING (journey_id)
     WHERE a.agency = $1 AND a.until_version IS NULL AND j.phase <> 'closed' AND NOT j.strict
       AND NOT EXISTS (SELECT FROM work_item w WHERE w.journey_id = j.journey_id AND w.kind = 'CONTACT')
     ORDER BY p.birth_date, p.last_name, p.first_name LIMIT 8`,
    [agency],
  );
  return rows.map(({ journeyId }) => journeyId);
}
