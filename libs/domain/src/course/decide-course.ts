import { RuleBroken } from '../journey/journey-rules.ts';
import { written } from '../journey/step-event.ts';
import type { ProcessAsked } from '../process/process.ts';
import type { CourseAround } from './around.ts';
import type { CourseCommand } from './course-commands.ts';
import type { CourseEvent } from './course-events.ts';
import { isActive, isInGrid, participantOf, type CourseRun } from './course.ts';
import { evolveCourse } from './evolve-course.ts';
import { runEnded } from './ending.ts';
import { markAttendance } from './mark-attendance.ts';
import { planRun } from './plan-run.ts';
import { attendee, dayOfSession, participant, requireThat } from './require-course.ts';
import { freeSeats, mayJoin, movedUp, seatFor } from './seats.ts';

/** The events that an act leads to, and those that the freed seats lead to. Throws RuleBroken. */
export function decideCourse(
  command: CourseCommand,
  run: CourseRun | undefined,
  asked: ProcessAsked<CourseAround>,
): CourseEvent[] {
  const { by, today } = asked;
  if (command.type === 'PlanRun') return run ? [] : planRun(command, by, today);
  if (!run) throw new RuleBroken('not-in-run');
  if (run.state === 'cancelled') throw new RuleBroken('run-closed');
  const events = acted(command, run, asked);
  const after = events.reduce((folded, event) => evolveCourse(folded, { ...event, by }), run);
  const next = [...movedUp(after, today)];
  return [...events, ...next, ...(events.length > 0 ? runEnded(after, today) : [])];
}

function acted(
  command: Exclude<CourseCommand, { type: 'PlanRun' }>,
  run: CourseRun,
  { today, around }: ProcessAsked<CourseAround>,
): CourseEvent[] {
  const on = today;
  switch (command.type) {
    case 'MoveSession': {
      const { session, to } = command;
      requireThat(dayOfSession(run, session) >= today, 'session-held');
      requireThat(to >= today, 'in-past');
      return [{ type: 'SessionMoved', data: { on, session, to } }];
    }
    case 'ChangeSeats':
      requireThat(command.seats >= run.seats - freeSeats(run), 'seats-taken');
      return command.seats === run.seats
        ? []
        : [{ type: 'SeatsChanged', data: { on, seats: command.seats } }];
    case 'AddParticipant':
      return added(command, run, today);
    case 'OfferSeat': {
      const { state, journeyId } = participant(run, command.journeyId);
      requireThat(mayJoin(run, today), 'joining-over');
      requireThat(!['accepted', 'completed', 'interrupted', 'offered'].includes(state), 'already-in-run');
      return state === 'waiting' ? [] : [seatFor(run, journeyId, today)];
    }
    case 'AnswerSeat': {
      const { journeyId, answer, channel } = command;
      requireThat(participant(run, journeyId).state === 'offered', 'no-seat-offered');
      const type = answer === 'accepted' ? 'SeatAccepted' : 'SeatDeclined';
      return [{ type, data: { on, journeyId, channel } }];
    }
    case 'StartParticipant': {
      const { journeyId, started, state } = participant(run, command.journeyId);
      requireThat(state === 'accepted' && run.state !== 'planned', 'not-in-course');
      const rule = around[journeyId]?.hindrance ?? null;
      if (rule && !started) throw new RuleBroken(rule);
      return started ? [] : [{ type: 'ParticipantStarted', data: { on, journeyId } }];
    }
    case 'RemoveParticipant': {
      const one = participant(run, command.journeyId);
      requireThat(isActive(one), 'outcome-given');
      const { journeyId, started: wasStarted } = one;
      const texts = written({ note: command.note });
      const data = { on, journeyId, reason: command.reason, wasStarted };
      return [{ type: 'ParticipantLeft', data, ...(texts && { texts }) }];
    }
    case 'PairBuddies': {
      const { journeyId, buddy = null } = command;
      const one = attendee(run, journeyId);
      if (buddy !== null) {
        attendee(run, buddy);
        requireThat(buddy !== journeyId, 'no-buddy');
      }
      return one.buddy === buddy ? [] : [{ type: 'BuddiesPaired', data: { on, journeyId, buddy } }];
    }
    case 'SetPrimaryContact': {
      const { journeyId, contact } = command;
      if (participant(run, journeyId).primaryContact === contact) return [];
      return [{ type: 'PrimaryContactSet', data: { on, journeyId, contact } }];
    }
    case 'MarkAttendance':
      return markAttendance(command, run, today);
    case 'CancelRun':
      requireThat(run.state === 'planned' || run.state === 'running', 'run-closed');
      return [{ type: 'RunCancelled', data: { on, reason: command.reason } }];
    case 'HoldFollowUp':
      return followedUp(command, run, today);
    case 'Assess':
    case 'FlagTransition':
    case 'GiveOutcome':
    case 'HandIn':
    case 'HoldTalk':
    case 'MakePlan':
    case 'MakeUp':
    case 'NoteCell':
    case 'PlanExam':
    case 'RecordResult':
    case 'RecordVisit':
    case 'WriteLog':
      return aboutOne(command, run, today);
  }
}

