import { firstDay, lastDay, type CourseRun, type IsoDate } from '@samspor/domain';

/** A row of table `course_run`; keys are column names. */
export interface CourseRunRow {
  run_id: string;
  version: number;
  template: string;
  agency: string;
  leader: string;
  state: string;
  seats: number;
  taken: number;
  waiting: number;
  starts_on: IsoDate;
  ends_on: IsoDate;
  hour: number;
  place: string;
}

/** A row of table `course_seat`: one youth in one run. */
export interface CourseSeatRow {
  run_id: string;
  journey_id: string;
  state: string;
  since: IsoDate;
  answer_by: IsoDate | null;
  started: boolean;
  hindered: string | null;
  primary_contact: string | null;
  buddy: string | null;
}

/** A row of table `course_session`. */
export interface CourseSessionRow {
  run_id: string;
  session: number;
  held_on: IsoDate;
}

/** A row of table `course_mark`: one cell of the grid. */
export interface CourseMarkRow {
  run_id: string;
  session: number;
  journey_id: string;
  mark: string;
  marked_by: string;
  marked_on: IsoDate;
}

interface CourseRows {
  course_run: CourseRunRow[];
  course_seat: CourseSeatRow[];
  course_session: CourseSessionRow[];
  course_mark: CourseMarkRow[];
}

/** The read models of one run: a function of its events alone. */
export function courseRowsOf(run_id: string, version: number, run: CourseRun): CourseRows {
  const count = (...states: string[]) =>
    run.participants.filter(({ state }) => states.includes(state)).length;
  return {
    course_run: [
      {
        ...{ run_id, version, template: run.template, agency: run.agency, leader: run.leader },
        ...{ state: run.state, seats: run.seats, hour: run.hour, place: run.place },
        taken: count('offered', 'accepted', 'completed', 'interrupted'),
        waiting: count('waiting'),
        starts_on: firstDay(run),
        ends_on: lastDay(run),
      },
    ],
    course_seat: run.participants.map((one) => ({
      ...{ run_id, journey_id: one.journeyId, state: one.state, since: one.since },
      answer_by: one.answerBy,
      started: one.started,
      hindered: one.hindered,
      primary_contact: one.primaryContact,
      buddy: one.buddy,
    })),
    course_session: run.sessions.map(({ session, on }) => ({ run_id, session, held_on: on })),
    course_mark: run.participants.flatMap(({ journeyId, cells }) =>
      Object.entries(cells).map(([session, { mark, by, on }]) => ({
        ...{ run_id, session: Number(session), journey_id: journeyId },
        ...{ mark, marked_by: by, marked_on: on },
      })),
    ),
  };
}
