import { yearOf, type IsoDate } from '../calendar/dates.ts';
import { schoolYearEnd, schoolYearStart } from '../calendar/school-year.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { followUpServiceOf } from '../people/actor.ts';
import { dueOn, type DeadlineKind } from '../journey/deadlines.ts';
import type { Asked } from '../journey/decide.ts';
import { evolve } from '../journey/evolve.ts';
import type { StepCommand, StepFields } from '../journey/journey-commands.ts';
import type { JourneyEvent, JourneyEventData, SetDeadline } from '../journey/journey-events.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Journey } from '../journey/journey.ts';
import type { EventOf } from '../journey/step-event.ts';
import { applicationDeadline, lastDayBeforeSchool, seenAtSchoolBy, startAppliedFor } from './admission.ts';
import { ledgerOf } from './ledger.ts';
import type { RightsStepType } from './rights-commands.ts';
import { hasPlace, type Application, type SchoolChoice } from './schooling.ts';

type RightsStep = StepCommand & { type: RightsStepType };

/** What is recorded of schooling and of the way back to it; each step also says which date comes next. */
export function decideRights(
  command: RightsStep,
  journey: Journey,
  asked: Asked,
  event: EventOf,
): JourneyEvent[] {
  return [withNextDate(withDeadlines(stepEvent(command, journey, event), journey), journey, asked)];
}

function stepEvent(command: RightsStep, journey: Journey, event: EventOf): JourneyEvent {
  switch (command.type) {
    case 'RecordSchooling':
      return schoolingRecorded(command, journey, event);
    case 'RecordSubject': {
      const { subject, state, examOn = null, name } = command;
      if (state === 'exam-planned' && examOn === null) throw new RuleBroken('exam-day-needed');
      return event('SubjectRecorded', { subject, state, examOn }, { name });
    }
    case 'ApplyToSchool':
      return event('SchoolApplied', applied(command, journey), { note: command.note });
    case 'AnswerApplication':
      return event('PlaceAnswered', { startsIn: lastApplication(journey).startsIn, answer: command.answer });
    case 'ReplyToPlace': {
      const { startsIn, answer } = lastApplication(journey);
      if (!hasPlace({ answer, reply: null })) throw new RuleBroken('no-place');
      return event('PlaceReplied', { startsIn, reply: command.reply });
    }
    case 'PlanInterruption': {
      const { lastDay, backOn } = command;
      if (backOn <= lastDay) throw new RuleBroken('back-before-leaving');
      return event('InterruptionPlanned', { lastDay, backOn }, { plan: command.plan });
    }
    case 'CallInFollowUpService': {
      const { reported } = command;
      const service = followUpServiceOf(journey.county);
      return event(
        'FollowUpServiceCalledIn',
        { service, reported },
        { concern: command.concern },
        { status: reported },
      );
    }
    case 'ReportNotStarted': {
      const leaves = journey.phase === 'in-training';
      return event(
        'TrainingNotStarted',
        {},
        { note: command.note },
        leaves ? { phase: 'enrolled', sets: ['seek-contact', 'did-not-start'], status: 'OTUK' } : {},
      );
    }
  }
}

function schoolingRecorded(
  command: RightsStep & { type: 'RecordSchooling' },
  { birthYear, rights }: Journey,
  event: EventOf,
): JourneyEvent {
  const { schoolYear, programme = null, level = null, school = null, from = null, to = null } = command;
  const { outcome, counted, why = null, omval, replaces, note, on } = command;
  const [begins, ends] = [schoolYearStart(schoolYear), schoolYearEnd(schoolYear)];
  if (begins > on || yearOf(begins) < birthYear + 15) throw new RuleBroken('school-year-out');
  if ([from, to].some((day) => day !== null && (day < begins || day > ends)) || (from && to && to < from))
    throw new RuleBroken('not-in-school-year');
  if (counted === 'no' && why === null) throw new RuleBroken('why-uncounted');
  const corrected = replaces === undefined ? null : Number(replaces);
  const others = rights.recorded.filter(({ source }) => source.version !== corrected);
  if (corrected !== null && others.length === rights.recorded.length)
    throw new RuleBroken('schooling-unknown');
  if (
    others.some((one) => one.schoolYear === schoolYear && one.programme === programme && one.level === level)
  )
    throw new RuleBroken('schooling-known');
  return event(
    'SchoolingRecorded',
    {
      ...{ schoolYear, programme, level, school, from, to, outcome, counted },
      ...{ why: counted === 'no' ? why : null, omval: omval === 'yes', replaces: corrected },
    },
    { note },
  );
}

