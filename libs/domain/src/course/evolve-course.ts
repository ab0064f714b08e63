import type { CausedBy } from '../process/process.ts';
import type { CourseEvent } from './course-events.ts';
import { baseTemplateOf } from './templates.ts';
import { holdsSeat, type CourseRun, type Participant, type ParticipantState } from './course.ts';

/** The run after one more event; events are applied in the order of their versions. */
export function evolveCourse(run: CourseRun | undefined, event: CausedBy<CourseEvent>): CourseRun {
  if (event.type === 'RunPlanned') return planned(event.data);
  if (!run) throw new Error(`A course cannot begin with ${event.type}`);
  if (isAboutOne(event)) return withParticipant(run, event);
  switch (event.type) {
    case 'SessionMoved':
      return {
        ...run,
        sessions: run.sessions.map((one) =>
          one.session === event.data.session ? { ...one, on: event.data.to } : one,
        ),
        near: run.near.filter((session) => session !== event.data.session),
        passed: run.passed.filter(({ session }) => session !== event.data.session),
      };
    case 'SeatsChanged':
      return { ...run, seats: event.data.seats };
    case 'SessionNear':
      return { ...run, near: [...run.near, event.data.session] };
    case 'SessionPassed': {
      const { session, unmarked } = event.data;
      return { ...run, passed: [...run.passed, { session, unmarked }] };
    }
    case 'FollowUpNear':
      return changedFollowUp(run, event.data.followUp, { isNear: true });
    case 'FollowUpHeld': {
      const { followUp, present, nextOn } = event.data;
      const after = changedFollowUp(run, followUp, { held: true, present });
      const next = { followUp: followUp + 1, on: nextOn ?? '', isNear: false, held: false, present: [] };
      return nextOn === null ? after : { ...after, followUps: [...after.followUps, next] };
    }
    case 'RunOver':
      return { ...run, state: 'over' };
    case 'RunEnded':
      return { ...run, state: 'ended' };
    case 'RunCancelled':
      return cancelled(run, event);
  }
}

type Planned = (CourseEvent & { type: 'RunPlanned' })['data'];

function planned({ on: _, followUpOn, plan, ...data }: Planned): CourseRun {
  const first = followUpOn && { followUp: 1, on: followUpOn, isNear: false, held: false, present: [] };
  return {
    ...data,
    built: { ...baseTemplateOf(data.template), ...plan },
    state: 'planned',
    participants: [],
    followUps: first ? [first] : [],
    near: [],
    passed: [],
    released: false,
    cancelledFor: null,
  };
}

/** Nobody is left hanging: whoever something was awaited of is told of as cancelled. */
function cancelled(run: CourseRun, { data }: CourseEvent & { type: 'RunCancelled' }): CourseRun {
  const participants = run.participants.map((one) =>
    ['invited', 'waiting', 'offered', 'accepted'].includes(one.state)
      ? { ...one, state: 'cancelled' as const, since: data.on, answerBy: null }
      : one,
  );
  return { ...run, state: 'cancelled', participants, cancelledFor: data.reason };
}

function changedFollowUp(run: CourseRun, followUp: number, change: object): CourseRun {
  const followUps = run.followUps.map((one) => (one.followUp === followUp ? { ...one, ...change } : one));
  return { ...run, followUps };
}

/** What happened to one participant. */
type AboutOne = Extract<CourseEvent, { data: { journeyId: string } }>;

const isAboutOne = (event: CausedBy<CourseEvent>): event is CausedBy<AboutOne> => 'journeyId' in event.data;

function withParticipant(run: CourseRun, event: CausedBy<AboutOne>): CourseRun {
  const { journeyId } = event.data;
  const known = run.participants.find((one) => one.journeyId === journeyId);
  const one = changed(known ?? newcomer(journeyId, run.participants.length), event);
  const others = run.participants.map((other) => {
    if (other.journeyId === journeyId) return one;
    return event.type === 'BuddiesPaired'
      ? repaired(other, journeyId, event.data.buddy)
      : unpaired(other, one);
  });
  const after = { ...run, participants: known ? others : [...others, one] };
  if (event.type === 'ParticipantStarted') return { ...after, state: isBegun(run) ? run.state : 'running' };
  return event.type === 'ParticipantReleased' ? { ...after, released: true } : after;
}

