import { dutyAt, type DutyState, type IsoDate, type Phase } from '@samspor/domain';
import type { Pool } from 'pg';
import { dutyFromTable, type DutyTableRow } from '../read-models/rows.ts';
import { takesPart } from './access.ts';

export interface PhaseCount {
  phase: Phase;
  count: number;
}

/** Open journeys of the agency per phase. */
export async function phaseCounts(db: Pool, agency: string): Promise<PhaseCount[]> {
  const { rows } = await db.query<PhaseCount>(
    `SELECT j.phase, count(*)::int AS count FROM journey_agency a JOIN journey j USING (journey_id)
     WHERE ${takesPart('a', '$1')} AND j.phase <> 'closed' GROUP BY j.phase`,
    [agency],
  );
  return rows;
}

export type DutyCounts = { schoolYear: string; kind: string } & Record<DutyState, number>;

/**
 * Duties per school year and kind by their state on a day. Rows that the rule cannot tell apart are counted by the
 * database; the rule itself stands in the domain.
 */
export async function dutyCounts(db: Pool, agency: string, today: IsoDate): Promise<DutyCounts[]> {
  const { rows } = await db.query<DutyTableRow & { count: number }>(
    `SELECT '' AS journey_id, '' AS owed_by, d.school_year, d.kind, d.due_on::text, d.ends_on::text, d.ends_by,
       d.outcome, d.closed_on::text, '' AS opened_on, '' AS opened_by, false AS carry_over, false AS county_hidden,
       '' AS rule_set, NULL AS reason, false AS tried, count(*)::int AS count
     FROM journey_agency a JOIN duty d USING (journey_id) WHERE ${takesPart('a', '$1')}
     GROUP BY d.school_year, d.kind, d.due_on, d.ends_on, d.ends_by, d.outcome, d.closed_on`,
    [agency],
  );
  const counts = new Map<string, DutyCounts>();
  for (const { count, ...row } of rows) {
    const { schoolYear, kind, state } = dutyAt(dutyFromTable(row), today);
    const key = `${schoolYear} ${kind}`;
    const sum = counts.get(key) ?? {
      schoolYear,
      kind,
      open: 0,
      overdue: 0,
      fulfilled: 0,
      ceased: 0,
      missed: 0,
    };
    sum[state] += count;
    counts.set(key, sum);
  }
  return [...counts.values()].toSorted((a, b) =>
    `${b.schoolYear} ${a.kind}`.localeCompare(`${a.schoolYear} ${b.kind}`),
  );
}
