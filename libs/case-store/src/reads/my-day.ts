import type { IsoDate, JourneyEventType, Matter, Phase } from '@samspor/domain';
import { addDays } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from './access.ts';

export type Urgency = 'critical' | 'overdue' | 'soon' | 'later';

export interface MyDayQuery {
  /** Only journeys that this agency takes part in. */
  agency: string;
  /** Everybody's, or those that nobody has; a person's own list is `myTasks`. */
  whose: 'all' | 'nobody';
  /** Null for all but closed ones. */
  phase: Phase | null;
  urgency: Urgency | null;
  /** The last row that has been seen. */
  after: Place | null;
  today: IsoDate;
  limit: number;
}

/** A row's place in the list: by due date, undated ones last, then by id. */
export interface Place {
  dueOn: IsoDate | null;
  journeyId: string;
}

export interface MyDayRow extends Place {
  version: number;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  /** Null under strict address protection. */
  municipality: string | null;
  phase: Phase;
  /** The committee that it was referred to last. */
  committee: string | null;
  committeeMet: boolean;
  categoryState: 'proposed' | 'confirmed' | 'returned' | null;
  kind: Matter | null;
  caseworker: string | null;
  /** A STRENGT_ level: nothing may tell where the youth is. */
  isStrict: boolean;
  lastType: JourneyEventType;
  lastOn: IsoDate;
  /** Put off until a day, by a person; why is in the event at that version. */
  snoozed: { until: IsoDate; by: string; at: number } | null;
}

/** More than 14 days over is critical; due within 14 days is soon. */
const near = 14;

/** The days on which one urgency turns into the next. */
export const borders = (today: IsoDate) => ({
  critical: addDays(today, -near),
  today,
  soon: addDays(today, near),
});

export function urgencyOf(dueOn: IsoDate | null, today: IsoDate): Urgency {
  const { critical, soon } = borders(today);
  if (dueOn === null || dueOn > soon) return 'later';
  if (dueOn >= today) return 'soon';
  return dueOn < critical ? 'critical' : 'overdue';
}

/** First and last due date of an urgency, both included; `later` also holds what is undated. */
export function daysOf(
  urgency: Urgency | null,
  today: IsoDate,
): { from: IsoDate | null; to: IsoDate | null } {
  const { critical, soon } = borders(today);
  switch (urgency) {
    case null:
      return { from: null, to: null };
    case 'critical':
      return { from: null, to: addDays(critical, -1) };
    case 'overdue':
      return { from: critical, to: addDays(today, -1) };
    case 'soon':
      return { from: today, to: soon };
    case 'later':
      return { from: addDays(soon, 1), to: null };
  }
}

// Parameters that are null fall out when the statement is planned, so the planner walks the fitting index. Names are
// looked up for the rows of the page only.
const list = `
  SELECT j.journey_id AS "journeyId", j.version, coalesce(p.first_name, 'Slettet') AS "firstName",
    coalesce(p.last_name, '') AS "lastName", coalesce(p.birth_date::text, j.birth_year || '-12-31') AS "birthDate",
    CASE WHEN j.strict THEN NULL ELSE j.municipality END AS municipality,
    j.phase, j.committee, j.committee_met AS "committeeMet", j.category_state AS "categoryState", j.next_kind AS kind, j.next_due_on::text AS "dueOn", j.caseworker, j.strict AS "isStrict",
    j.last_type AS "lastType", j.last_on::text AS "lastOn",
    CASE WHEN s.until_day > $10
      THEN json_build_object('until', s.until_day, 'by', s.by_person, 'at', s.at) END AS snoozed
  FROM (
    SELECT * FROM journey j
    WHERE EXISTS (SELECT FROM journey_agency a WHERE ${takesPart('a', '$1')} AND a.journey_id = j.journey_id)
      AND ($2::text IS NULL OR j.caseworker IS NULL)
      AND CASE WHEN $3::text IS NULL THEN j.phase <> 'closed' ELSE j.phase = $3 END
      AND ($4::date IS NULL OR j.next_due_on >= $4 OR ($9 AND j.next_due_on IS NULL))
      AND ($5::date IS NULL OR j.next_due_on <= $5)
      AND ($7::uuid IS NULL OR CASE WHEN $6::date IS NULL THEN j.next_due_on IS NULL AND j.journey_id > $7
        ELSE (j.next_due_on, j.journey_id) > ($6, $7) OR j.next_due_on IS NULL END)
    ORDER BY j.next_due_on, j.journey_id
    LIMIT $8
  ) j LEFT JOIN person p USING (journey_id)
    LEFT JOIN snooze s ON s.journey_id = j.journey_id AND s.kind = j.next_kind AND s.due_on IS NOT DISTINCT FROM j.next_due_on
  ORDER BY j.next_due_on, j.journey_id`;

/** One page of the work list, the most urgent first. */
export async function myDay(db: Pool, query: MyDayQuery): Promise<MyDayRow[]> {
  const { from, to } = daysOf(query.urgency, query.today);
  const { rows } = await db.query<MyDayRow>(list, [
    query.agency,
    query.whose === 'nobody' ? '' : null,
    query.phase,
    from,
    to,
    query.after?.dueOn ?? null,
    query.after?.journeyId ?? null,
    query.limit,
    query.urgency === 'later',
    query.today,
  ]);
  return rows;
}

const counting = `
  SELECT count(*) FILTER (WHERE next_due_on < $4)::int AS critical,
    count(*) FILTER (WHERE next_due_on >= $4 AND next_due_on < $5)::int AS overdue,
    count(*) FILTER (WHERE next_due_on >= $5 AND next_due_on <= $6)::int AS soon,
    count(*) FILTER (WHERE next_due_on > $6 OR next_due_on IS NULL)::int AS later
  FROM journey_agency a JOIN journey j USING (journey_id)
  WHERE ${takesPart('a', '$1')} AND ($2::text IS NULL OR j.caseworker IS NULL)
    AND CASE WHEN $3::text IS NULL THEN j.phase <> 'closed' ELSE j.phase = $3 END`;

/** How many journeys of the list stand in each urgency, whichever is shown. */
export async function urgencyCounts(
  db: Pool,
  { agency, whose, phase, today }: Pick<MyDayQuery, 'agency' | 'whose' | 'phase' | 'today'>,
): Promise<Record<Urgency, number>> {
  const { critical, soon } = borders(today);
  const values = [agency, whose === 'nobody' ? '' : null, phase, critical, today, soon];
  const { rows } = await db.query<Record<Urgency, number>>(counting, values);
  return rows[0] ?? { critical: 0, overdue: 0, soon: 0, later: 0 };
}

/** How many open journeys of the agency have no contact person. */
export async function withoutContactPerson(db: Pool, agency: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM journey_agency a JOIN journey j USING (journey_id)
     WHERE ${takesPart('a', '$1')} AND j.caseworker IS NULL AND j.phase <> 'closed'`,
    [agency],
  );
  return rows[0]?.count ?? 0;
}
