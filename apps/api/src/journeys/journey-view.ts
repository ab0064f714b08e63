import type { KnownPerson, Leaving, LoadedStream, StoredEvent } from '@samspor/case-store';
import type { ConditionView, DutyView, JourneyView, TimelineEntry } from '@samspor/contracts';
import {
  isStrictlyProtected,
  ledgerOf,
  nextOpenMeeting,
  rhythmOf,
  nextSteps,
  type Condition,
  type Duty,
  type DutyExplanation,
  type IsoDate,
  factsOf,
  type JourneyEventType,
  type Journey,
  type Ledger,
  type Message,
  type Phase,
  type PolicyBook,
  type SetupBook,
  countingEvents,
  withdrawable,
} from '@samspor/domain';
import { agencyName } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { hintsShown } from './hint-view.ts';
import { ladderView, messagesView } from './messages-view.ts';
import { ageOn, fullName } from './people.ts';
import { agreementsView } from './agreements-view.ts';
import { planView } from './plan-view.ts';
import { namesFor, type Names } from './shielded.ts';

export interface Parts {
  journeyId: string;
  stream: LoadedStream;
  /** Null after an erasure. */
  person: KnownPerson | null;
  duties: DutyExplanation[];
  /** The day the view is of. */
  today: IsoDate;
  /** What counties have decided. */
  policy: PolicyBook;
  setup: SetupBook;
  me: Caller;
  isPast: boolean;
  /** When the reader's agency has left. */
  left: Leaving | null;
  /** The meeting on whose agenda the case stands. */
  placed: { meetingId: string; meetsOn: IsoDate } | null;
  /** When the contact person is away, and who stands in. */
  away: { to: IsoDate; substitute: string | null } | null;
}

/** The youth's page as this reader may see it. */
export function journeyView({
  journeyId,
  stream,
  person,
  duties,
  today,
  policy,
  setup,
  me,
  isPast,
  left,
  placed,
  away,
}: Parts): JourneyView {
  const { journey, version } = stream;
  // A youth who is protected today could be found by what an earlier day's page told.
  const isStrict = isStrictlyProtected(journey.protection) || (person?.isStrict ?? false);
  const names = namesFor(me.place.agency, isStrict);
  return {
    journeyId,
    version,
    person: personView({ person, stream, today, isStrict }),
    phase: journey.phase,
    phaseSince: journey.phaseSince,
    otStatus: journey.otStatus,
    category: journey.category && { ...journey.category, author: names.person(journey.category.author).name },
    owner: names.agency(journey.owner),
    agencies: once(journey.agencies.map(names.agency)),
    caseworker: journey.caseworker === null ? null : names.person(journey.caseworker),
    away: away && {
      until: away.to,
      substitute: away.substitute === null ? null : names.person(away.substitute).name,
    },
    committee: journey.committee && names.committee(journey.committee),
    meeting: isPast ? null : meetingView({ journey, placed, today, setup, names }),
    offers: journey.offers.map((offer) => ({ ...offer })),
    agreements: agreementsView(stream, names),
    deadlines: journey.deadlines.map(({ kind, dueOn }) => ({ kind, dueOn, passed: dueOn < today })),
    tasks: journey.tasks.map(({ task, kind, dueOn }) => ({ task, kind, dueOn })),
    ladder: ladderView(stream),
    ...messagesView(stream, me.actor),
    hints: hintsShown(journey, isStrict),
    talk: talkShown(journey, names),
    conditions: isNav(me) ? journey.intake.conditions.map(conditionShown) : [],
    nextSteps: isPast
      ? []
      : nextSteps(journey, me.actor, { today, policy, open: duties.map(({ duty }) => duty).filter(isOpen) }),
    duties: duties.map((duty) => dutyView(duty, { isStrict, origins: originsOf(journey) })),
    rights: rightsShown(ledgerOf(journey, today), isStrict),
    timeline: timelineOf(stream, { me, names, isStrict }, isPast),
    phases: phasesOf(countingEvents(journey)),
    ...planView(stream, me.actor, names),
    asOf: isPast ? { version, on: today } : null,
    left: left && { agency: agencyName(me.place.agency), on: left.on },
  };
}