type Of<T extends CourseCommand['type']> = CourseCommand & { type: T };

function added(command: Of<'AddParticipant'>, run: CourseRun, on: string): CourseEvent[] {
  const { journeyId, how, primaryContact: contact } = command;
  const known = participantOf(run, journeyId);
  requireThat(!known || (!isActive(known) && !isInGrid(known)), 'already-in-run');
  requireThat(mayJoin(run, on), 'joining-over');
  const first: CourseEvent =
    how === 'invite' ? { type: 'ParticipantInvited', data: { on, journeyId } } : seatFor(run, journeyId, on);
  return contact ? [first, { type: 'PrimaryContactSet', data: { on, journeyId, contact } }] : [first];
}

function followedUp(command: Of<'HoldFollowUp'>, run: CourseRun, on: string): CourseEvent[] {
  const { followUp, present, nextOn = null } = command;
  const planned = run.followUps.find((one) => one.followUp === followUp && !one.held);
  requireThat(planned !== undefined, 'follow-up-known');
  requireThat(nextOn === null || nextOn > on, 'in-past');
  for (const journeyId of present) attendee(run, journeyId);
  return [{ type: 'FollowUpHeld', data: { on, followUp, present, nextOn } }];
}

type AboutOne =
  | 'NoteCell'
  | 'MakeUp'
  | 'HoldTalk'
  | 'HandIn'
  | 'WriteLog'
  | 'Assess'
  | 'MakePlan'
  | 'GiveOutcome'
  | 'RecordVisit'
  | 'FlagTransition'
  | 'PlanExam'
  | 'RecordResult';

/** What is recorded of one participant who has come to the course. */
function aboutOne(command: Of<AboutOne>, run: CourseRun, on: string): CourseEvent[] {
  const { journeyId } = command;
  const one = attendee(run, journeyId);
  switch (command.type) {
    case 'NoteCell':
      dayOfSession(run, command.session);
      return [
        {
          type: 'CellNoted',
          data: { on, journeyId, session: command.session },
          texts: { note: command.note },
        },
      ];
    case 'MakeUp': {
      const { session } = command;
      dayOfSession(run, session);
      requireThat(['A', 'S'].includes(one.cells[session]?.mark ?? ''), 'nothing-missed');
      return one.madeUp.includes(session) ? [] : [{ type: 'MadeUp', data: { on, journeyId, session } }];
    }
    case 'HoldTalk': {
      const texts = written({ summary: command.summary });
      return [{ type: 'TalkHeld', data: { on, journeyId, kind: command.kind }, ...(texts && { texts }) }];
    }
    case 'HandIn': {
      const { session } = command;
      const task = run.built.sessions[session - 1]?.task ?? null;
      requireThat(task !== null, 'session-unknown');
      return one.handedIn.includes(session)
        ? []
        : [{ type: 'TaskHandedIn', data: { on, journeyId, session } }];
    }
    case 'WriteLog':
      return [{ type: 'LogWritten', data: { on, journeyId }, texts: { entry: command.entry } }];
    case 'Assess':
      return [
        { type: 'Assessed', data: { on, journeyId, kind: command.kind }, texts: { text: command.text } },
      ];
    case 'MakePlan': {
      const { goals, measures } = command;
      return [{ type: 'PlanMade', data: { on, journeyId }, texts: { goals, measures } }];
    }
    case 'GiveOutcome': {
      const { outcome, next = null, note } = command;
      requireThat(one.state === 'accepted', 'outcome-given');
      requireThat(one.started, 'not-in-course');
      const texts = written({ note });
      return [{ type: 'OutcomeGiven', data: { on, journeyId, outcome, next }, ...(texts && { texts }) }];
    }
    case 'RecordVisit': {
      const { company, visitedOn, what } = command;
      return [{ type: 'CompanyVisited', data: { on, journeyId, company, visitedOn, what } }];
    }
    case 'FlagTransition':
      return [{ type: 'TransitionFlagged', data: { on, journeyId, admission: command.admission } }];
    case 'PlanExam': {
      const { subject, of, examOn } = command;
      return [{ type: 'ExamPlanned', data: { on, journeyId, subject, ...(of && { of }), examOn } }];
    }
    case 'RecordResult': {
      const { subject, result } = command;
      const exam = one.exams.find((known) => known.subject === subject);
      requireThat(exam !== undefined, 'no-exam');
      requireThat(exam === undefined || exam.examOn <= on, 'exam-ahead');
      return [{ type: 'ExamTaken', data: { on, journeyId, subject, result } }];
    }
  }
}
