import type { KnownPerson, ListedConcern } from '@samspor/case-store';
import type { ConcernRow, ConcernView } from '@samspor/contracts';
import {
  concernGrounds,
  concernOutcomes,
  familyTold,
  isDanish,
  isReceiver,
  isReporter,
  owedOfConcern,
  type ConcernAct,
  type ConcernReport,
} from '@samspor/domain';
import { agencyName, personName } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { fullName } from '../journeys/people.ts';

export const named = (id: string) => ({ id, name: agencyName(id) });

/** Who reads, as the domain asks. */
export const readerOf = ({ person, place }: Caller) => ({
  person: person.id,
  agency: place.agency,
  role: place.role,
});

/** A line of a list. Both parties know each other, however strictly the youth is protected. */
export const rowOf = (one: ListedConcern, today: string): ConcernRow => ({
  reportId: one.reportId,
  name: one.name ?? 'Slettet',
  reporter: personName(one.reporter),
  agency: named(one.agency),
  to: named(one.receiver),
  isUrgent: one.isUrgent,
  sentOn: one.sentOn,
  acknowledgeBy: one.acknowledgeBy,
  answerBy: one.answerBy,
  state: one.state,
  isLate: isLate(one, today),
});

const isLate = (one: Pick<ConcernReport, 'state' | 'acknowledgeBy' | 'answerBy'>, today: string): boolean =>
  owedOfConcern(one).some(({ dueOn }) => dueOn < today);

interface Told {
  one: ConcernReport;
  person: KnownPerson | null;
  /** Her journey is open to the reader's agency. */
  takesPart: boolean;
  texts: ReadonlyMap<number, Readonly<Record<string, string>>>;
  today: string;
}

/** A report as its two parties read it. */
export function concernView(me: Caller, { one, person, takesPart, texts, today }: Told): ConcernView {
  const text = (version: number, field: string) => texts.get(version)?.[field] ?? null;
  const grounds = (text(1, 'grounds') ?? '').split(' ');
  return {
    ...{ reportId: one.report, version: one.version, state: one.state, isUrgent: one.isUrgent },
    ...{ sentOn: one.sentOn, acknowledgeBy: one.acknowledgeBy, answerBy: one.answerBy },
    name: person ? fullName(person) : 'Slettet',
    birthDate: person?.birthDate ?? null,
    journeyId: takesPart ? one.journeyId : null,
    reporter: personName(one.reporter),
    agency: named(one.agency),
    to: named(one.to),
    law: isDanish(one.to) ? 'DK' : 'NO',
    isLate: isLate(one, today),
    grounds: concernGrounds.filter((ground) => grounds.includes(ground)),
    observed: text(1, 'observed'),
    tried: text(1, 'tried'),
    family: familyTold.find((told) => told === text(1, 'family')) ?? null,
    steps: one.steps.map(({ version, type, on, by }) => ({
      ...{ type, on, by: by === 'workflow' ? null : personName(by) },
      outcome: concernOutcomes.find((outcome) => outcome === text(version, 'outcome')) ?? null,
      note: text(version, 'note'),
    })),
    acts: actsOf(one, me),
  };
}

function actsOf(one: ConcernReport, me: Caller): ConcernAct[] {
  const reader = readerOf(me);
  const acts: ConcernAct[] = isReporter(one, reader) ? ['AddToConcern'] : [];
  if (!isReceiver(one, reader)) return acts;
  return [...acts, ...(one.state === 'sent' ? (['AcknowledgeConcern'] as const) : []), 'AnswerConcern'];
}
