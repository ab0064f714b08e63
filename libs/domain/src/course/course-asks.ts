import type { JourneyCommand } from '../journey/journey-commands.ts';
import type { AskedOfJourney, CausedBy } from '../process/process.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Subject, SubjectState } from '../rights/schooling.ts';
import type { CourseEvent } from './course-events.ts';
import { participantOf, type CourseRun } from './course.ts';

/** What a run's events ask of the youths' journeys: one thing of each, written together with them. */
export function asksOfCourse(events: readonly CausedBy<CourseEvent>[], after: CourseRun): AskedOfJourney[] {
  return events.flatMap((event) => asked(event, after));
}

function asked(event: CausedBy<CourseEvent>, run: CourseRun): AskedOfJourney[] {
  const { course } = run.built;
  const { on } = event.data;
  switch (event.type) {
    // Whoever answers has been reached, whatever the answer is.
    case 'SeatAccepted':
    case 'SeatDeclined':
      return [one(event.data.journeyId, { type: 'RecordContact', on, channel: event.data.channel }, true)];
    case 'ParticipantStarted':
      return course ? [one(event.data.journeyId, { type: 'StartRun', on, course, run: run.run }, true)] : [];
    case 'OutcomeGiven': {
      const { journeyId, outcome } = event.data;
      const { note } = event.texts ?? {};
      const end: JourneyCommand = { type: 'EndCourse', on, outcome, ...(note && { note }) };
      return course ? [one(journeyId, end, true)] : [];
    }
    case 'ParticipantLeft': {
      const { journeyId, reason, wasStarted } = event.data;
      if (wasStarted && course)
        return [one(journeyId, { type: 'EndCourse', on, outcome: 'interrupted' }, true)];
      return reason === 'closed' ? [] : [report(event.data.journeyId, run, { on, said: 'seat-lost' })];
    }
    case 'OfferLapsed':
    case 'ParticipantReleased':
      return [report(event.data.journeyId, run, { on, said: 'seat-lost' })];
    case 'RunCancelled':
      return run.participants
        .filter(({ state }) => state === 'cancelled')
        .map(({ journeyId, started }) =>
          started && course
            ? one(journeyId, { type: 'EndCourse', on, outcome: 'interrupted' }, true)
            : report(journeyId, run, { on, said: 'seat-lost' }),
        );
    case 'AttendanceMarked': {
      const { journeyId, session, mark, before } = event.data;
      if (mark !== 'A' && before !== 'A') return [];
      return [report(journeyId, run, { on, said: mark === 'A' ? 'absent' : 'attended', session })];
    }
    case 'MadeUp': {
      const { journeyId, session } = event.data;
      return [report(journeyId, run, { on, said: 'attended', session })];
    }
    case 'PlanMade': {
      const { goals = '', measures = '' } = event.texts ?? {};
      return [report(event.data.journeyId, run, { on, said: 'plan', goals, measures })];
    }
    case 'TransitionFlagged':
      // Slide 12: special follow-up of those who did not get in at their first or second choice.
      return ['first', 'second'].includes(event.data.admission)
        ? []
        : [report(event.data.journeyId, run, { on, said: 'transition' })];
    case 'ExamPlanned': {
      const { journeyId, subject, of, examOn } = event.data;
      return of ? [one(journeyId, standing(on, { subject, of }, 'exam-planned', examOn), true)] : [];
    }
    case 'ExamTaken': {
      const { journeyId, subject, result } = event.data;
      const of = participantOf(run, journeyId)?.exams.find((exam) => exam.subject === subject)?.of;
      // Who did not turn up lacks the grade as before.
      const state = result === 'absent' ? 'missing' : result;
      return of ? [one(journeyId, standing(on, { subject, of }, state), true)] : [];
    }
    case 'FollowUpNear':
      return withState(run, 'completed').map((id) =>
        report(id, run, { on, said: 'follow-up', dueOn: event.data.followUpOn }),
      );
    case 'FollowUpHeld':
      return event.data.present.map((id) => report(id, run, { on, said: 'followed-up' }));
    case 'RunOver':
      return withState(run, 'accepted').map((id) => report(id, run, { on, said: 'outcome-due' }));
    case 'Assessed':
    case 'BuddiesPaired':
    case 'CellNoted':
    case 'CompanyVisited':
    case 'LogWritten':
    case 'ParticipantInvited':
    case 'PrimaryContactSet':
    case 'PutOnWaitingList':
    case 'RunEnded':
    case 'RunPlanned':
    case 'SeatOffered':
    case 'SeatsChanged':
    case 'SessionMoved':
    case 'SessionNear':
    case 'SessionPassed':
    case 'StartHindered':
    case 'TalkHeld':
    case 'TaskHandedIn':
      return [];
  }
}

const withState = ({ participants }: CourseRun, wanted: string): string[] =>
  participants.filter(({ state }) => state === wanted).map(({ journeyId }) => journeyId);

const one = (journeyId: string, command: JourneyCommand, ifAllowed = false): AskedOfJourney => ({
  journeyId,
  command,
  ...(ifAllowed && { ifAllowed: true as const }),
});

/** How a subject stands on the map of rights, as the course leader would have recorded it there. */
const standing = (
  on: IsoDate,
  { subject, of }: { subject: string; of: Subject },
  state: SubjectState,
  examOn?: IsoDate,
): JourneyCommand => ({
  ...{ type: 'RecordSubject', on, subject: of, state, name: subject },
  ...(examOn && { examOn }),
});

type Said = Omit<JourneyCommand & { type: 'ReportCourse' }, 'type' | 'contact'>;

function report(journeyId: string, run: CourseRun, said: Said): AskedOfJourney {
  const contact = participantOf(run, journeyId)?.primaryContact ?? null;
  return one(journeyId, { type: 'ReportCourse', contact, ...said });
}
