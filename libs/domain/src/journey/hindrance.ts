import type { Actor } from '../people/actor.ts';
import { yearOf, type IsoDate } from '../calendar/dates.ts';
import { checkFrom, isCheck } from './deadlines.ts';
import { stands } from './intake.ts';
import type { StepType } from './journey-commands.ts';
import type { JourneyRule } from './journey-rules.ts';
import type { Journey } from './journey.ts';
import { visitHindrance } from '../seeking/visits.ts';
import { awaitsStart, hasPlace } from '../rights/schooling.ts';
import { steps } from './steps.ts';
import { nothingToEnd } from './under-way.ts';
import { isOwnService, isRunning } from '../services/services.ts';

/** What stands in the way of a step now, whatever its fields say, or null when nothing does. */
export function hindrance(type: StepType, journey: Journey, by: Actor): JourneyRule | null {
  const { from, who } = steps[type];
  if (by.kind === 'person' && !who.includes(by.role)) return 'not-your-role';
  const rule = guards[type]?.(journey, by) ?? (from.includes(journey.phase) ? null : 'not-now');
  return rule ?? nothingToEnd(type, journey);
}

/**
 * The first day on which a check can be made, or null for other steps: how it goes after 30 or 90 days is known shortly
 * before that day at the earliest (domain.md §4).
 */
export function earliestDay(type: StepType, { deadlines }: Journey): IsoDate | null {
  const days = deadlines.flatMap(({ kind, dueOn }) => (isCheck(kind) ? [checkFrom(kind, dueOn)] : []));
  return type === 'ConfirmStay' ? (days[0] ?? null) : null;
}

type Guard = (journey: Journey, by: Actor) => JourneyRule | null;

const review: Guard = ({ category }, by) => {
  if (category?.state !== 'proposed') return 'no-category';
  return category.author === by.id ? 'reviewer-is-author' : null;
};

const start: Guard = ({ measure, phase, committeeMet }) => {
  if (measure) return 'measure-runs';
  return phase === 'committee' && !committeeMet ? 'committee-not-met' : null;
};

const end =
  (kind: 'course' | 'work-training'): Guard =>
  ({ measure }) =>
    measure?.kind === kind ? null : 'no-measure';

/** What became of a time in the intake is said by the agency whose intake it is. */
const ownTalk: Guard = ({ intake: { talk } }, by) => {
  if (talk?.state !== 'booked') return 'no-talk';
  return by.kind === 'person' && by.agency !== talk.agency ? 'not-your-intake' : null;
};

const standingCondition: Guard = ({ intake }) =>
  intake.conditions.some(stands) ? null : 'condition-unknown';

const ownService: Guard = ({ services: { list } }, by) => {
  const running = list.filter(isRunning);
  if (running.length === 0) return 'service-unknown';
  return running.some((one) => isOwnService(one, by)) ? null : 'not-your-service';
};

/** Conditions beside phase and role, by step. */
const guards: Partial<Record<StepType, Guard>> = {
  // What a committee agrees on is said by the agency that leads it, whoever else takes part in the journey.
  RecordCommitteeDecision: ({ phase, committee }, by) =>
    phase === 'committee' && by.kind === 'person' && by.agency !== committee ? 'not-your-committee' : null,
  // A category is a judgement about a case that the committee has seen (P1824).
  ProposeCategory: ({ committeeMet, category }) => {
    if (!committeeMet) return 'committee-not-met';
    return category?.state === 'proposed' ? 'category-waits' : null;
  },
  WithdrawReferral: ({ phase, deadlines }) =>
    phase === 'committee' && !deadlines.some(({ kind }) => kind === 'committee-decision')
      ? 'committee-decided'
      : null,
  ConfirmCategory: review,
  ReturnCategory: review,
  // Whoever waits in the queue already may be given a question for it; what is decided is not asked again.
  ReferToCommittee: ({ phase, deadlines }) =>
    phase === 'committee' && !deadlines.some(({ kind }) => kind === 'committee-decision') ? 'not-now' : null,
  StartCourse: start,
  StartWorkTraining: start,
  // Who may read a case is its owner's to answer for.
  EndAgencyPart: ({ owner }, by) => (by.kind === 'person' && by.agency !== owner ? 'not-the-owner' : null),
  PlanVisit: (journey) => visitHindrance(journey, '9999-12-31'),
  AnswerApplication: ({ rights }) => (rights.applications.length > 0 ? null : 'no-application'),
  ReplyToPlace: ({ rights }) => (rights.applications.some(hasPlace) ? null : 'no-place'),
  CallInFollowUpService: ({ enrolment, phase }) =>
    enrolment === null || phase === 'in-training' ? null : 'not-a-pupil',
  ReportNotStarted: ({ phase, rights }) =>
    phase === 'in-training' || rights.applications.some(awaitsStart) ? null : 'no-start-expected',
  EndCourse: end('course'),
  EndWorkTraining: end('work-training'),
  ReviewMeasure: ({ measure }) => (measure ? null : 'no-measure'),
  MissTalk: ownTalk,
  CancelTalk: ownTalk,
  RecordBreach: standingCondition,
  EndCondition: standingCondition,
  EvaluateService: ownService,
  EndService: ownService,
};

/** NAV measures begin on the 16th birthday; younger youths get theirs from county or school (tiltaksforskriften 1-3). */
export function tooYoungForNav({ adultOn }: Journey, on: IsoDate, by: Actor): boolean {
  const sixteenOn = `${yearOf(adultOn) - 2}${adultOn.slice(4)}`;
  return by.agency.startsWith('nav-') && on < sixteenOn;
}
