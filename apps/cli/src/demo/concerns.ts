import { randomUUID } from 'node:crypto';
import { concernKind, ProcessStore, type CaseStore } from '@samspor/case-store';
import {
  addDays,
  startOfOsloDay,
  type ConcernCommand,
  type IsoDate,
  type PersonActor,
  type ReportConcern,
} from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { acting } from './staff.ts';

/** After all else of the day: a record's time never runs back. */
const night = 18 * 3_600_000;

interface Reported {
  /** Days before the demo's last day. */
  ago: number;
  by: PersonActor;
  said: Pick<ReportConcern, 'isUrgent' | 'grounds' | 'observed' | 'tried' | 'family'>;
  answer?: ConcernCommand;
}

const maja = acting('p-ot33-1', 'ot-caseworker');
const inger = acting('p-drammen-4', 'child-welfare');

const reports: readonly Reported[] = [
  {
    ...{ ago: 27, by: maja },
    said: {
      ...{ isUrgent: false, grounds: ['unmet-needs'], family: 'told' },
      observed: 'Har ikke vært hos lege siden i vår. Mor sier at det ikke er noen som kan følge.',
      tried: 'Tilbudt følge til helsestasjonen to ganger.',
    },
  },
  {
    ...{ ago: 12, by: maja },
    said: {
      ...{ isUrgent: false, grounds: ['serious-behaviour'], family: 'told' },
      observed: 'Forteller selv om rus i helgene, og om gjeld til eldre gutter.',
    },
    answer: {
      type: 'AnswerConcern',
      outcome: 'investigation',
      note: 'Vi kaller inn til samtale denne uken.',
    },
  },
  {
    ...{ ago: 0, by: maja },
    said: {
      ...{ isUrgent: true, grounds: ['neglect'], family: 'must-not-know' },
      observed: 'Sa i samtalen i dag at det er utrygt hjemme, og at det har vært slik lenge.',
    },
  },
];

/** Reports of concern to Drammen's child welfare: one that nobody has answered in time, one answered, one of today; once. */
export async function reportConcerns(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  const { rows } = await store.pool.query<{ journeyId: string }>(
    `SELECT j.journey_id AS "journeyId" FROM journey j JOIN person p USING (journey_id)
     WHERE j.owner = 'ot-33' AND j.municipality = '3301' AND NOT j.strict AND j.opened_on < $1
       AND p.birth_date > $2::date - interval '18 years' AND NOT EXISTS (SELECT FROM concern_report)
     ORDER BY p.birth_date DESC, p.last_name, p.first_name LIMIT $3`,
    [addDays(until, -30), addDays(until, 30), reports.length],
  );
  const processes = new ProcessStore(store);
  for (const [index, { journeyId }] of rows.entries()) {
    const one = reports[index];
    if (!one) return;
    clock.at = new Date(startOfOsloDay(addDays(until, -one.ago)).getTime() + night);
    const id = randomUUID();
    const command: ConcernCommand = {
      ...{ type: 'ReportConcern', report: id, journeyId, to: 'mun-3301', ...one.said },
    };
    await processes.record(concernKind, { id, command, by: one.by });
    if (one.answer) await processes.record(concernKind, { id, command: one.answer, by: inger });
  }
}