/** Who is placed with the follow-up service may apply for an apprenticeship at any time (OF 7-5). */
function applied(command: { on: IsoDate } & StepFields['ApplyToSchool'], journey: Journey) {
  const { on, group } = command;
  const startsIn = startAppliedFor(on);
  const atAnyTime = group === 'apprenticeship' && journey.owner === followUpServiceOf(journey.county);
  return {
    ...{ startsIn, group, choices: choicesOf(command) },
    late: !atAnyTime && on > applicationDeadline(group, startsIn),
  };
}

function choicesOf(fields: StepFields['ApplyToSchool']): SchoolChoice[] {
  const { programme1, school1, programme2, school2, programme3, school3 } = fields;
  if ((programme3 && !programme2) || (school2 && !programme2) || (school3 && !programme3))
    throw new RuleBroken('choices-in-order');
  const choice = (programme?: SchoolChoice['programme'], school?: string): SchoolChoice[] =>
    programme ? [{ programme, school: school ?? null }] : [];
  return [...choice(programme1, school1), ...choice(programme2, school2), ...choice(programme3, school3)];
}

/** The application that waits for something: the latest school start that somebody has applied for. */
function lastApplication({ rights }: Pick<Journey, 'rights'>): Application {
  const last = rights.applications.toSorted((a, b) => a.startsIn - b.startsIn).at(-1);
  if (!last) throw new RuleBroken('no-application');
  return last;
}

type Waits = {
  [T in JourneyEvent['type']]?: (
    event: JourneyEvent,
    data: JourneyEventData[T] & { on: IsoDate },
    journey: Journey,
  ) => JourneyEvent;
};

/** What is waited for after an event, to a day that the law or the school sets rather than so many days later. */
const waits: Waits = {
  SubjectRecorded: (event, { subject, state, examOn }, { rights }) => {
    const others = rights.subjects.filter((one) => one.subject !== subject);
    const [first] = [...others, { state, examOn }]
      .flatMap((one) => (one.state === 'exam-planned' && one.examOn ? [one.examOn] : []))
      .toSorted();
    return first ? sets(event, 'exam-result', dueOn('exam-result', first)) : meets(event, 'exam-result');
  },
  SchoolApplied: (event) => meets(event, 'late-application'),
  PlaceAnswered: (event, { answer, startsIn, on }) => {
    const followed =
      answer === 'first' || answer === 'second'
        ? meets(event, 'admission-follow-up')
        : sets(event, 'admission-follow-up', followUpBy(startsIn, on));
    return hasPlace({ answer, reply: null })
      ? sets(followed, 'reply-to-place', dueOn('reply-to-place', on))
      : meets(followed, 'reply-to-place');
  },
  PlaceReplied: (event, { reply, startsIn, on }) => {
    const replied = meets(event, 'reply-to-place');
    if (reply === 'declined') return sets(replied, 'admission-follow-up', followUpBy(startsIn, on));
    const seen = seenAtSchoolBy(startsIn);
    return sets(meets(replied, 'admission-follow-up'), 'school-start', seen > on ? seen : on);
  },
  InterruptionPlanned: (event, { backOn }) =>
    sets(meets(event, 'prevent-dropout'), 'interruption-back', backOn),
};

function withDeadlines(event: JourneyEvent, journey: Journey): JourneyEvent {
  // The table pairs each type with its own data; the compiler cannot follow a union through an index.
  const wait = waits[event.type] as
    ((event: JourneyEvent, data: JourneyEvent['data'], journey: Journey) => JourneyEvent) | undefined;
  return wait?.(event, event.data, journey) ?? event;
}

/** Before schools begin; of an answer that comes later than that, within five working days. */
const followUpBy = (startsIn: number, on: IsoDate): IsoDate => {
  const last = lastDayBeforeSchool(startsIn);
  return last > on ? last : addWorkingDays(on, 5);
};

function sets(event: JourneyEvent, kind: DeadlineKind, due: IsoDate): JourneyEvent {
  const others = (event.data.sets ?? []).filter((one) => one.kind !== kind);
  return withData(event, { sets: [...others, { kind, dueOn: due }] });
}

const meets = (event: JourneyEvent, kind: DeadlineKind): JourneyEvent =>
  withData(event, { meets: [...(event.data.meets ?? []), kind] });

const withData = (
  event: JourneyEvent,
  more: { sets?: SetDeadline[]; meets?: DeadlineKind[] },
): JourneyEvent => ({ ...event, data: { ...event.data, ...more } }) as JourneyEvent;

/** The next date that matters is a matter of the journey as soon as somebody maps the rights. */
function withNextDate(event: JourneyEvent, journey: Journey, { by, today }: Asked): JourneyEvent {
  const after = evolve(journey, { ...event, by });
  if (!after.rights.mapped) return event;
  const { next } = ledgerOf(after, today);
  return next ? sets(event, 'rights-date', next.on) : meets(event, 'rights-date');
}
