import type { IsoDate, Promiser, WellbeingMatterKind, WellbeingWork } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from '../reads/access.ts';

interface Child {
  journeyId: string;
  name: string;
}

/** Something that waits for the wellbeing person, or for the family group's contact. */
export interface WaitingChild extends Child {
  matter: WellbeingMatterKind;
  item: string;
  work: WellbeingWork | null;
  dueOn: IsoDate;
}

/** The children of `w` whom the agency still follows, with their names. */
const children = `JOIN journey_agency a ON a.journey_id = w.journey_id AND ${takesPart('a', '$1')}
  LEFT JOIN person p ON p.journey_id = w.journey_id`;
const name = `coalesce(p.first_name || ' ' || p.last_name, '–') AS name`;

/** What waits with the children of an agency, the earliest first; at most 100. */
export async function wellbeingWaits(
  db: Pool,
  agency: string,
  matters: readonly WellbeingMatterKind[],
): Promise<WaitingChild[]> {
  const { rows } = await db.query<WaitingChild>(
    `SELECT w.journey_id AS "journeyId", ${name}, m.matter, m.item, m.work, m.due_on::text AS "dueOn"
     FROM wellbeing w JOIN wellbeing_matter m USING (wellbeing_id) ${children}
     WHERE w.agency = $1 AND m.matter = ANY($2) ORDER BY m.due_on, w.journey_id, m.item LIMIT 100`,
    [agency, matters],
  );
  return rows;
}

/** The last entries of the log, each with all that was done. */
export async function lastWellbeing(
  db: Pool,
  agency: string,
): Promise<(Child & { on: IsoDate; work: WellbeingWork[] })[]> {
  const { rows } = await db.query<Child & { on: IsoDate; work: WellbeingWork[] }>(
    `SELECT w.journey_id AS "journeyId", ${name}, l.on_day::text AS "on", array_agg(l.work) AS work
     FROM wellbeing w JOIN wellbeing_log l USING (wellbeing_id) ${children} WHERE w.agency = $1
     GROUP BY w.journey_id, w.wellbeing_id, p.first_name, p.last_name, l.at, l.on_day
     ORDER BY l.on_day DESC, l.at DESC, w.journey_id LIMIT 10`,
    [agency],
  );
  return rows;
}

/** When what a seat has promised in the forum falls due, the earliest first. */
export async function forumPromises(db: Pool, agency: string, who: Promiser): Promise<IsoDate[]> {
  const { rows } = await db.query<{ dueOn: IsoDate }>(
    `SELECT due_on::text AS "dueOn" FROM forum JOIN forum_agreement USING (forum_id)
     WHERE agency = $1 AND who = $2 AND state = 'open' ORDER BY due_on`,
    [agency, who],
  );
  return rows.map(({ dueOn }) => dueOn);
}
