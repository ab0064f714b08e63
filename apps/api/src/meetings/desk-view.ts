import type { Desk, KnownPerson, LoadedStream } from '@samspor/case-store';
import type { DeskAgreement, DeskFacts, DeskItem, DeskView } from '@samspor/contracts';
import { isStrictlyProtected, type CommitteeOutcome, type IsoDate } from '@samspor/domain';
import { agencies, agencyName, committeeName, isAgency, peopleIn } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { agreementsView } from '../journeys/agreements-view.ts';
import { ageOn, fullName } from '../journeys/people.ts';
import { namesFor, type Names } from '../journeys/shielded.ts';
import { deskSeats } from './desk-seats.ts';

interface Shown {
  meetingId: string;
  desk: Desk;
  people: ReadonlyMap<string, KnownPerson | null>;
  me: Caller;
  today: IsoDate;
}

/** The desk as this reader may see it: of a case in which her agency takes no part, that it is there. */
export function deskView(shown: Shown): DeskView {
  const { meetingId, desk, me } = shown;
  const { version, meeting } = desk;
  const { committee, meetsOn, state, sits } = meeting;
  const seats = deskSeats(meeting);
  const { agency, role } = me.place;
  const leads = agency === committee && (role === 'committee-leader' || role === 'committee-secretary');
  const present = seats.filter((seat) => seat.as === 'member' && seat.attendance === 'present').length;
  return {
    ...{ meetingId, version, committee, meetsOn, state, seats },
    committeeName: committeeName(committee),
    hour: sits?.hour ?? 9,
    place: sits?.place ?? '',
    leads,
    quorum: { needed: sits?.quorum ?? 0, present },
    agencies: Object.entries(agencies).map(([id, name]) => ({
      ...{ id, name },
      people: isAgency(id) ? peopleIn(id).map(({ person }) => ({ id: person.id, name: person.name })) : [],
    })),
    agreements: desk.agreements.flatMap((one) => agreementShown(one, shown)),
    items: desk.items.map((item) => itemShown(item, seats, shown)),
    late: leads ? desk.late.flatMap((one) => lateShown(one, shown)) : [],
  };
}

function lateShown(
  { journeyId, waitingSince }: Desk['late'][number],
  { desk, people }: Shown,
): DeskView['late'] {
  if (!desk.journeys.has(journeyId)) return [];
  const person = people.get(journeyId);
  return [{ journeyId, name: person ? fullName(person) : 'Slettet', waitingSince }];
}

function itemShown(
  item: Desk['items'][number],
  seats: DeskView['seats'],
  { desk, people, me, today }: Shown,
): DeskItem {
  const { journeyId, number, gone, theme, urgent, carriedOver, movedTo } = item;
  const stream = gone ? undefined : desk.journeys.get(journeyId);
  const bare = { number, gone, theme, urgent, carriedOver, movedTo };
  if (!stream) {
    return {
      ...bare,
      ...{ journeyId: null, waitingSince: null, decision: null, mustLeave: [], partial: [], facts: null },
    };
  }
  const person = people.get(journeyId) ?? null;
  const names = namesFor(me.place.agency, isStrict(stream, person));
  const partial = item.partial.map(({ agency, person: who, leaves }) => ({
    ...{ ...seatName(agency, who), leaves },
    reason:
      desk.reasons.findLast(
        (one) => one.journeyId === journeyId && one.agency === agency && one.person === who,
      )?.reason ?? null,
  }));
  const away = seats
    .filter(
      ({ attendance, agency }) => attendance === 'present' && !stream.journey.agencies.includes(agency.id),
    )
    .map(({ agency, person: who }) => ({ ...seatName(agency.id, who?.id ?? null), why: 'no-part' as const }));
  const leaving = partial
    .filter(({ leaves }) => leaves)
    .map(({ name, agency }) => ({ name, agency, why: 'partial' as const }));
  return {
    ...bare,
    ...{ journeyId, waitingSince: item.waitingSince, partial },
    decision: item.decision && {
      outcome: item.decision.outcome,
      responsible: names.agency(item.decision.responsible).name,
    },
    mustLeave: [...leaving, ...away.filter(({ name }) => !leaving.some((one) => one.name === name))],
    facts: factsShown(stream, person, { names, today }),
  };
}

function seatName(agency: string, person: string | null): { name: string; agency: string } {
  const known = isAgency(agency) ? peopleIn(agency).find((one) => one.person.id === person) : undefined;
  return { name: known?.person.name ?? agencyName(agency), agency: agencyName(agency) };
}

const isStrict = ({ journey }: LoadedStream, person: KnownPerson | null): boolean =>
  isStrictlyProtected(journey.protection) || (person?.isStrict ?? false);

/** What everybody in the room may see who takes part in the journey; of a strictly protected youth no place, and no free text. */
function factsShown(
  stream: LoadedStream,
  person: KnownPerson | null,
  { names, today }: { names: Names; today: IsoDate },
): DeskFacts {
  const { journey, version } = stream;
  const strict = isStrict(stream, person);
  const words = (type: string, field: string) =>
    strict ? null : (stream.events.findLast((event) => event.type === type)?.texts[field] ?? null);
  return {
    version,
    name: person ? fullName(person) : 'Slettet',
    age: person && !strict ? ageOn(person.birthDate, today) : null,
    municipality: strict ? null : journey.municipality,
    school: strict ? null : journey.school && agencyName(`school-${journey.school}`),
    phase: journey.phase,
    phaseSince: journey.phaseSince,
    caseworker: journey.caseworker === null ? null : names.person(journey.caseworker).name,
    agencies: [...new Map(journey.agencies.map((id) => [names.agency(id).id, names.agency(id)])).values()],
    question: words('ReferredToCommittee', 'question'),
    talk: words('ClarificationTalkHeld', 'summary'),
    category: journey.category && { state: journey.category.state, category: journey.category.category },
    offers: journey.offers.map(({ kind, answer, ended }) => ({ kind, answer, ended })),
    agreements: agreementsView(stream, names),
    earlier: stream.events
      .filter(({ type }) => type === 'CommitteeDecided')
      .toReversed()
      .map(({ data, texts }) => ({
        on: String(data.on),
        outcome: data.outcome as CommitteeOutcome,
        responsible: names.agency(String(data.responsible)).name,
        decision: strict ? null : (texts.decision ?? null),
      })),
  };
}

function agreementShown(
  { journeyId, agreement }: Desk['agreements'][number],
  { desk, people, me }: Shown,
): DeskAgreement[] {
  const stream = desk.journeys.get(journeyId);
  if (!stream) return [];
  const person = people.get(journeyId) ?? null;
  const views = agreementsView(stream, namesFor(me.place.agency, isStrict(stream, person)));
  const view = views.find((one) => one.agreement === agreement);
  if (!view) return [];
  return [
    { journeyId, version: stream.version, name: person ? fullName(person) : 'Slettet', agreement: view },
  ];
}