/** What NAV sets as a condition for its help is nobody else's to read. */
const isNav = ({ place }: Caller): boolean => place.agency.startsWith('nav-');

const conditionShown = ({ condition, rule, from, breaches, ended }: Condition): ConditionView => ({
  ...{ condition, rule, from, breaches, ended },
});

function talkShown({ intake: { talk } }: Journey, names: Names): JourneyView['talk'] {
  if (talk?.state !== 'booked') return null;
  const { agency, day, time, person } = talk;
  return { agency: names.agency(agency).name, day, time, person: names.person(person).name };
}

const isOpen = ({ state }: Duty): boolean => state === 'open' || state === 'overdue';

/** Agencies that are hidden look alike, and stand once. */
const once = (agencies: JourneyView['agencies']): JourneyView['agencies'] => [
  ...new Map(agencies.map((agency) => [agency.id, agency])).values(),
];

/** Where the case comes up: on the agenda it stands on, else with the first meeting that can still take it up. */
function meetingView({
  journey: { committee, phase, deadlines },
  placed,
  today,
  setup,
  names,
}: Pick<Parts, 'placed' | 'today' | 'setup'> & { journey: Journey; names: Names }): JourneyView['meeting'] {
  const waits = phase === 'committee' && deadlines.some(({ kind }) => kind === 'committee-decision');
  if (!waits || committee === null || names.committee(committee) === null) return null;
  if (placed) return placed;
  const known = setup.committee(committee);
  return known ? { meetingId: null, meetsOn: nextOpenMeeting(rhythmOf(known), today) } : null;
}

function personView({
  person,
  stream: { journey },
  today,
  isStrict,
}: Pick<Parts, 'person' | 'stream' | 'today'> & { isStrict: boolean }): JourneyView['person'] {
  const { protection, municipality, school, birthYear, adultOn } = journey;
  const birthDate = person?.birthDate ?? `${birthYear}-12-31`;
  return {
    name: person ? fullName(person) : 'Slettet',
    age: ageOn(birthDate, today),
    adultOn,
    birthNumber: person?.birthNumber ? `${person.birthNumber.slice(0, 6)} *****` : null,
    municipality: isStrict ? null : municipality,
    school: isStrict ? null : (person?.schoolName ?? (school && agencyName(`school-${school}`))),
    mobile: person?.mobile ?? null,
    email: person?.email ?? null,
    protection,
  };
}

/** Where a strictly protected youth went to school, or wants to go, is told to nobody. */
function rightsShown(ledger: Ledger, isStrict: boolean): Ledger {
  if (!isStrict) return ledger;
  const years = ledger.years.map((year) => ({ ...year, school: null }));
  return { ...ledger, years, applications: ledger.applications.map((one) => ({ ...one, choices: [] })) };
}

/** The event behind each fact, in the order of the facts. */
const originsOf = (journey: Journey): JourneyEventType[] =>
  countingEvents(journey).flatMap((event) => factsOf(event, journey).map(() => event.type));

const enrolments: readonly (JourneyEventType | undefined)[] = ['YouthEnrolled', 'EnrolmentUpdated'];

function dutyView(
  { duty, paragraph, openedBy, dueRule, endsOn, evidence }: DutyExplanation,
  { isStrict, origins }: { isStrict: boolean; origins: JourneyEventType[] },
): DutyView {
  const { youth: _, county, ...shown } = duty;
  return {
    ...shown,
    county: isStrict ? null : county,
    basis: paragraph,
    openedBy,
    dueRule,
    endsOn,
    evidence: evidenceShown(evidence, origins),
  };
}

/** What a row of a file proves is told as the enrolment that it was, once. */
function evidenceShown(
  evidence: DutyExplanation['evidence'],
  origins: JourneyEventType[],
): DutyView['evidence'] {
  const shown = evidence.map(({ type, on, index }) => {
    const origin = origins[index];
    return { type: origin && enrolments.includes(origin) ? origin : type, on };
  });
  return [...new Map(shown.map((one) => [`${one.type} ${one.on}`, one])).values()];
}

