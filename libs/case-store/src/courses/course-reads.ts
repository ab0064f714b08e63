import type { IsoDate, OutsideReason, Phase, RunState, TemplateId } from '@samspor/domain';
import type { Pool } from 'pg';
import { isNotWithdrawn } from '../events/withdrawn.ts';
import { takesPart } from '../reads/access.ts';

/** A run as a list shows it. */
export interface RunHead {
  runId: string;
  template: TemplateId;
  leader: string;
  state: RunState;
  seats: number;
  taken: number;
  waiting: number;
  startsOn: IsoDate;
  endsOn: IsoDate;
  hour: number;
  place: string;
  /** The next session from today on. */
  nextOn: IsoDate | null;
  /** Cells of sessions that are over which nobody has marked. */
  unmarked: number;
}

/** The agency's runs, those that run first, then planned, then over; at most 200. */
export async function courseRuns(db: Pool, agency: string, today: IsoDate): Promise<RunHead[]> {
  const { rows } = await db.query<RunHead>(
    `SELECT r.run_id AS "runId", r.template, r.leader, r.state, r.seats, r.taken, r.waiting,
       r.starts_on::text AS "startsOn", r.ends_on::text AS "endsOn", r.hour, r.place,
       (SELECT min(s.held_on)::text FROM course_session s WHERE s.run_id = r.run_id AND s.held_on >= $2) AS "nextOn",
       CASE WHEN r.state = 'running' OR r.state = 'over' THEN
         (SELECT count(*) FROM course_session s JOIN course_seat p ON p.run_id = s.run_id
          WHERE s.run_id = r.run_id AND s.held_on < $2 AND p.state = 'accepted'
            AND NOT EXISTS (SELECT FROM course_mark m WHERE m.run_id = s.run_id AND m.session = s.session
              AND m.journey_id = p.journey_id))::int
       ELSE 0 END AS unmarked
     FROM course_run r WHERE r.agency = $1
     ORDER BY array_position(ARRAY['running', 'planned', 'over', 'ended', 'cancelled'], r.state),
       CASE WHEN r.state = 'planned' THEN r.starts_on END, r.ends_on DESC, r.run_id
     LIMIT 200`,
    [agency, today],
  );
  return rows;
}

/** Who a participant is, as the agency that takes part may know. */
export interface KnownParticipant {
  journeyId: string;
  /** A dash once the person is erased. */
  name: string;
  birthDate: IsoDate | null;
  phase: Phase;
  caseworker: string | null;
  isStrict: boolean;
}

/** Those of the journeys whom the agency takes part with; the others are told nothing of. */
export async function knownParticipants(
  db: Pool,
  agency: string,
  journeyIds: readonly string[],
): Promise<KnownParticipant[]> {
  const { rows } = await db.query<KnownParticipant>(
    `SELECT j.journey_id AS "journeyId", coalesce(p.first_name || ' ' || p.last_name, '–') AS name,
       p.birth_date::text AS "birthDate", j.phase, j.caseworker, j.strict AS "isStrict"
     FROM journey j
     LEFT JOIN person p USING (journey_id)
     JOIN journey_agency a ON a.journey_id = j.journey_id AND ${takesPart('a', '$1')}
     WHERE j.journey_id = ANY($2::uuid[])`,
    [agency, journeyIds],
  );
  return rows;
}

/** Somebody who may be given a seat. */
export interface Candidate extends KnownParticipant {
  /** The day on which she left school, where that is why she stands here. */
  leftOn: IsoDate | null;
  reason: OutsideReason | null;
  /** The day by which a measure was to be begun, where a committee has decided so. */
  dueOn: IsoDate | null;
}

const inNoRun = `NOT EXISTS (SELECT FROM course_seat s JOIN course_run r USING (run_id)
  WHERE s.journey_id = j.journey_id AND s.state IN ('invited', 'waiting', 'offered', 'accepted')
    AND r.state IN ('planned', 'running'))`;

const candidateColumns = `j.journey_id AS "journeyId", coalesce(p.first_name || ' ' || p.last_name, '–') AS name,
  p.birth_date::text AS "birthDate", j.phase, j.caseworker, j.strict AS "isStrict"`;

/** Those for whom a measure waits to be begun, and who have no seat yet: the most urgent first, at most 100. */
export async function courseCandidates(db: Pool, agency: string): Promise<Candidate[]> {
  const { rows } = await db.query<Candidate>(
    `SELECT ${candidateColumns}, NULL AS "leftOn", NULL AS reason, w.due_on::text AS "dueOn"
     FROM work_item w
     JOIN journey j USING (journey_id)
     LEFT JOIN person p USING (journey_id)
     JOIN journey_agency a ON a.journey_id = j.journey_id AND ${takesPart('a', '$1')}
     WHERE w.kind IN ('start-measure', 'course-seat') AND j.phase <> 'closed' AND ${inNoRun}
     ORDER BY w.due_on, j.journey_id LIMIT 100`,
    [agency],
  );
  return rows;
}

/** Those who have left school since a day, are in no training, work or measure, and have no seat: the latest first. */
export async function justLeft(db: Pool, agency: string, since: IsoDate): Promise<Candidate[]> {
  const { rows } = await db.query<Candidate>(
    `SELECT ${candidateColumns}, left_school.on AS "leftOn", left_school.reason, NULL AS "dueOn"
     FROM journey j
     LEFT JOIN person p USING (journey_id)
     JOIN journey_agency a ON a.journey_id = j.journey_id AND ${takesPart('a', '$1')}
     JOIN LATERAL (
       SELECT e.data->>'on' AS on, e.data->>'reason' AS reason FROM event e
       WHERE e.stream_id = j.journey_id AND e.type IN ('TrainingLeft', 'YouthEnrolled') AND e.data->>'on' >= $2::text
         AND coalesce(e.data->>'reason', '') <> ''
         AND ${isNotWithdrawn('e')}
       ORDER BY e.data->>'on' DESC LIMIT 1
     ) left_school ON true
     WHERE j.phase IN ('enrolled', 'contact-sought', 'following-up', 'clarified', 'committee') AND ${inNoRun}
       AND j.last_on >= ($2::text)::date
     ORDER BY left_school.on DESC, j.journey_id LIMIT 100`,
    [agency, since],
  );
  return rows;
}
