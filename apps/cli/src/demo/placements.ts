import { randomUUID } from 'node:crypto';
import {
  placementKind,
  ProcessStore,
  workPlaceKind,
  workPlacesIn,
  type CaseStore,
} from '@samspor/case-store';
import {
  addDays,
  agreementParties,
  startOfOsloDay,
  type IsoDate,
  type PlacementCommand,
  type TermsFields,
  type WorkPlaceEntry,
} from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { acting } from './staff.ts';

/** After all else of the last day: a record's time never runs back. */
const lateEvening = 18 * 3_600_000;

const petter = acting('p-drammen-2', 'work-training-coordinator');
const partner = 'nav-3301';

const places: readonly WorkPlaceEntry[] = [
  {
    ...{ orgnr: '300010377', host: 'Drammen kommune, Park og idrett', kind: 'municipal' },
    ...{ municipality: '3301', seats: 3, ageFrom: 16, contact: 'Driftsleder, 32 00 00 01' },
    work: 'Stell av parker, lekeplasser og idrettsbaner. Start kl. 7.',
  },
  {
    ...{ orgnr: '300014887', host: 'Prøvekafeen AS', kind: 'private' },
    ...{ municipality: '3301', seats: 1, ageFrom: 18, contact: 'Daglig leder, 32 00 00 02' },
    work: 'Kjøkken og servering.',
  },
  {
    ...{ orgnr: '300010377', host: 'Drammen kommune, Helse og omsorg', kind: 'apprenticeship' },
    ...{ municipality: '3301', seats: 2, ageFrom: 17, contact: 'Fagkoordinator, 32 00 00 03' },
    work: 'Sykehjem, med læreplass i helsearbeiderfaget i sikte.',
  },
];

/** Work places in Drammen, and three youths on their way: one waits, one is there, one begins soon; once. */
export async function workTraining(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + lateEvening);
  const { agency } = petter;
  const known = await workPlacesIn(store.pool, { county: '33', agency, past: false });
  if (known.length > 0) return;
  const processes = new ProcessStore(store);
  const ids: string[] = [];
  for (const entry of places) {
    const id = randomUUID();
    ids.push(id);
    await processes.record(workPlaceKind, { id, command: { type: 'ListWorkPlace', entry }, by: petter });
  }
  const youths = await readyToWork(store, until);
  for (const [index, journeyId] of youths.entries()) {
    const note = { type: 'AddNote', on: until, note: 'Vil prøve seg i arbeid.' } as const;
    await store.record({ journeyId, command: note, by: petter });
    const placement = randomUUID();
    const act = (command: PlacementCommand) =>
      processes.record(placementKind, { id: placement, command, by: petter });
    const from = addDays(until, index === 1 ? 0 : 7);
    const place = ids[0] ?? '';
    await act({ type: 'PlanPlacement', placement, journeyId, place, partner, ...termsFrom(from) });
    for (const party of agreementParties.slice(0, index === 0 ? 1 : 3))
      await act({ type: 'ApproveTerms', terms: 1, party, way: 'meeting' });
    if (index === 1) await act({ type: 'HoldVisit', on: until, note: 'Møtte tidsnok og fikk verneutstyr.' });
  }
}

const termsFrom = (from: IsoDate): TermsFields => ({
  ...{ from, to: addDays(from, 84), hours: 25, allowance: 'individual-benefit' },
  ...{ mentor: 'Arbeidsleder, 32 00 00 04', workGoals: 'Møte til avtalt tid. Kunne bruke redskapene trygt.' },
});

/** Grown youths of Drammen with whom NAV takes part, and for whom a measure may begin; the same for the same demo. */
async function readyToWork(store: CaseStore, until: IsoDate): Promise<string[]> {
  const { rows } = await store.pool.query<{ journeyId: string }>(
    `SELECT j.journey_id AS "journeyId" FROM journey j
     JOIN journey_agency a USING (journey_id) JOIN person p USING (journey_id)
     WHERE a.agency = $1 AND a.until_version IS NULL AND j.municipality = '3301' AND NOT j.strict
       AND j.phase IN ('following-up', 'clarified') AND p.birth_date <= $2::date - 6700
     ORDER BY p.birth_date, p.last_name, p.first_name LIMIT 3`,
    [partner, until],
  );
  return rows.map(({ journeyId }) => journeyId);
}
