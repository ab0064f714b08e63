import type { KnownPerson, LoadedStream, StoredEvent } from '@samspor/case-store';
import type { DutyView, JourneyView, TimelineEntry } from '@samspor/contracts';
import {
  isStrictlyProtected,
  nextSteps,
  type Duty,
  type DutyExplanation,
  type IsoDate,
  type Phase,
} from '@samspor/domain';
import { agencyName, committeeName, personName } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { ageOn, fullName, named } from './people.ts';

export interface Parts {
  journeyId: string;
  stream: LoadedStream;
  /** Null after an erasure. */
  person: KnownPerson | null;
  duties: DutyExplanation[];
  /** The day the view is of. */
  today: IsoDate;
  me: Caller;
  isPast: boolean;
}

/** The youth's page as this reader may see it. */
export function journeyView({ journeyId, stream, person, duties, today, me, isPast }: Parts): JourneyView {
  const { journey, version, events } = stream;
  const isStrict = isStrictlyProtected(journey.protection);
  return {
    journeyId,
    version,
    person: personView(person, stream, today),
    phase: journey.phase,
    phaseSince: journey.phaseSince,
    otStatus: journey.otStatus,
    category: journey.category && { ...journey.category, author: personName(journey.category.author) },
    owner: agency(journey.owner),
    agencies: journey.agencies.map(agency),
    caseworker: named(journey.caseworker),
    committee: journey.committee && committeeName(journey.committee),
    offers: journey.offers.map((offer) => ({ ...offer })),
    deadlines: journey.deadlines.map(({ kind, dueOn }) => ({ kind, dueOn, passed: dueOn < today })),
    tasks: journey.tasks.map(({ task, kind, dueOn }) => ({ task, kind, dueOn })),
    nextSteps: isPast ? [] : nextSteps(journey, me.actor, duties.map(({ duty }) => duty).filter(isOpen)),
    duties: duties.map(dutyView),
    timeline: events.map((event) => entry(event, me, isStrict)).toReversed(),
    phases: phasesOf(events),
    asOf: isPast ? { version, on: today } : null,
  };
}

const isOpen = ({ state }: Duty): boolean => state === 'open' || state === 'overdue';

const agency = (id: string) => ({ id, name: agencyName(id) });

function personView(
  person: KnownPerson | null,
  { journey }: LoadedStream,
  today: IsoDate,
): JourneyView['person'] {
  const { protection, enrolment, birthYear } = journey;
  const isStrict = isStrictlyProtected(protection);
  const birthDate = person?.birthDate ?? `${birthYear}-12-31`;
  return {
    name: person ? fullName(person) : 'Slettet',
    age: ageOn(birthDate, today),
    birthNumber: person?.birthNumber ? `${person.birthNumber.slice(0, 6)} *****` : null,
    municipality: isStrict ? null : enrolment.municipality,
    school: isStrict
      ? null
      : (person?.schoolName ?? (enrolment.school && agencyName(`school-${enrolment.school}`))),
    mobile: person?.mobile ?? null,
    email: person?.email ?? null,
    protection,
  };
}

function dutyView({ duty, paragraph, evidence }: DutyExplanation): DutyView {
  const { youth: _, ...shown } = duty;
  return { ...shown, basis: paragraph, evidence: evidence.map(({ type, on }) => ({ type, on })) };
}

/** Codes that would tell where a strictly protected youth lives or goes to school. */
const whereabouts = ['county', 'municipality', 'school', 'to', 'host'];

function entry(event: StoredEvent, me: Caller, isStrict: boolean): TimelineEntry {
  const { on, ...codes } = event.data;
  const { by } = event;
  const shown = Object.entries(codes).filter(([code]) => !isStrict || !whereabouts.includes(code));
  return {
    version: event.version,
    type: event.type,
    on: String(on),
    recordedAt: event.recordedAt.toISOString(),
    by: {
      id: by.id,
      name: personName(by.id),
      agency: by.agency,
      agencyName: agencyName(by.agency),
      role: by.kind === 'person' ? by.role : null,
    },
    onBehalfOf: by.kind === 'person' ? (by.onBehalfOf ?? null) : null,
    data: Object.fromEntries(shown),
    texts: readable(event, me) ? event.texts : {},
    workflow: by.kind === 'system' ? (by.workflow ?? null) : null,
  };
}

/** A note is the writing agency's own; what was written to a step is for all who take part in the journey. */
const readable = ({ type, by }: StoredEvent, { place }: Caller): boolean =>
  type !== 'NoteAdded' || by.agency === place.agency;

function phasesOf(events: StoredEvent[]): JourneyView['phases'] {
  const visited: JourneyView['phases'] = [];
  for (const { data } of events) {
    const { phase, on } = data as { phase?: Phase; on: IsoDate };
    const last = visited.at(-1);
    if (phase === undefined || phase === last?.phase) continue;
    if (last) last.until = on;
    visited.push({ phase, since: on, until: null });
  }
  return visited;
}
