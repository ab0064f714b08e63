import type { IsoDate, JourneyEventType, Matter, Phase } from '@samspor/domain';
import { addDays } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from './access.ts';

export type Urgency = 'critical' | 'overdue' | 'soon' | 'later';

export interface MyDayQuery {
  /** Only journeys that this agency takes part in. */
  agency: string;
  /** Whose: everybody's, those that nobody has, or those of one person and what waits for her role. */
  whose: 'all' | 'nobody' | Seat;
  /** Null for all but closed ones. */
  phase: Phase | null;
  urgency: Urgency | null;
  /** The last row that has been seen. */
  after: Place | null;
  today: IsoDate;
  limit: number;
}

/** A person and the matters that wait for her role, whoever the contact person is. */
export interface Seat {
  person: string;
  own: readonly Matter[];
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
}

/** More than 14 days over is critical; due within 14 days is soon. */
const near = 14;

/** The days on which one urgency turns into the next. */
const borders = (today: IsoDate) => ({ critical: addDays(today, -near), today, soon: addDays(today, near) });

export function urgencyOf(dueOn: IsoDate | null, today: IsoDate): Urgency {
  const { critical, soon } = borders(today);
  if (dueOn === null || dueOn > soon) return 'later';
  if (dueOn >= today) return 'soon';
  return dueOn < critical ? 'critical' : 'overdue';
}

/** First and last due date of an urgency, both included; `later` also holds what is undated. */
function daysOf(urgency: Urgency | null, today: IsoDate): { from: IsoDate | null; to: IsoDate | null } {
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

type Whose = MyDayQuery['whose'];

// Who has promised something in a committee has the youth in her list until it is done, whoever the contact person is.
const hasPromised = `j.journey_id = ANY (ARRAY(
  SELECT g.journey_id FROM agreement g WHERE g.person = $2 AND g.agency = $1 AND g.state = 'open'))`;

// Null is everybody's and empty nobody's; whichever it is not falls out when the statement is planned.
const byPerson = `($2::text IS NULL OR j.caseworker = $2 OR ($2 = '' AND j.caseworker IS NULL) OR ${hasPromised})`;

// What waits for a role itself stands in its list with that matter and its date, whatever else the journey waits for. The
// committee's decision is the committee's own, and a review waits while a category is proposed.
const forRole = (own: string) => `(
  SELECT DISTINCT ON (j.journey_id) j.journey_id, j.version, j.phase, j.strict, j.municipality, j.birth_year, j.committee,
    j.committee_met, j.category_state, j.caseworker, j.last_type, j.last_on, coalesce(w.kind, j.next_kind) AS next_kind,
    CASE WHEN w.kind IS NULL THEN j.next_due_on ELSE w.due_on END AS next_due_on
  FROM journey j LEFT JOIN work_item w ON w.journey_id = j.journey_id AND w.kind = ANY(${own}::text[])
    AND (w.kind <> 'committee-decision' OR j.committee = $1)
    AND (w.kind <> 'review-category' OR j.category_state = 'proposed')
  WHERE w.kind IS NOT NULL OR j.caseworker = $2 OR ${hasPromised}
  ORDER BY j.journey_id, w.due_on)`;

const isForRole = (whose: Whose) => typeof whose === 'object' && whose.own.length > 0;

/** Where the list takes its journeys from, and which of them; `own` is the parameter that holds a role's matters. */
const source = (whose: Whose, own: string) =>
  isForRole(whose) ? { from: forRole(own), which: 'true' } : { from: 'journey', which: byPerson };

const personOf = (whose: Whose): string | null => {
  if (whose === 'all') return null;
  return whose === 'nobody' ? '' : whose.person;
};

const ownOf = (whose: Whose) => (typeof whose === 'object' && isForRole(whose) ? [whose.own] : []);

// Parameters that are null fall out when the statement is planned, so the planner walks the fitting index. Names are
// looked up for the rows of the page only.
const list = ({ from, which }: ReturnType<typeof source>) => `
  SELECT j.journey_id AS "journeyId", j.version, coalesce(p.first_name, 'Slettet') AS "firstName",
    coalesce(p.last_name, '') AS "lastName", coalesce(p.birth_date::text, j.birth_year || '-12-31') AS "birthDate",
    CASE WHEN j.strict THEN NULL ELSE j.municipality END AS municipality,
    j.phase, j.committee, j.committee_met AS "committeeMet", j.category_state AS "categoryState", j.next_kind AS kind, j.next_due_on::text AS "dueOn", j.caseworker, j.strict AS "isStrict",
    j.last_type AS "lastType", j.last_on::text AS "lastOn"
  FROM (
    SELECT * FROM ${from} j
    WHERE EXISTS (SELECT FROM journey_agency a WHERE ${takesPart('a', '$1')} AND a.journey_id = j.journey_id)
      AND ${which}
      AND CASE WHEN $3::text IS NULL THEN j.phase <> 'closed' ELSE j.phase = $3 END
      AND ($4::date IS NULL OR j.next_due_on >= $4 OR ($9 AND j.next_due_on IS NULL))
      AND ($5::date IS NULL OR j.next_due_on <= $5)
      AND ($7::uuid IS NULL OR CASE WHEN $6::date IS NULL THEN j.next_due_on IS NULL AND j.journey_id > $7
        ELSE (j.next_due_on, j.journey_id) > ($6, $7) OR j.next_due_on IS NULL END)
    ORDER BY j.next_due_on, j.journey_id
    LIMIT $8
  ) j LEFT JOIN person p USING (journey_id)
  ORDER BY j.next_due_on, j.journey_id`;

/** One page of the work list, the most urgent first. */
export async function myDay(db: Pool, query: MyDayQuery): Promise<MyDayRow[]> {
  const { from, to } = daysOf(query.urgency, query.today);
  const { rows } = await db.query<MyDayRow>(list(source(query.whose, '$10')), [
    query.agency,
    personOf(query.whose),
    query.phase,
    from,
    to,
    query.after?.dueOn ?? null,
    query.after?.journeyId ?? null,
    query.limit,
    query.urgency === 'later',
    ...ownOf(query.whose),
  ]);
  return rows;
}

const counting = ({ from, which }: ReturnType<typeof source>) => `
  SELECT count(*) FILTER (WHERE next_due_on < $4)::int AS critical,
    count(*) FILTER (WHERE next_due_on >= $4 AND next_due_on < $5)::int AS overdue,
    count(*) FILTER (WHERE next_due_on >= $5 AND next_due_on <= $6)::int AS soon,
    count(*) FILTER (WHERE next_due_on > $6 OR next_due_on IS NULL)::int AS later
  FROM journey_agency a JOIN ${from} j USING (journey_id)
  WHERE ${takesPart('a', '$1')} AND ${which}
    AND CASE WHEN $3::text IS NULL THEN j.phase <> 'closed' ELSE j.phase = $3 END`;

/** How many journeys of the list stand in each urgency, whichever is shown. */
export async function urgencyCounts(
  db: Pool,
  { agency, whose, phase, today }: Pick<MyDayQuery, 'agency' | 'whose' | 'phase' | 'today'>,
): Promise<Record<Urgency, number>> {
  const { critical, soon } = borders(today);
  const values = [agency, personOf(whose), phase, critical, today, soon, ...ownOf(whose)];
  const { rows } = await db.query<Record<Urgency, number>>(counting(source(whose, '$7')), values);
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
