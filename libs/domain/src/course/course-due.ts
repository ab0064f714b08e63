import { addDays, type IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Actor } from '../people/actor.ts';
import type { ProcessAsked } from '../process/process.ts';
import type { CourseAround } from './around.ts';
import { asksOfCourse } from './course-asks.ts';
import type { CourseEvent } from './course-events.ts';
import { firstDay, isActive, isInGrid, joinsUntil, lastDay, type CourseRun } from './course.ts';
import { runEnded } from './ending.ts';
import { evolveCourse } from './evolve-course.ts';
import { movedUp } from './seats.ts';

/** Days before a follow-up session on which the primary contacts are asked to see to it that she comes. */
const followUpNearDays = 7;

/**
 * Everything about a run that has fallen due by today and is not on the record, in order. A journey is asked one thing at
 * a time: what comes after two things of one youth waits for the next reading, half a minute later.
 */
export function courseFallenDue(
  run: CourseRun,
  { by, today, around }: ProcessAsked<CourseAround>,
): CourseEvent[] {
  if (run.state === 'cancelled') return [];
  const events: CourseEvent[] = [];
  let after = run;
  for (const stage of stages) {
    const due = stage(after, today, around);
    const next = due.reduce((folded, event) => evolveCourse(folded, { ...event, by }), after);
    if (asksTwice([...events, ...due], next, by)) break;
    events.push(...due);
    after = next;
  }
  return events;
}

function asksTwice(events: CourseEvent[], after: CourseRun, by: Actor): boolean {
  const asks = asksOfCourse(
    events.map((event) => ({ ...event, by })),
    after,
  );
  return new Set(asks.map(({ journeyId }) => journeyId)).size < asks.length;
}

/** The next day on which `courseFallenDue` will have something to say by itself; null when nothing is awaited. */
export function nextCourseDue(run: CourseRun): IsoDate | null {
  if (run.state === 'cancelled') return null;
  const { participants, sessions, near, passed, followUps } = run;
  const isHeld = run.state === 'planned' || run.state === 'running';
  const waits = participants.some(({ state }) => ['waiting', 'invited', 'offered'].includes(state));
  const starts = participants.some((one) => one.state === 'accepted' && !one.started && !one.hindered);
  const days = [
    ...participants.flatMap(({ answerBy }) => (answerBy ? [addDays(answerBy, 1)] : [])),
    ...(starts ? [firstDay(run)] : []),
    ...(waits ? [addDays(joinsUntil(run), 1)] : []),
    ...sessions.flatMap(({ session, on }) => (near.includes(session) ? [] : [reminderDay(on)])),
    ...sessions.flatMap(({ session, on }) => (isPassed(passed, session) ? [] : [addDays(on, 1)])),
    ...(isHeld ? [addDays(lastDay(run), 1)] : []),
    ...followUps.filter((one) => !one.held && !one.isNear).map(({ on }) => addDays(on, -followUpNearDays)),
  ];
  return run.state === 'ended' ? null : (days.toSorted()[0] ?? null);
}

type Stage = (run: CourseRun, today: IsoDate, around: CourseAround) => CourseEvent[];

const reminderDay = (on: IsoDate): IsoDate => addWorkingDays(on, -1);

const isPassed = (passed: CourseRun['passed'], session: number) =>
  passed.some((one) => one.session === session);

/** Whose journey has closed, or whose agency's part has ended, is out of the course at once. */
const gone: Stage = ({ participants }, on, around) =>
  participants.filter(isActive).flatMap(({ journeyId, started: wasStarted }): CourseEvent[] => {
    const youth = around[journeyId];
    if (!youth || (!youth.isClosed && youth.takesPart)) return [];
    const reason = youth.isClosed ? 'closed' : 'part-ended';
    return [{ type: 'ParticipantLeft', data: { on, journeyId, reason, wasStarted } }];
  });

const lapsed: Stage = ({ participants }, today) =>
  participants.flatMap(({ journeyId, state, answerBy }): CourseEvent[] =>
    state === 'offered' && answerBy !== null && answerBy < today
      ? [{ type: 'OfferLapsed', data: { on: addDays(answerBy, 1), journeyId } }]
      : [],
  );

/** Whoever waited is let go once the course has come too far to join. */
const released: Stage = (run, today) =>
  today <= joinsUntil(run)
    ? []
    : run.participants
        .filter(({ state }) => state === 'waiting' || state === 'invited')
        .map(({ journeyId }): CourseEvent => ({
          type: 'ParticipantReleased',
          data: { on: today, journeyId },
        }));

const started: Stage = (run, on, around) => {
  if (on < firstDay(run)) return [];
  const { course } = run.built;
  return run.participants
    .filter((one) => one.state === 'accepted' && !one.started && !one.hindered)
    .map(({ journeyId }): CourseEvent => {
      const rule = course === null ? null : (around[journeyId]?.hindrance ?? null);
      return rule
        ? { type: 'StartHindered', data: { on, journeyId, rule } }
        : { type: 'ParticipantStarted', data: { on, journeyId } };
    });
};

const near: Stage = ({ sessions, near: known }, today) =>
  sessions
    .filter(({ session, on }) => reminderDay(on) <= today && !known.includes(session))
    .map(({ session, on }): CourseEvent => ({ type: 'SessionNear', data: { on: reminderDay(on), session } }));

const passed: Stage = ({ sessions, participants, passed: known }, today) =>
  sessions
    .filter(({ session, on }) => on < today && !isPassed(known, session))
    .map(({ session, on }): CourseEvent => {
      const unmarked = participants.filter((one) => isInGrid(one) && !one.cells[session]).length;
      return { type: 'SessionPassed', data: { on: addDays(on, 1), session, unmarked } };
    });

const over: Stage = (run, today) =>
  (run.state === 'planned' || run.state === 'running') && lastDay(run) < today
    ? [{ type: 'RunOver', data: { on: addDays(lastDay(run), 1) } }]
    : [];

const followUpsNear: Stage = ({ followUps, state }, today) =>
  state === 'ended'
    ? []
    : followUps
        .filter((one) => !one.held && !one.isNear && addDays(one.on, -followUpNearDays) <= today)
        .map(({ followUp, on }): CourseEvent => ({
          type: 'FollowUpNear',
          data: { on: addDays(on, -followUpNearDays), followUp, followUpOn: on },
        }));

const stages: readonly Stage[] = [
  gone,
  lapsed,
  (run, today) => movedUp(run, today),
  released,
  started,
  near,
  passed,
  over,
  followUpsNear,
  (run, today) => runEnded(run, today),
];