const isBegun = ({ state }: CourseRun) => state !== 'planned';

const newcomer = (journeyId: string, place: number): Participant => ({
  journeyId,
  state: 'invited',
  since: '',
  place,
  answerBy: null,
  started: false,
  hindered: null,
  primaryContact: null,
  buddy: null,
  cells: {},
  madeUp: [],
  handedIn: [],
  talks: 0,
  assessed: [],
  hasPlan: false,
  outcome: null,
  next: null,
  leftFor: null,
  admission: null,
  exams: [],
  visits: [],
});

/** A pair is a pair on both sides, and nobody is in two. */
function repaired(other: Participant, journeyId: string, buddy: string | null): Participant {
  if (other.journeyId === buddy) return { ...other, buddy: journeyId };
  const lost = other.buddy === journeyId || (buddy !== null && other.buddy === buddy);
  return lost ? { ...other, buddy: null } : other;
}

/** Whoever has gone leaves her buddy free for another. */
const unpaired = (other: Participant, gone: Participant): Participant =>
  other.buddy === gone.journeyId && !holdsSeat(gone) ? { ...other, buddy: null } : other;

const stateAfter: Partial<Record<CourseEvent['type'], ParticipantState>> = {
  ParticipantInvited: 'invited',
  PutOnWaitingList: 'waiting',
  SeatOffered: 'offered',
  SeatAccepted: 'accepted',
  SeatDeclined: 'declined',
  OfferLapsed: 'lapsed',
  ParticipantReleased: 'released',
  ParticipantLeft: 'left',
};

function changed(one: Participant, event: CausedBy<AboutOne>): Participant {
  const { on } = event.data;
  const state = stateAfter[event.type];
  const after = state ? { ...one, state, since: on, answerBy: null } : one;
  switch (event.type) {
    case 'PutOnWaitingList':
      return { ...after, place: one.place };
    case 'SeatOffered':
      return { ...after, answerBy: event.data.answerBy };
    case 'ParticipantLeft':
      return { ...after, leftFor: event.data.reason, buddy: null, hindered: null };
    case 'ParticipantStarted':
      return { ...one, started: true, hindered: null };
    case 'StartHindered':
      return { ...one, hindered: event.data.rule };
    case 'BuddiesPaired':
      return { ...one, buddy: event.data.buddy };
    case 'PrimaryContactSet':
      return { ...one, primaryContact: event.data.contact };
    case 'AttendanceMarked': {
      const { session, mark } = event.data;
      const { [session]: _, ...others } = one.cells;
      return { ...one, cells: mark ? { ...others, [session]: { mark, by: event.by.id, on } } : others };
    }
    case 'MadeUp':
      return { ...one, madeUp: with1(one.madeUp, event.data.session) };
    case 'TaskHandedIn':
      return { ...one, handedIn: with1(one.handedIn, event.data.session) };
    case 'TalkHeld':
      return { ...one, talks: one.talks + 1 };
    case 'Assessed':
      return { ...one, assessed: with1(one.assessed, event.data.kind) };
    case 'PlanMade':
      return { ...one, hasPlan: true };
    case 'OutcomeGiven': {
      const { outcome, next } = event.data;
      return { ...one, state: outcome, since: on, outcome, next, hindered: null };
    }
    case 'CompanyVisited': {
      const { company, visitedOn, what } = event.data;
      return { ...one, visits: [...one.visits, { company, visitedOn, what }] };
    }
    case 'TransitionFlagged':
      return { ...one, admission: event.data.admission };
    case 'ExamPlanned': {
      const { subject, of = null, examOn } = event.data;
      const others = one.exams.filter((exam) => exam.subject !== subject);
      return { ...one, exams: [...others, { subject, of, examOn, result: null }] };
    }
    case 'ExamTaken': {
      const { subject, result } = event.data;
      return {
        ...one,
        exams: one.exams.map((exam) => (exam.subject === subject ? { ...exam, result } : exam)),
      };
    }
    case 'CellNoted':
    case 'LogWritten':
    case 'OfferLapsed':
    case 'ParticipantInvited':
    case 'ParticipantReleased':
    case 'SeatAccepted':
    case 'SeatDeclined':
      return after;
  }
}

const with1 = <T>(known: readonly T[], more: T): readonly T[] =>
  known.includes(more) ? known : [...known, more];
