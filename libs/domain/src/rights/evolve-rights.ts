import type { OutsideReason } from '../codes/reasons.ts';
import { programmeOfGrep } from '../codes/programmes.ts';
import { yearOf } from '../calendar/dates.ts';
import type { EducationLevel } from '../codes/education-levels.ts';
import type { OtStatus } from '../codes/ot-status.ts';
import type {
  Effects,
  Enrolment,
  JourneyEvent,
  JourneyEventData,
  JourneyEventType,
  Opened,
} from '../journey/journey-events.ts';
import { startAppliedFor } from './admission.ts';
import type { Application, Known, Rights, SchoolingOutcome, Source, ToldStay } from './schooling.ts';

type Data<T extends JourneyEventType> = JourneyEventData[T] & Effects;
type Tells = { [T in JourneyEventType]?: (rights: Rights, data: Data<T>, source: Source) => Rights };

/** What each event tells of schooling; the others tell nothing of it. */
const tells: Tells = {
  JourneyOpened: pupilMet,
  YouthEnrolled: enrolmentTold,
  EnrolmentUpdated: enrolmentTold,
  TrainingEntered: (rights, { kind, school, on }, source) => {
    const level: EducationLevel | null = kind === 'apprenticeship' ? 'LÆRE' : null;
    const began = begun(closed(rights, source, null), yearOf(on), true);
    const stay = { programme: placeTaken(began, school), level, school, from: on };
    return opened({ ...began, interruption: null }, stay, source);
  },
  TrainingLeft: (rights, { reason }, source) => left(rights, reason, source),
  JourneyReopened: (rights, { left: reason }, source) => (reason ? left(rights, reason, source) : rights),
  TrainingNotStarted: (rights, { on }, source) =>
    begun(left(rights, 'did-not-show', source), startAppliedFor(on), false),
  CompetenceReached: (rights, _, source) => ({ ...closed(rights, source, 'passed'), competence: source }),
  SchoolingRecorded: (rights, said, source) => {
    const { schoolYear, programme, level, school, from, to, outcome, counted, why, omval } = said;
    const recorded = { schoolYear, programme, level, school, from, to, outcome, counted, why, omval, source };
    const others = rights.recorded.filter((one) => one.source.version !== said.replaces);
    return { ...rights, mapped: true, recorded: [...others, recorded] };
  },
  SubjectRecorded: (rights, { subject, state, examOn }, source) => {
    const others = rights.subjects.filter((one) => one.subject !== subject);
    return { ...rights, mapped: true, subjects: [...others, { subject, state, examOn, source }] };
  },
  SchoolApplied: (rights, { startsIn, group, choices, on }, source) => {
    const others = rights.applications.filter((one) => one.startsIn !== startsIn);
    const unanswered = { answer: null, reply: null, begun: null };
    const application = { startsIn, group, choices, appliedOn: on, ...unanswered, source };
    return { ...rights, mapped: true, applications: [...others, application] };
  },
  PlaceAnswered: (rights, { startsIn, answer }, source) => changed(rights, startsIn, { answer, source }),
  PlaceReplied: (rights, { startsIn, reply }, source) => changed(rights, startsIn, { reply, source }),
  InterruptionPlanned: (rights, { lastDay, backOn }, source) => ({
    ...rights,
    mapped: true,
    interruption: { lastDay, backOn, source },
  }),
};

/** What is known of the right after one more event; `version` is that of the event, and names it as a source. */
export function rightsAfter(rights: Rights, event: JourneyEvent, version: number): Rights {
  // The table pairs each type with its own data; the compiler cannot follow a union through an index.
  const told = tells[event.type] as
    ((rights: Rights, data: JourneyEvent['data'], source: Source) => Rights) | undefined;
  return told?.(rights, event.data, { version, type: event.type, on: event.data.on }) ?? rights;
}

/** An agency that meets a pupil knows of the school she goes to, and nothing of when she began there. */
function pupilMet(rights: Rights, { school, birthYear, on }: Opened & Effects, source: Source): Rights {
  if (school === null || on < `${birthYear + 16}-08-01`) return rights;
  return opened(rights, { programme: null, level: null, school, from: null }, source);
}

const pupil: readonly OtStatus[] = ['OTEV', 'OTVF', 'OTLL', 'ELVG_IM', 'OTEV_IM', 'OTVF_IM', 'OTLL_IM'];

/** What a register says of a pupil, or of somebody who was one until that day. */
function enrolmentTold(rights: Rights, data: Enrolment & Effects, source: Source): Rights {
  const { on, level, school, otStatus, reason } = data;
  const known = { programme: programmeOfGrep(data.programme), level, school };
  if (pupil.includes(otStatus))
    return openStay(rights) ? rights : opened(rights, { ...known, from: on }, source);
  const outcome = reason && outcomes[reason];
  if (!outcome || level === null || level === '10') return rights;
  if (openStay(rights)) return closed(rights, source, outcome);
  if (rights.told.some(({ to }) => to === on)) return rights;
  return { ...rights, told: [...rights.told, { ...known, from: null, to: on, outcome, source }] };
}

/** What became of training that was left for a reason; undefined where the reason tells of none. */
const outcomes: Readonly<Record<OutsideReason, SchoolingOutcome | undefined>> = {
  interrupted: 'interrupted',
  'planned-interruption': 'planned-interruption',
  'did-not-show': 'did-not-start',
  expelled: 'interrupted',
  'apprenticeship-terminated': 'interrupted',
  'not-applied': undefined,
  'no-place': undefined,
};

function left(rights: Rights, reason: OutsideReason, source: Source): Rights {
  const outcome = outcomes[reason] ?? null;
  if (openStay(rights) || outcome === null) return closed(rights, source, outcome);
  const stay = { programme: null, level: null, school: null, from: null, to: source.on, outcome, source };
  return { ...rights, told: [...rights.told, stay] };
}

const openStay = ({ told }: Rights): Known<ToldStay> | undefined => told.find(({ to }) => to === null);

function opened(
  rights: Rights,
  stay: Pick<ToldStay, 'programme' | 'level' | 'school' | 'from'>,
  source: Source,
): Rights {
  return { ...rights, told: [...rights.told, { ...stay, to: null, outcome: 'in-progress', source }] };
}

/** Ends the stay that goes on, if there is one, with what became of it as far as it is known. */
function closed(rights: Rights, source: Source, outcome: SchoolingOutcome | null): Rights {
  return {
    ...rights,
    told: rights.told.map((stay) => (stay.to === null ? { ...stay, to: source.on, outcome, source } : stay)),
  };
}

function changed(rights: Rights, startsIn: number, change: Partial<Known<Application>>): Rights {
  return {
    ...rights,
    applications: rights.applications.map((one) => (one.startsIn === startsIn ? { ...one, ...change } : one)),
  };
}

function begun(rights: Rights, startsIn: number, did: boolean): Rights {
  const accepted = rights.applications.some((one) => one.startsIn === startsIn && one.reply === 'accepted');
  return accepted ? changed(rights, startsIn, { begun: did }) : rights;
}

const nth = { first: 0, second: 1, third: 2 } as const;

/** The programme of the place that she accepted, where she begins at the school that she applied for. */
function placeTaken({ applications }: Rights, school: string | null): ToldStay['programme'] {
  const { answer, choices } = applications.find(({ begun: did }) => did) ?? {};
  const place = answer && answer in nth ? choices?.[nth[answer as keyof typeof nth]] : undefined;
  return place && (place.school === null || school === null || place.school === school)
    ? place.programme
    : null;
}
