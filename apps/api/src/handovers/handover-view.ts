import type { KnownPerson, ListedHandover } from '@samspor/case-store';
import type { HandoverRow, HandoverView } from '@samspor/contracts';
import {
  handoverRoles,
  mayBeContact,
  mayReadHandover,
  mayTakePart,
  type Handover,
  type HandoverAct,
  type HandoverSurroundings,
} from '@samspor/domain';
import { agencies, agencyName } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { ageOn, fullName } from '../journeys/people.ts';
import { namesFor, type Names } from '../journeys/shielded.ts';

export const named = (id: string) => ({ id, name: agencyName(id) });

/** A line of a list, with the names that the reader may see. */
export const rowOf = (one: ListedHandover, today: string, names: Names): HandoverRow => ({
  handoverId: one.handoverId,
  name: one.name,
  giver: names.agency(one.giver),
  agency: names.agency(one.agency),
  wants: one.wants,
  urgency: one.urgency,
  cameOn: one.cameOn,
  answerBy: one.answerBy,
  state: one.state,
  isLate: one.state === 'waiting' && one.answerBy < today,
});

/** Every agency that a youth may be brought to from `from`, as far as ids and lists tell. */
export const reachable = (
  from: string,
  { county, agencies: part }: Pick<HandoverSurroundings, 'county' | 'agencies'>,
): string[] =>
  Object.keys(agencies).filter((id) => id !== from && mayTakePart(id, { county, agencies: part }));

interface Told {
  one: Handover;
  around: HandoverSurroundings;
  person: KnownPerson | null;
  texts: ReadonlyMap<number, Readonly<Record<string, string>>>;
  today: string;
}

/** A referral as the reader's agency may see it: who has answered reads that it did, and no more about the youth. */
export function handoverView({ place }: Caller, { one, around, person, texts, today }: Told): HandoverView {
  const { agency } = place;
  const reads = mayReadHandover(one, agency);
  const isGiver = agency === one.giver;
  const names = namesFor(agency, person?.isStrict ?? false);
  const part = around.agencies.includes(agency);
  const text = (version: number, field: string) => (reads ? (texts.get(version)?.[field] ?? null) : null);
  const first = one.steps[0]?.version ?? 1;
  // Who has answered learns nothing of what others did afterwards.
  const last = reads
    ? one.version
    : Math.max(0, ...one.steps.filter((s) => s.agency === agency).map((s) => s.version));
  const steps = one.steps.filter(
    ({ version }) => version <= last || (!reads && !isGiver && isEnd(one, version)),
  );
  const acts = actsOf(one, { agency, role: place.role });
  return {
    ...{ handoverId: one.handover, version: one.version, state: one.state },
    ...{ giver: names.agency(one.giver), agency: names.agency(reads ? one.at : agency) },
    ...{
      wants: one.wants,
      urgency: one.urgency,
      cameOn: one.cameOn,
      answerBy: one.answerBy,
      basis: one.basis,
    },
    isLate: one.state === 'waiting' && one.answerBy < today,
    name: reads ? (person ? fullName(person) : 'Slettet') : null,
    age: reads && person ? ageOn(person.birthDate, today) : null,
    question: text(first, 'question'),
    summary: text(first, 'summary'),
    journeyId: part && reads ? one.journeyId : null,
    asker: reads ? names.person(one.asker).name : null,
    steps: steps.map((step) => ({
      ...{ type: step.type, on: step.on, agency: names.agency(step.agency) },
      by: step.by === 'workflow' ? null : names.person(step.by).name,
      to:
        step.type === 'HandoverPassedOn' || step.type === 'HandoverAsked'
          ? names.agency(step.detail ?? '').name
          : null,
      reason: isReasoned(step.type) ? step.detail : null,
      note: text(step.version, 'note'),
    })),
    acts,
    others: acts.includes('PassOn')
      ? reachable(agency, around)
          .filter((id) => id !== one.giver && (one.wants === 'responsible' || !around.agencies.includes(id)))
          .map(named)
      : [],
  };
}

const isEnd = ({ steps }: Handover, version: number): boolean =>
  steps.some((s) => s.version === version && (s.type === 'HandoverWithdrawn' || s.type === 'HandoverLapsed'));

const isReasoned = (type: Handover['steps'][number]['type']): boolean =>
  type === 'HandoverReturned' || type === 'HandoverWithdrawn' || type === 'HandoverLapsed';

function actsOf(one: Handover, { agency, role }: Pick<Caller['place'], 'agency' | 'role'>): HandoverAct[] {
  if (one.state !== 'waiting' || !handoverRoles.includes(role)) return [];
  if (agency === one.giver) return ['Withdraw'];
  if (agency !== one.at) return [];
  return one.wants === 'take-part' || mayBeContact(role)
    ? ['Accept', 'Return', 'PassOn']
    : ['Return', 'PassOn'];
}