/** Codes that would tell where a strictly protected youth lives or goes to school. */
const whereabouts = [
  'county',
  'municipality',
  'school',
  'to',
  'host',
  'committee',
  'meeting',
  'responsible',
  'agency',
  'caseworker',
  'choices',
  'service',
  'person',
];

type WorkflowRun = NonNullable<TimelineEntry['workflow']>;

interface Reader {
  me: Caller;
  names: Names;
  isStrict: boolean;
}

/** All entries, the latest first: those that were withdrawn say so, and those that the reader may withdraw. */
function timelineOf({ journey, events }: LoadedStream, reader: Reader, isPast: boolean): TimelineEntry[] {
  const mine = new Set(isPast ? [] : withdrawable(journey, reader.me.actor));
  const withdrawals = new Map<number, TimelineEntry['withdrawn']>();
  for (const event of events.filter(({ type }) => type === 'EntryWithdrawn')) {
    const { version, also } = event.data as { version: number; also: number[] };
    const { by, on, recordedAt, texts } = entry(event, { ...reader, messages: [] });
    const told = { by: by.name, agency: by.agencyName, on, recordedAt, reason: texts.reason ?? null };
    for (const struck of [version, ...also]) withdrawals.set(struck, told);
  }
  return events
    .map((event) => ({
      ...entry(event, { ...reader, messages: journey.messages }),
      withdrawn: withdrawals.get(event.version) ?? null,
      mayWithdraw: mine.has(event.version),
    }))
    .toReversed();
}

type Told = Omit<TimelineEntry, 'withdrawn' | 'mayWithdraw'>;

function entry(
  event: StoredEvent,
  { me, names, isStrict, messages }: Reader & { messages: readonly Message[] },
): Told {
  const { on, ...codes } = { ...aboutMessage(event, messages), ...event.data };
  const { by } = event;
  const agency = names.agency(by.agency);
  const shown = Object.entries(codes).filter(([code]) => !isStrict || !whereabouts.includes(code));
  return {
    version: event.version,
    type: event.type,
    on: String(on),
    recordedAt: event.recordedAt.toISOString(),
    by: {
      ...names.person(by.id),
      agency: agency.id,
      agencyName: agency.name,
      role: by.kind === 'person' ? by.role : null,
    },
    onBehalfOf: by.kind === 'person' && !isStrict ? (by.onBehalfOf ?? null) : null,
    data: Object.fromEntries(shown),
    texts: readable(event, me) ? event.texts : {},
    workflow: by.kind === 'system' && by.workflow ? workflowShown(by.workflow, isStrict) : null,
  };
}

/** Which message it is: its channel and receiver. */
function aboutMessage({ data }: StoredEvent, messages: readonly Message[]): { [code: string]: unknown } {
  const known = messages.find(({ message }) => message === data.message);
  return known ? { channel: known.channel, recipient: known.recipient } : {};
}

/** The workflow of a school year is a county's. */
function workflowShown({ id, runId }: WorkflowRun, isStrict: boolean): WorkflowRun {
  return isStrict && !id.startsWith('journey:') ? { id: 'hidden', runId: 'hidden' } : { id, runId };
}

/**
 * A note is the writing agency's own, and NAV's conditions are NAV's; what else was written to a step is for all who take part in the journey. The words of
 * messages stand with the messages.
 */
const readable = ({ type, by }: StoredEvent, me: Caller): boolean => {
  if (type.startsWith('ActivityCondition')) return isNav(me);
  return type !== 'MessageClaimed' && (type !== 'NoteAdded' || by.agency === me.place.agency);
};

function phasesOf(events: readonly { data: { phase?: Phase; on: IsoDate } }[]): JourneyView['phases'] {
  const visited: JourneyView['phases'] = [];
  for (const { data } of events) {
    const { phase, on } = data;
    const last = visited.at(-1);
    if (phase === undefined || phase === last?.phase) continue;
    if (last) last.until = on;
    visited.push({ phase, since: on, until: null });
  }
  return visited;
}
