import type { CourseEventType, IsoDate } from '@samspor/domain';
import type { CaseStore } from '../case-store.ts';
import { isNotWithdrawn } from '../events/withdrawn.ts';
import { takesPart } from '../reads/access.ts';

/** What was written about a youth in a run, readable while her key stands. */
export interface CourseText {
  version: number;
  journeyId: string;
  type: CourseEventType;
  session: number | null;
  kind: string | null;
  on: IsoDate;
  by: string;
  texts: Record<string, string>;
}

/** Everything written about youths in a run whom the agency takes part with, oldest first; of one youth where named. */
export async function courseTexts(
  store: CaseStore,
  agency: string,
  runId: string,
  journeyId: string | null = null,
): Promise<CourseText[]> {
  const { rows } = await store.pool.query<
    Omit<CourseText, 'texts'> & { secret: Buffer; wrapped: Buffer | null }
  >(
    `SELECT e.version, e.data->>'journeyId' AS "journeyId", e.type, (e.data->>'session')::int AS session,
       e.data->>'kind' AS kind, e.data->>'on' AS "on", e.actor AS by, e.secret, k.wrapped
     FROM event e
     JOIN journey_agency a ON a.journey_id = (e.data->>'journeyId')::uuid AND ${takesPart('a', '$1')}
     LEFT JOIN youth_key k ON k.journey_id = a.journey_id
     WHERE e.stream_id = $2 AND e.secret IS NOT NULL AND ($3::text IS NULL OR e.data->>'journeyId' = $3)
       AND ${isNotWithdrawn('e')}
     ORDER BY e.version`,
    [agency, runId, journeyId],
  );
  return rows.map(({ secret, wrapped, ...text }) => ({
    ...text,
    texts: store.keyring.open(wrapped, secret),
  }));
}
