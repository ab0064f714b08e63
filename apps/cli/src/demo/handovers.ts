import { randomUUID } from 'node:crypto';
import { handoverKind, ProcessStore, type CaseStore } from '@samspor/case-store';
import { startOfOsloDay, type HandoverCommand, type IsoDate, type PersonActor } from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { acting } from './staff.ts';

/** After all else of the last day: a record's time never runs back. */
const night = 18 * 3_600_000;

interface Referral {
  by: PersonActor;
  to: string;
  urgent?: true;
  /** What the agency that was asked has answered; left out where it waits. */
  answer?: { by: PersonActor; command: HandoverCommand };
  question: string;
  summary: string;
}

const maja = acting('p-ot33-1', 'ot-caseworker');
const samira = acting('p-nav-1', 'nav-caseworker');
const astrid = acting('p-drammen-1', 'ppt');

const referrals: readonly Referral[] = [
  {
    ...{ by: maja, to: 'nav-3301', urgent: true },
    question: 'Kan dere ta imot til samtale om økonomi og bolig denne uken?',
    summary: 'Mister hybelen ved månedsskiftet. Vil jobbe.',
  },
  {
    ...{ by: maja, to: 'nav-3301' },
    question: 'Er arbeidstrening med veileder mulig?',
    summary: 'Har vært uten skole siden i høst, og trives med praktisk arbeid.',
  },
  {
    ...{ by: maja, to: 'mun-3301' },
    question: 'Trengs en ny utredning før søknad til skole?',
    summary: 'Forrige utredning er fra ungdomsskolen.',
  },
  {
    ...{ by: maja, to: 'mun-3301' },
    answer: {
      by: astrid,
      command: {
        type: 'Return',
        reason: 'more-needed',
        note: 'Send den forrige rapporten, så ser vi på det.',
      },
    },
    question: 'Kan PPT gi råd om tilrettelegging?',
    summary: 'Sliter med lesing.',
  },
  {
    ...{ by: maja, to: 'nav-3301' },
    answer: { by: samira, command: { type: 'Accept' } },
    question: 'Kan dere ta over oppfølgingen?',
    summary: 'Ønsker jobb framfor skole.',
  },
];

/** Referrals from the follow-up service of Buskerud that wait, came back and were accepted; once. */
export async function referSome(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + night);
  const { rows } = await store.pool.query<{ journeyId: string }>(
    `SELECT j.journey_id AS "journeyId" FROM journey j JOIN person p USING (journey_id)
     WHERE j.owner = 'ot-33' AND j.municipality = '3301' AND j.phase IN ('following-up', 'clarified') AND NOT j.strict
       AND NOT EXISTS (SELECT FROM handover)
       AND NOT EXISTS (SELECT FROM journey_agency a WHERE a.journey_id = j.journey_id AND a.agency IN ('nav-3301', 'mun-3301'))
     ORDER BY p.birth_date, p.last_name, p.first_name LIMIT $1`,
    [referrals.length],
  );
  const processes = new ProcessStore(store);
  for (const [index, { journeyId }] of rows.entries()) {
    const referral = referrals[index];
    if (!referral) return;
    const { by, to, urgent, question, summary, answer } = referral;
    const id = randomUUID();
    const command: HandoverCommand = {
      ...{ type: 'AskHandover', handover: id, journeyId, to, wants: 'responsible', basis: 'consent' },
      ...{ urgency: urgent ? 'urgent' : 'ordinary', question, summary },
    };
    await processes.record(handoverKind, { id, command, by });
    if (answer) await processes.record(handoverKind, { id, command: answer.command, by: answer.by });
  }
}
