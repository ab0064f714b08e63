import type { Pool } from 'pg';
import { sqlOf } from './workflow-ids.ts';

/** A workflow that the record asks for. */
export interface Expected {
  workflowId: string;
  /** `youthJourney`, `contactLadder`, or what keeps a kind of process. */
  type: string;
  argument: string;
  /** The phase that the record says; null where workflows carry none. */
  phase: string | null;
  /** It will be told anyway: the relay has not come to it yet. */
  pending: boolean;
  /** It should have woken by itself before now and has not read since, or would sleep past its next deadline. */
  overslept: boolean;
}

const expected = `
  SELECT x.*, coalesce(w.wanted > w.sent, false) AS pending,
    coalesce(w.sleeping_until < $3::timestamptz - interval '10 minutes', true)
      OR coalesce(x.due_on::timestamp AT TIME ZONE 'Europe/Oslo' < w.sleeping_until, false) AS overslept
  FROM (
    SELECT ${sqlOf.journeyWorkflow} AS "workflowId", 'youthJourney' AS type, journey_id::text AS argument, phase,
      personal_due AS due_on
    FROM journey j WHERE phase <> 'closed' OR personal_due IS NOT NULL
    UNION ALL
    SELECT ${sqlOf.processWorkflow}, workflow, process_id::text, NULL, due_on FROM process p WHERE open
    UNION ALL
    SELECT ${sqlOf.ladderWorkflow}, 'contactLadder', ${sqlOf.ladderArgument}, NULL, rests_until
    FROM ladder l WHERE state = 'running'
  ) x LEFT JOIN wake w ON w.workflow_id = x."workflowId"
  WHERE x."workflowId" > $1 ORDER BY x."workflowId" LIMIT $2`;

/** Every workflow that the record asks for as it is `now`, in pages of `size`, in the order of their ids. */
export async function* expectedWorkflows(
  db: Pool,
  now = new Date(),
  size = 2_000,
): AsyncGenerator<Expected[]> {
  let after = '';
  for (;;) {
    const { rows } = await db.query<Expected>(expected, [after, size, now]);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    after = last.workflowId;
  }
}

/** Has these workflows told once more, or started, by the next relay. */
export async function raiseWakes(
  db: Pool,
  workflows: readonly Pick<Expected, 'workflowId' | 'type' | 'argument'>[],
): Promise<void> {
  if (workflows.length === 0) return;
  await db.query(
    `INSERT INTO wake (workflow_id, type, argument)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
     ON CONFLICT (workflow_id) DO UPDATE SET wanted = wake.wanted + 1, next_try = NULL,
       wanted_at = CASE WHEN wake.wanted > wake.sent THEN wake.wanted_at ELSE now() END`,
    [
      workflows.map(({ workflowId }) => workflowId),
      workflows.map(({ type }) => type),
      workflows.map(({ argument }) => argument),
    ],
  );
}
