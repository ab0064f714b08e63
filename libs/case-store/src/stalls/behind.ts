import type { IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';
import { sqlOf } from '../wake/workflow-ids.ts';

const journeyOfWake = `CASE WHEN type IN ('youthJourney', 'contactLadder') THEN split_part(argument, ':', 1)::uuid END`;

/** A workflow that has not read what the record has for it: each notes its readings in its wake. */
export interface Behind {
  workflowId: string;
  journeyId: string | null;
  since: Date;
  /** `unread`: it was told and has not read; `overslept`: its hour came and nothing was recorded. */
  kind: 'unread' | 'overslept';
}

const behind = `
  SELECT workflow_id AS "workflowId", journey_id AS "journeyId", min(since) AS since, min(kind) AS kind FROM (
    SELECT workflow_id, ${journeyOfWake} AS journey_id, told_at AS since,
      'unread' AS kind
    FROM wake WHERE wanted = sent AND told_at > coalesce(read_at, '-infinity') AND told_at < now() - interval '60 seconds'
    UNION ALL
    SELECT workflow_id, ${journeyOfWake}, sleeping_until, 'overslept'
    FROM wake WHERE wanted = sent AND sleeping_until < now() - interval '5 minutes'
      AND coalesce(read_at < sleeping_until, true)
    UNION ALL
    -- Whatever the wakes say: a day has come and gone, and nothing was recorded for it.
    SELECT ${sqlOf.journeyWorkflow}, journey_id, (personal_due + 1)::timestamp AT TIME ZONE 'Europe/Oslo', 'overslept'
    FROM journey j LEFT JOIN wake w ON w.workflow_id = ${sqlOf.journeyWorkflow}
    WHERE personal_due < $1 AND coalesce(w.wanted = w.sent, true) AND coalesce(w.read_at, w.told_at, '-infinity') < now() - interval '5 minutes'
    UNION ALL
    SELECT workflow_id, NULL, (due_on + 1)::timestamp AT TIME ZONE 'Europe/Oslo', 'overslept'
    FROM process p JOIN wake w ON w.workflow_id = ${sqlOf.processWorkflow}
    WHERE open AND due_on < $1 AND w.wanted = w.sent
      AND coalesce(w.read_at, w.told_at, '-infinity') < now() - interval '5 minutes'
    UNION ALL
    SELECT workflow_id, l.journey_id, (rests_until + 1)::timestamp AT TIME ZONE 'Europe/Oslo', 'overslept'
    FROM ladder l JOIN wake w ON w.workflow_id = ${sqlOf.ladderWorkflow}
    WHERE state = 'running' AND rests_until < $1 AND w.wanted = w.sent
      AND coalesce(w.read_at, w.told_at, '-infinity') < now() - interval '5 minutes'
  ) x GROUP BY workflow_id, journey_id ORDER BY min(since) LIMIT $2`;

/** Asked here and not of the database, where it would be asked of every row. */
const ours = /^(?:[a-z-]+:[0-9a-f-]{36}|ladder:[0-9a-f-]{36}:l\d+)$/;

/** Workflows that are behind their record, those that have been longest first; at most `limit`. */
export async function behindRecord(db: Pool, today: IsoDate, limit = 200): Promise<Behind[]> {
  const { rows } = await db.query<Behind>(behind, [today, limit]);
  return rows.filter(({ workflowId }) => ours.test(workflowId));
}

/** How many workflows of journeys, and of ladders, should run by now: told of a start, or reading, before `seconds` ago. */
export async function expectedRunning(
  db: Pool,
  seconds = 120,
): Promise<Record<'youthJourney' | 'contactLadder', number>> {
  const { rows } = await db.query<Record<'youthJourney' | 'contactLadder', number>>(
    `SELECT
       (SELECT count(*) FROM journey j JOIN wake w ON w.workflow_id = ${sqlOf.journeyWorkflow}
        WHERE j.phase <> 'closed' AND w.sent > 0 AND w.told_at < now() - make_interval(secs => $1))::int AS "youthJourney",
       (SELECT count(*) FROM ladder l JOIN wake w ON w.workflow_id = ${sqlOf.ladderWorkflow}
        WHERE l.state = 'running' AND w.sent > 0 AND w.told_at < now() - make_interval(secs => $1))::int AS "contactLadder"`,
    [seconds],
  );
  return rows[0] ?? { youthJourney: 0, contactLadder: 0 };
}
