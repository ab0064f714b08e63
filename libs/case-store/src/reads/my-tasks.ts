import type { HelpMatterKind, IsoDate, Matter, Phase, Sector } from '@samspor/domain';
import type { Pool } from 'pg';
import type { CaseStore } from '../case-store.ts';
import { takesPart } from './access.ts';
import type { StandIn } from '../absence/absence-reads.ts';
import { borders, daysOf, type MyDayRow, type Place, type Urgency } from './my-day.ts';

/** What of a person's list: all of it, what is hers by name, or what waits for one of her roles. */
export type TaskScope = 'mine' | 'own' | 'shared';

/** A person, and where she works: one list over all of it (infra/adr/0042). */
export interface TaskSeats {
  person: string;
  /** Every agency in which she may see journeys, once, the one that she sits in first. */
  agencies: readonly string[];
  /** Matters that wait for a role of hers in an agency, whoever the contact person is. */
  own: readonly { agency: string; matter: Matter }[];
  /** For whom she stands in today, and where: what is in their names there is in her list too (infra/adr/0043). */
  standsIn: readonly StandIn[];
  /** Sectors of schools for which she helps pupils. */
  helps: readonly { agency: string; sector: Sector }[];
}

export interface TaskQuery extends TaskSeats {
  scope: TaskScope;
  phase: Phase | null;
  /** What is put off stands apart from everything else. */
  urgency: Urgency | 'snoozed' | null;
  after: Place | null;
  today: IsoDate;
  limit: number;
}

/** A row of a person's own list; `agency` is the one through which it is hers. */
export interface TaskRow extends MyDayRow {
  agency: string;
  /** The absent colleague for whom she stands in, whose row it is; null for her own. */
  standsInFor: string | null;
  /** What waits beside the journey, at a school: then `kind` is null. */
  help: HelpMatterKind | null;
}

// $1 agencies, $2 the person and those she stands in for, $3/$4 matters of her roles, $5/$6 sectors of schools, $7 scope,
// $8 today, $9 phase, $10 the agency of each of $2, null for herself: hers everywhere, theirs where she stands in. In a
// name is what waits for a youth whose contact person that is, a task or promise that names her, and a service that she
// gives. The committee's decision is the committee's own, and a review waits while a category is proposed. Of one youth
// the most urgent matter stands for all, and one that is put off only where there is no other.
// The agency is looked up for each matter (LATERAL with LIMIT): joined, a misjudged plan read every pair of them.
const seen = `
  WITH who AS (
    SELECT person, agency, CASE WHEN agency IS NOT NULL THEN person END AS absent
    FROM unnest($2::text[], $10::text[]) w(person, agency) WHERE $7 <> 'shared'
  ), matter AS (
    SELECT j.journey_id, w.kind, w.due_on, who.agency, who.absent
    FROM who JOIN journey j ON j.caseworker = who.person LEFT JOIN work_item w USING (journey_id)
    UNION ALL
    SELECT w.journey_id, w.kind, w.due_on, who.agency, who.absent FROM who JOIN work_item w USING (person)
    UNION ALL
    SELECT g.journey_id, g.kind, g.due_on, g.agency, who.absent FROM who JOIN agreement g USING (person)
    WHERE g.state = 'open' AND (who.agency IS NULL OR who.agency = g.agency)
    UNION ALL
    SELECT v.journey_id, 'evaluate-service', v.evaluate_on, v.agency, who.absent
    FROM who JOIN service v ON v.caseworker = who.person
    WHERE v.ended_on IS NULL AND (who.agency IS NULL OR who.agency = v.agency)
    UNION ALL
    SELECT w.journey_id, w.kind, w.due_on, r.agency, NULL
    FROM unnest($3::text[], $4::text[]) r(agency, kind) JOIN work_item w USING (kind) JOIN journey j USING (journey_id)
    WHERE $7 <> 'own' AND (w.kind <> 'committee-decision' OR j.committee = r.agency)
      AND (w.kind <> 'review-category' OR j.category_state = 'proposed')
    UNION ALL
    SELECT h.journey_id, 'help:' || m.matter, m.due_on, h.agency, NULL
    FROM unnest($5::text[], $6::text[]) s(agency, sector) JOIN pupil_help h USING (agency, sector)
      JOIN help_matter m USING (help_id)
    WHERE $7 <> 'own'
  ), seen AS (
    SELECT DISTINCT ON (m.journey_id) m.journey_id, m.kind, m.due_on, m.absent, a.agency, s.until_day, s.by_person, s.at
    FROM matter m CROSS JOIN LATERAL (
        SELECT agency FROM journey_agency a
        WHERE ${takesPart('a', 'ANY ($1::text[])')} AND a.journey_id = m.journey_id
          AND (m.agency IS NULL OR m.agency = a.agency)
        ORDER BY array_position($1::text[], a.agency) LIMIT 1
      ) a LEFT JOIN snooze s ON s.journey_id = m.journey_id AND s.kind = m.kind
        AND s.due_on IS NOT DISTINCT FROM m.due_on AND s.until_day > $8
    ORDER BY m.journey_id, s.until_day IS NOT NULL, m.due_on, m.absent IS NOT NULL,
      array_position($1::text[], a.agency)
  ), task AS (
    SELECT s.*, j.version, j.phase, j.strict, j.municipality, j.birth_year, j.committee, j.committee_met,
      j.category_state, j.caseworker, j.last_type, j.last_on
    FROM seen s JOIN journey j USING (journey_id)
    WHERE CASE WHEN $9::text IS NULL THEN j.phase <> 'closed' ELSE j.phase = $9 END
  )`;

