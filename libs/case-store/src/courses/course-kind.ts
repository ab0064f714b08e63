import {
  courseProcess,
  startHindrance,
  type CourseAround,
  type CourseCommand,
  type CourseEvent,
  type CourseRun,
  type Phase,
} from '@samspor/domain';
import type { Pool } from 'pg';
import type { ProcessKind } from '../processes/process-kind.ts';
import { courseRowsOf } from './course-rows.ts';

/** Runs of courses on the record (infra/adr/0036). */
export const courseKind: ProcessKind<CourseRun, CourseCommand, CourseEvent, CourseAround> = {
  kind: 'course',
  workflow: 'courseRun',
  process: courseProcess,
  async around(db, { state }) {
    if (!state || state.participants.length === 0) return {};
    return youthsAround(
      db,
      state.agency,
      state.participants.map(({ journeyId }) => journeyId),
    );
  },
  rows: courseRowsOf,
};

interface Row {
  journeyId: string;
  phase: Phase;
  committeeMet: boolean;
  takesPart: boolean;
}

/** How the participants' journeys stand towards the agency that holds the course. */
async function youthsAround(db: Pool, agency: string, journeyIds: string[]): Promise<CourseAround> {
  const { rows } = await db.query<Row>(
    `SELECT j.journey_id AS "journeyId", j.phase, j.committee_met AS "committeeMet",
       (a.journey_id IS NOT NULL AND a.until_version IS NULL) AS "takesPart"
     FROM journey j LEFT JOIN journey_agency a ON a.journey_id = j.journey_id AND a.agency = $1
     WHERE j.journey_id = ANY($2::uuid[])`,
    [agency, journeyIds],
  );
  return Object.fromEntries(
    rows.map(({ journeyId, phase, committeeMet, takesPart }) => [
      journeyId,
      { hindrance: startHindrance(phase, committeeMet), isClosed: phase === 'closed', takesPart },
    ]),
  );
}