const page = `${seen}
  SELECT t.journey_id AS "journeyId", t.version, coalesce(p.first_name, 'Slettet') AS "firstName",
    coalesce(p.last_name, '') AS "lastName", coalesce(p.birth_date::text, t.birth_year || '-12-31') AS "birthDate",
    CASE WHEN t.strict THEN NULL ELSE t.municipality END AS municipality, t.phase, t.committee,
    t.committee_met AS "committeeMet", t.category_state AS "categoryState", t.agency, t.absent AS "standsInFor",
    CASE WHEN t.kind NOT LIKE 'help:%' THEN t.kind END AS kind,
    CASE WHEN t.kind LIKE 'help:%' THEN substr(t.kind, 6) END AS help,
    t.due_on::text AS "dueOn", t.caseworker, t.strict AS "isStrict", t.last_type AS "lastType", t.last_on::text AS "lastOn",
    CASE WHEN t.until_day IS NOT NULL
      THEN json_build_object('until', t.until_day, 'by', t.by_person, 'at', t.at) END AS snoozed
  FROM (
    SELECT * FROM task
    WHERE $16 = (until_day IS NOT NULL)
      AND ($11::date IS NULL OR due_on >= $11 OR ($17 AND due_on IS NULL))
      AND ($12::date IS NULL OR due_on <= $12)
      AND ($14::uuid IS NULL OR CASE WHEN $13::date IS NULL THEN due_on IS NULL AND journey_id > $14
        ELSE (due_on, journey_id) > ($13, $14) OR due_on IS NULL END)
    ORDER BY due_on, journey_id LIMIT $15
  ) t LEFT JOIN person p USING (journey_id)
  ORDER BY t.due_on, t.journey_id`;

/** Parameters $1 to $10. */
const valuesOf = ({
  agencies,
  person,
  standsIn,
  own,
  helps,
  scope,
  today,
  phase,
}: TaskSeats & Pick<TaskQuery, 'scope' | 'phase' | 'today'>) => [
  agencies,
  [person, ...standsIn.map((one) => one.person)],
  own.map(({ agency }) => agency),
  own.map(({ matter }) => matter),
  helps.map(({ agency }) => agency),
  helps.map(({ sector }) => sector),
  ...[scope, today, phase],
  [null, ...standsIn.map(({ agency }) => agency)],
];

/** One page of a person's own list over all the places where she works, the most urgent first; each youth once. */
export async function myTasks(db: Pool, query: TaskQuery): Promise<TaskRow[]> {
  const isSnoozed = query.urgency === 'snoozed';
  const { from, to } = daysOf(query.urgency === 'snoozed' ? null : query.urgency, query.today);
  const { rows } = await db.query<TaskRow>(page, [
    ...valuesOf(query),
    ...[from, to, query.after?.dueOn ?? null, query.after?.journeyId ?? null, query.limit],
    ...[isSnoozed, query.urgency === 'later'],
  ]);
  return rows;
}

const counting = `${seen}
  SELECT count(*) FILTER (WHERE until_day IS NOT NULL)::int AS snoozed,
    count(*) FILTER (WHERE until_day IS NULL AND due_on < $11)::int AS critical,
    count(*) FILTER (WHERE until_day IS NULL AND due_on >= $11 AND due_on < $8)::int AS overdue,
    count(*) FILTER (WHERE until_day IS NULL AND due_on >= $8 AND due_on <= $12)::int AS soon,
    count(*) FILTER (WHERE until_day IS NULL AND (due_on > $12 OR due_on IS NULL))::int AS later
  FROM task`;

/** How many youths of the list stand in each urgency, and how many are put off. */
export async function taskCounts(
  db: Pool,
  query: TaskSeats & Pick<TaskQuery, 'scope' | 'phase' | 'today'>,
): Promise<Record<Urgency | 'snoozed', number>> {
  const { critical, soon } = borders(query.today);
  const values = [...valuesOf(query), critical, soon];
  const { rows } = await db.query<Record<Urgency | 'snoozed', number>>(counting, values);
  return rows[0] ?? { snoozed: 0, critical: 0, overdue: 0, soon: 0, later: 0 };
}

/** Why each of these was put off, by journey; nothing of a youth whose key is gone. */
export async function snoozeReasons(
  { pool, keyring }: CaseStore,
  rows: readonly Pick<TaskRow, 'journeyId' | 'snoozed'>[],
): Promise<ReadonlyMap<string, string>> {
  const put = rows.flatMap(({ journeyId, snoozed }) => (snoozed ? [{ journeyId, at: snoozed.at }] : []));
  if (put.length === 0) return new Map();
  const { rows: found } = await pool.query<{ id: string; secret: Buffer | null; wrapped: Buffer | null }>(
    `SELECT e.stream_id AS id, e.secret, k.wrapped
     FROM unnest($1::uuid[], $2::int[]) s(id, version) JOIN event e ON e.stream_id = s.id AND e.version = s.version
       LEFT JOIN youth_key k ON k.journey_id = s.id`,
    [put.map(({ journeyId }) => journeyId), put.map(({ at }) => at)],
  );
  return new Map(
    found.flatMap(({ id, secret, wrapped }) => {
      const { reason } = keyring.open(wrapped, secret);
      return reason ? [[id, reason]] : [];
    }),
  );
}
